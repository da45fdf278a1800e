/** Two indicators of one region and year that belong to different statistics and yet hardly pass each other by more than so much. */
export interface Pair {
  readonly over: string;
  readonly under: string;
  /** From this ratio on it is asked about. */
  readonly limit: number;
  /** Why it is hardly possible, and what the limit rests on. */
  readonly source: string;
}

export const PAIRS: readonly Pair[] = [
  // Money brought in becomes investment, save for working capital and what is not spent yet.
  {
    over: 'domestic-capital',
    under: 'fixed-investment',
    limit: 1.4,
    source: '招商引资到位资金 and 固定资产投资 统计口径',
  },
  // Visitors spend on transport, beds and tickets too, but residents buy all the year round.
  {
    over: 'tourism-revenue',
    under: 'retail-sales',
    limit: 1.5,
    source: '旅游收入 抽样调查 and 社会消费品零售总额 统计口径',
  },
  {
    over: 'tourism-revenue',
    under: 'gdp',
    limit: 0.6,
    source: '旅游及相关产业 makes about 4% to 5% of GDP in the nation',
  },
  { over: 'fixed-investment', under: 'gdp', limit: 1.3, source: '省级资本形成率 rarely above 1.2 (中国统计年鉴)' },
  {
    over: 'retail-sales',
    under: 'gdp',
    limit: 0.9,
    source: '省级社会消费品零售总额 of 0.25 to 0.6 GDP (中国统计年鉴)',
  },
];
