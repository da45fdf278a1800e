/** Indicators that add up to another one. */
export interface Sum {
  readonly whole: string;
  readonly parts: readonly string[];
  /** Parts that are taken away. */
  readonly minus?: readonly string[];
  /** By how much of the whole the definitions let it differ beyond rounding. */
  readonly allowed?: number;
  readonly source: string;
}

export const SUMS: readonly Sum[] = [
  {
    whole: 'gdp',
    parts: ['primary-value-added', 'secondary-value-added', 'tertiary-value-added'],
    source: '国家统计局《中国国民经济核算体系(2016)》',
  },
  {
    // 开采辅助活动 and 机械和设备修理业 are industry, but of the third sector.
    whole: 'secondary-value-added',
    parts: ['industry-value-added', 'construction-value-added'],
    allowed: 0.02,
    source: '国家统计局《三次产业划分规定》(2018年修订) 说明',
  },
  { whole: 'foreign-trade', parts: ['exports', 'imports'], source: '海关统计制度' },
  { whole: 'budget-revenue', parts: ['tax-revenue', 'nontax-revenue'], source: '政府收支分类科目' },
  { whole: 'resident-population', parts: ['urban-population', 'rural-population'], source: '《统计上划分城乡的规定》' },
  { whole: 'retail-sales', parts: ['urban-retail', 'rural-retail'], source: '社会消费品零售总额 统计制度' },
  { whole: 'retail-sales', parts: ['goods-retail', 'catering-revenue'], source: '社会消费品零售总额 统计制度' },
  {
    whole: 'fixed-investment',
    parts: ['primary-investment', 'secondary-investment', 'tertiary-investment'],
    source: '固定资产投资 统计制度',
  },
  {
    whole: 'water-use',
    parts: ['agri-water', 'industry-water', 'domestic-water', 'ecological-water'],
    source: '水资源公报 用水量分类',
  },
  { whole: 'natural-growth-rate', parts: ['birth-rate'], minus: ['death-rate'], source: '人口统计 指标解释' },
  {
    whole: 'pension-insured',
    parts: ['staff-pension-insured', 'resident-pension-insured'],
    source: '《社会保险法》第二章',
  },
  {
    whole: 'medical-insured',
    parts: ['staff-medical-insured', 'resident-medical-insured'],
    source: '《社会保险法》第三章',
  },
];

/** An indicator that others cannot pass together. */
export interface Bound {
  readonly whole: string;
  /** They do not overlap; a text need not name all. */
  readonly parts: readonly string[];
  /** Whether it is asked about from this share of the whole on, and up to which: beyond it something else is meant. */
  readonly asked?: readonly [number, number];
  /** Words beside a part that explain more than the whole. */
  readonly unless?: RegExp;
  /** Whether the part is also published for a wider group: a misfit is a question then. */
  readonly loose?: true;
  readonly source: string;
}

const ACCOUNTS = '国家统计局《中国国民经济核算体系(2016)》';
const FARMING = '农林牧渔业统计制度';
const BUDGET = '政府收支分类科目';

export const BOUNDS: readonly Bound[] = [
  {
    whole: 'farmland-retained',
    parts: ['rice-area', 'wheat-area', 'maize-area', 'soybean-area', 'cotton-area', 'oil-crop-area', 'vegetable-area'],
    // Where two crops a year are usual the sown area is far above the farmland.
    asked: [0.99, 1.2],
    unless: /复种|复播|套种|套播|间作|两熟|双季|再生稻/,
    source: '《全国国土规划纲要》 耕地保有量; 农作物播种面积 指标解释',
  },
  { whole: 'farmland-retained', parts: ['basic-farmland'], source: '《基本农田保护条例》第二条' },
  { whole: 'farmland-retained', parts: ['high-standard-farmland'], source: 'GB/T 30600' },
  { whole: 'crop-area', parts: ['grain-area', 'cash-crop-area'], source: FARMING },
  { whole: 'crop-area', parts: ['grain-area', 'oil-crop-area', 'cotton-area', 'vegetable-area'], source: FARMING },
  { whole: 'grain-area', parts: ['rice-area', 'wheat-area', 'maize-area', 'soybean-area'], source: FARMING },
  {
    whole: 'grain-output',
    parts: ['rice-output', 'wheat-output', 'maize-output', 'soybean-output', 'tuber-output'],
    source: FARMING,
  },
  { whole: 'grain-output', parts: ['summer-grain-output', 'autumn-grain-output'], source: FARMING },
  { whole: 'meat-output', parts: ['pork-output', 'beef-output', 'mutton-output', 'poultry-output'], source: FARMING },
  {
    whole: 'farm-output',
    parts: ['crop-output-value', 'forestry-output-value', 'husbandry-output-value', 'fishery-output-value'],
    source: FARMING,
  },
  { whole: 'farm-output', parts: ['farm-value-added'], source: ACCOUNTS },
  {
    whole: 'gdp',
    parts: [
      'primary-value-added',
      'industry-value-added',
      'construction-value-added',
      'wholesale-retail-value-added',
      'transport-value-added',
      'hotel-catering-value-added',
      'finance-value-added',
      'real-estate-value-added',
      'it-services-value-added',
      'business-services-value-added',
      'rd-services-value-added',
    ],
    source: ACCOUNTS,
  },
  { whole: 'gdp', parts: ['private-economy-value-added'], source: ACCOUNTS },
  { whole: 'industry-value-added', parts: ['industry-value-added-scale'], source: '规模以上工业统计制度' },
  {
    whole: 'fixed-investment',
    parts: ['industry-investment', 'real-estate-investment'],
    source: '固定资产投资 统计制度',
  },
  { whole: 'fixed-investment', parts: ['private-investment'], source: '固定资产投资 统计制度' },
  { whole: 'retail-sales', parts: ['retail-above-quota'], source: '社会消费品零售总额 统计制度' },
  {
    whole: 'budget-expenditure',
    parts: [
      'education-expenditure',
      'sci-expenditure',
      'culture-expenditure',
      'social-expenditure',
      'health-expenditure',
      'env-expenditure',
      'community-expenditure',
      'agri-expenditure',
      'transport-expenditure',
      'housing-expenditure',
    ],
    source: BUDGET,
  },
  { whole: 'budget-expenditure', parts: ['livelihood-expenditure'], source: BUDGET },
  // What the tax offices collect holds the share of the centre too.
  { whole: 'budget-revenue', parts: ['tax-revenue'], loose: true, source: BUDGET },
  { whole: 'deposits', parts: ['household-deposits'], source: '人民银行《金融机构信贷收支统计》' },
  { whole: 'loans', parts: ['short-loans', 'long-loans'], source: '人民银行《金融机构信贷收支统计》' },
  { whole: 'resident-population', parts: ['urban-population'], source: '《统计上划分城乡的规定》' },
  {
    whole: 'business-entities',
    parts: ['enterprises-registered', 'individual-businesses', 'cooperatives'],
    source: '《市场主体登记管理条例》第二条',
  },
  {
    whole: 'capacity-total',
    parts: ['capacity-thermal', 'capacity-hydro', 'capacity-nuclear', 'capacity-wind', 'capacity-solar'],
    source: '电力行业统计',
  },
  { whole: 'health-workers', parts: ['doctors', 'nurses'], source: '卫生健康事业发展统计公报' },
  { whole: 'medical-institutions', parts: ['hospitals', 'primary-medical'], source: '卫生健康事业发展统计公报' },
  { whole: 'highway-mileage', parts: ['expressway-mileage'], source: '交通运输行业发展统计公报' },
  { whole: 'exports', parts: ['mechanical-exports'], source: '海关统计制度' },
  { whole: 'rd-spending', parts: ['basic-research'], source: '全国科技经费投入统计公报' },
];
