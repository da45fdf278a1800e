/** Indicators whose published figure of a year is not the base of next year's growth: it is revised, or the growth is of another scope. */
interface RestatedRow {
  /** Codes of the catalogue. */
  readonly codes: RegExp;
  readonly why: string;
  readonly source: string;
}

const ROWS: readonly RestatedRow[] = [
  {
    codes: /investment/,
    why: 'growth at comparable scope',
    source: '国家统计局 固定资产投资 统计公报 notes (可比口径)',
  },
  { codes: /retail|catering|ecommerce/, why: 'revised by each economic census', source: '统计公报 notes' },
  {
    codes: /-scale$|quota|-services-/,
    why: 'the firms above the threshold change every year',
    source: '统计公报 notes (规模以上)',
  },
  {
    codes: /revenue|expenditure|tax|^vat$|funds$/,
    why: 'growth at the same scope of accounts',
    source: '预算执行报告 usage (同口径)',
  },
  { codes: /trade|exports|imports|fdi|odi/, why: 'revised by the customs', source: '海关统计 notes' },
  { codes: /deposits|loans|financing|debt/, why: 'growth at comparable scope', source: '人民银行 统计 notes' },
  { codes: /touris|visitors/, why: 'the sample is changed', source: '国内旅游抽样调查方案' },
  { codes: /population|urbanization|employed/, why: 'revised by each census', source: '统计公报 notes' },
  {
    codes: /^gdp|value-added|^gni$|labour-productivity|(?:industry|farm|construction|park)-output/,
    why: 'preliminary, then final; constant prices',
    source: '国民经济核算 发布程序',
  },
  { codes: /energy/, why: 'revised with the gross product', source: '统计公报 notes' },
];

const SCALE = /规模以上|规上|限额以上|限上|资质/;

/** Whether the published level of last year may lawfully differ from the one that this year's growth starts from. */
export function isRestated(code: string | null, name: string): boolean {
  return SCALE.test(name) || (code !== null && ROWS.some(({ codes }) => codes.test(code)));
}
