/** Words that make two indicators of one: what is said with one of them is not comparable with what is said with another. */
interface DefinitionRow {
  /** What the words differ in. */
  readonly of: string;
  readonly words: readonly string[];
  readonly source: string;
}

export const DEFINITIONS: readonly DefinitionRow[] = [
  { of: 'population', words: ['户籍人口', '常住人口', '户籍', '常住'], source: '统计公报 notes' },
  { of: 'settlement', words: ['城镇', '城市', '县城', '农村', '乡村', '城乡'], source: '统计公报 usage' },
  { of: 'scale', words: ['规上', '规模以上', '限上', '限额以上', '规下'], source: '统计报表制度' },
  { of: 'prices', words: ['现价', '不变价', '可比价'], source: '国民经济核算' },
  { of: 'coverage', words: ['全口径', '地方', '本级', '一般公共预算'], source: '预算法' },
  { of: 'unemployment', words: ['调查', '登记'], source: '统计公报 notes' },
  { of: 'currency', words: ['本外币', '人民币', '外币'], source: '人民银行 统计' },
];
