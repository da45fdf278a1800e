import type { Dimension } from './conversions.js';

/** One side of an identity: the indicator by its code, or by its words where the text leaves them short (总产量, 平均亩产). */
export interface Operand {
  readonly code: string;
  /** Only looked for in the sentence of the quotient. */
  readonly name?: RegExp;
  readonly of: Dimension;
  /** Whether it has to be of the same crop as the quotient. */
  readonly ofCrop?: true;
}

/** An indicator that is one figure over another. All in base units. */
export interface Quotient {
  readonly quotient: Operand;
  readonly numerator: Operand;
  readonly denominator: Operand;
  /** quotient = numerator / denominator × one of these: a yield may be of a 亩 or of a 公顷. */
  readonly times: readonly number[];
  /** By how much of it the definitions let it differ beyond rounding: yearly mean against year end, revised accounts. */
  readonly allowed: number;
  /** Whether numerator or denominator are often published for another year or group: a misfit is a question then. */
  readonly loose?: true;
  readonly source: string;
}

const MU = 10000 / 15;
const HECTARE = 10000;

const GDP: Operand = { code: 'gdp', of: 'yuan' };
const RESIDENTS: Operand = {
  code: 'resident-population',
  name: /^按?(?:年末)?(?:全市|全县|全省)?常住人口/,
  of: 'people',
};

/** Yields, takings and densities. */
export const RATIOS: readonly Quotient[] = [
  {
    quotient: { code: 'grain-yield', name: /单产|亩产|单位面积产量/, of: 'mass' },
    numerator: { code: 'grain-output', name: /产量|总产$/, of: 'mass', ofCrop: true },
    denominator: { code: 'grain-area', name: /面积$/, of: 'area', ofCrop: true },
    times: [MU, HECTARE],
    allowed: 0,
    source: '国家统计局《主要统计指标解释》: 单位面积产量',
  },
  {
    quotient: { code: 'spending-per-visitor', of: 'yuan' },
    numerator: { code: 'tourism-revenue', of: 'yuan' },
    denominator: { code: 'tourists', of: 'visits' },
    times: [1],
    allowed: 0.01,
    source: '文化和旅游部《文化和旅游发展统计公报》: 人均花费',
  },
  {
    quotient: { code: 'agri-processing-ratio', of: 'number' },
    numerator: { code: 'agri-processing-output', of: 'yuan' },
    denominator: { code: 'farm-output', of: 'yuan' },
    times: [1],
    allowed: 0.01,
    source: '农业农村部《全国农产品加工业与农村一二三产业融合发展规划》 主要指标',
  },
  {
    quotient: { code: 'rd-intensity', of: 'percent' },
    numerator: { code: 'rd-spending', of: 'yuan' },
    denominator: GDP,
    times: [100],
    // Spending of a year is published in the next, the ratio with revised accounts.
    allowed: 0.03,
    loose: true,
    source: '国家统计局《全国科技经费投入统计公报》',
  },
  {
    quotient: { code: 'insurance-depth', of: 'percent' },
    numerator: { code: 'premium-income', of: 'yuan' },
    denominator: GDP,
    times: [100],
    allowed: 0.01,
    source: '统计公报 usage: 保费收入/GDP',
  },
  {
    quotient: { code: 'trade-dependence', of: 'percent' },
    numerator: { code: 'foreign-trade', of: 'yuan' },
    denominator: GDP,
    times: [100],
    allowed: 0.01,
    source: '国家统计局《主要统计指标解释》: 外贸依存度',
  },
  {
    quotient: { code: 'engel', of: 'percent' },
    numerator: { code: 'food-spending', name: /食品烟酒/, of: 'yuan' },
    denominator: { code: 'resident-spending', name: /人均(?:生活)?消费(?:性)?支出$/, of: 'yuan' },
    times: [100],
    allowed: 0.01,
    loose: true,
    source: '国家统计局《主要统计指标解释》: 恩格尔系数',
  },
  {
    quotient: { code: 'forest-coverage', of: 'percent' },
    numerator: { code: 'forest-area', name: /森林(?:总)?面积$/, of: 'area' },
    denominator: { code: 'land-area', name: /(?:国土|土地|幅员|区域|行政区划?|辖区)(?:总)?面积$/, of: 'area' },
    times: [100],
    // Some bushes count for the coverage, and the land is that of the forest survey.
    allowed: 0.04,
    loose: true,
    source: 'GB/T 26424: 森林覆盖率',
  },
];

/** By so much an older population may differ: patent offices keep dividing by the last census. */
const OLDER_HEADS = 0.06;

/** Figures per head. The population of the year's end stands in for the yearly mean. */
export const PER_HEAD: readonly Quotient[] = [
  {
    quotient: { code: 'gdp-per-capita', of: 'yuan' },
    numerator: GDP,
    denominator: RESIDENTS,
    times: [1],
    allowed: 0.02,
    source: '国家统计局《主要统计指标解释》: 人均国内生产总值 (年平均常住人口)',
  },
  ...perHead('beds-per-thousand', 'medical-beds', 1e3, 'count'),
  ...perHead('doctors-per-thousand', 'doctors', 1e3, 'people'),
  ...perHead('nurses-per-thousand', 'nurses', 1e3, 'people'),
  ...perHead('health-workers-per-thousand', 'health-workers', 1e3, 'people'),
  ...perHead('patents-per-ten-thousand', 'invention-patents', 1e4, 'count', OLDER_HEADS),
  ...perHead('high-value-patents', 'high-value-patents-total', 1e4, 'count', OLDER_HEADS),
  ...perHead('base-stations-5g-per-ten-thousand', 'base-stations-5g', 1e4, 'count'),
  {
    quotient: { code: 'insurance-density', of: 'yuan' },
    numerator: { code: 'premium-income', of: 'yuan' },
    denominator: RESIDENTS,
    times: [1],
    allowed: 0.02,
    source: '统计公报 usage: 保费收入/年平均人口',
  },
  {
    quotient: { code: 'elderly-beds-per-thousand', of: 'count' },
    numerator: { code: 'elderly-beds', of: 'count' },
    denominator: { code: 'elderly-population', of: 'people' },
    times: [1e3],
    allowed: 0.03,
    loose: true,
    source: '民政事业发展统计公报 指标解释',
  },
];

/** Some offices divide by last year's population or by the yearly mean. */
function perHead(code: string, total: string, heads: number, of: Dimension, allowed = 0.03): readonly Quotient[] {
  return [
    {
      quotient: { code, of },
      numerator: { code: total, of },
      denominator: RESIDENTS,
      times: [heads],
      allowed,
      source: '国家统计局《主要统计指标解释》: 每千(万)人口指标',
    },
  ];
}

/** Ratios of two levels. */
export const BALANCES: readonly Quotient[] = [
  {
    quotient: { code: 'income-ratio', of: 'number' },
    numerator: { code: 'urban-income', of: 'yuan' },
    denominator: { code: 'rural-income', of: 'yuan' },
    times: [1],
    allowed: 0,
    source: '国家统计局《统计公报》: 城乡居民收入比值',
  },
  {
    quotient: { code: 'deposit-loan-ratio', of: 'percent' },
    numerator: { code: 'loans', of: 'yuan' },
    denominator: { code: 'deposits', of: 'yuan' },
    times: [100],
    allowed: 0,
    source: '人民银行《金融机构信贷收支统计》: 存贷比',
  },
  {
    quotient: { code: 'nurse-ratio', name: /^医护比/, of: 'number' },
    numerator: { code: 'doctors', of: 'people' },
    denominator: { code: 'nurses', of: 'people' },
    times: [1],
    allowed: 0,
    source: '《全国护理事业发展规划》: 医护比',
  },
];

/** A share whose part and whole are indicators of their own. */
export interface Share {
  readonly share: string;
  readonly part: Operand;
  readonly whole: Operand;
  readonly source: string;
}

/** Columns: share, part, whole, what the two are measured in. */
const SHARE_ROWS: readonly (readonly [string, string, string, Dimension])[] = [
  ['primary-share', 'primary-value-added', 'gdp', 'yuan'],
  ['secondary-share', 'secondary-value-added', 'gdp', 'yuan'],
  ['tertiary-share', 'tertiary-value-added', 'gdp', 'yuan'],
  ['industry-share', 'industry-value-added', 'gdp', 'yuan'],
  ['private-economy-share', 'private-economy-value-added', 'gdp', 'yuan'],
  ['digital-core-share', 'digital-core-value-added', 'gdp', 'yuan'],
  ['finance-share', 'finance-value-added', 'gdp', 'yuan'],
  ['marine-gdp-share', 'marine-gdp', 'gdp', 'yuan'],
  ['tax-share', 'tax-revenue', 'budget-revenue', 'yuan'],
  ['livelihood-share', 'livelihood-expenditure', 'budget-expenditure', 'yuan'],
  ['private-investment-share', 'private-investment', 'fixed-investment', 'yuan'],
  ['husbandry-share', 'husbandry-output-value', 'farm-output', 'yuan'],
  ['agri-water-share', 'agri-water', 'water-use', 'volume'],
  ['urbanization', 'urban-population', 'resident-population', 'people'],
  ['elderly-share', 'elderly-population', 'resident-population', 'people'],
  ['basic-research-share', 'basic-research', 'rd-spending', 'yuan'],
  ['renewable-capacity-share', 'capacity-renewable', 'capacity-total', 'power'],
];

export const SHARES: ReadonlyMap<string, Share> = new Map(
  SHARE_ROWS.map(([share, part, whole, of]) => [
    share,
    { share, part: { code: part, of }, whole: { code: whole, of }, source: '国家统计局《主要统计指标解释》: 比重' },
  ]),
);
