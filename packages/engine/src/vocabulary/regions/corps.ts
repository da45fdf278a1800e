// The corps (新疆生产建设兵团): its fourteen divisions (师) and the cities that are one with them (师市合一).
//
// Codes of the divisions as the statistics bureau numbers them under 66; GB/T 2260 has none. Cities: GB/T 2260, the
// autonomous region's notices up to 草湖市 (2026-04). 第十一师 and 第十二师 have no city.

/** Number of the division in words, then the last two digits of the 6590xx codes of its cities. */
export const DIVISIONS: readonly string[] = [
  '一02',
  '二06',
  '三0313',
  '四08',
  '五07',
  '六04',
  '七10',
  '八01',
  '九12',
  '十05',
  '十一',
  '十二',
  '十三11',
  '十四09',
];
