/** What a unit is of. Two amounts can be compared when they share it. */
export type Dimension =
  | 'yuan'
  | 'dollar'
  | 'euro'
  | 'people'
  | 'visits'
  | 'count'
  | 'area'
  | 'length'
  | 'mass'
  | 'coal'
  | 'carbon'
  | 'volume'
  | 'energy'
  | 'power'
  | 'voltage'
  | 'data'
  | 'computing'
  | 'years'
  | 'days'
  | 'hours'
  | 'percent'
  | 'points'
  | 'times'
  | 'number'
  | 'other';

interface ConversionRow {
  readonly of: Dimension;
  /** Units with their size in the base unit: the first of a row is the base. */
  readonly units: string;
  readonly source: string;
}

/** Sizes of units. 亩 is 10000/15 square metres, 斤 half a kilogram. */
const ROWS: readonly ConversionRow[] = [
  { of: 'yuan', units: '元 1|元人民币 1|人民币 1|块钱 1', source: 'GB/T 12406' },
  { of: 'dollar', units: '美元 1', source: 'GB/T 12406' },
  { of: 'euro', units: '欧元 1', source: 'GB/T 12406' },
  { of: 'people', units: '人 1|名 1|位 1|员 1', source: '统计公报 usage' },
  { of: 'visits', units: '人次 1|人·次 1', source: '统计公报 usage' },
  {
    of: 'area',
    units:
      '平方米 1|㎡ 1|m2 1|m² 1|平米 1|亩 666.6666666666666|市亩 666.6666666666666|公顷 10000|hm2 10000|平方公里 1000000|平方千米 1000000|km2 1000000|km² 1000000',
    source: 'GB 3100; 15 亩 to the 公顷',
  },
  {
    of: 'length',
    units: '米 1|m 1|公里 1000|千米 1000|km 1000|KM 1000|里 500|延米 1|延长米 1|厘米 0.01|毫米 0.001|海里 1852',
    source: 'GB 3100',
  },
  {
    of: 'mass',
    units: '公斤 1|千克 1|kg 1|斤 0.5|吨 1000|t 1000|克 0.001|毫克 0.000001|担 50',
    source: 'GB 3100; 2 斤 to the 公斤',
  },
  {
    of: 'coal',
    units: '吨标准煤 1|吨标煤 1|公斤标准煤 0.001|千克标准煤 0.001',
    source: 'GB/T 2589',
  },
  { of: 'carbon', units: '吨二氧化碳 1|吨二氧化碳当量 1', source: 'GB/T 32150' },
  {
    of: 'volume',
    units: '立方米 1|立方 1|方 1|m3 1|m³ 1|标准立方米 1|升 0.001|立方千米 1000000000',
    source: 'GB 3100',
  },
  {
    of: 'energy',
    units: '千瓦时 1|千瓦小时 1|度 1|度电 1|kWh 1|kwh 1|兆瓦时 1000|MWh 1000|吉瓦时 1000000',
    source: 'GB 3100',
  },
  {
    of: 'power',
    units: '千瓦 1|kW 1|kw 1|KW 1|瓦 0.001|兆瓦 1000|MW 1000|吉瓦 1000000|GW 1000000',
    source: 'GB 3100',
  },
  { of: 'voltage', units: '千伏 1|kV 1|KV 1|伏 0.001', source: 'GB 3100' },
  { of: 'data', units: 'GB 1|TB 1024|PB 1048576|MB 0.0009765625', source: 'industry usage' },
  { of: 'computing', units: 'P 1|PFlops 1|PFLOPS 1|E 1000|EFlops 1000|EFLOPS 1000', source: 'industry usage' },
  { of: 'years', units: '岁 1|周岁 1|年 1|周年 1', source: 'GB/T 7408' },
  { of: 'days', units: '天 1|日 1|工作日 1|个工作日 1', source: 'GB/T 7408' },
  { of: 'hours', units: '小时 1|个小时 1|分钟 0.016666666666666666', source: 'GB/T 7408' },
  { of: 'percent', units: '% 1|‰ 0.1|成 10', source: 'GB 3101' },
  { of: 'points', units: '个百分点 1|百分点 1|个点 1|个千分点 0.1', source: '统计公报 usage' },
  { of: 'times', units: '倍 1', source: '统计公报 usage' },
];

/** Words for counted things, each one thing. */
const COUNTERS =
  '个 家 户 项 座 所 条 件 处 台 套 辆 张 场 次 批 种 类 本 部 只 头 匹 羽 株 棵 盏 块 栋 幢 间 口 眼 艘 架 列 支 组 对 双 笔 例 起 宗 篇 款 门 册 床 单 件次 场次 户次 班 级 片 镇 乡 村';

export interface Conversion {
  readonly of: Dimension;
  /** How many of the base unit it is. */
  readonly size: number;
}

const CONVERSIONS: ReadonlyMap<string, Conversion> = buildConversions();

function buildConversions(): Map<string, Conversion> {
  const conversions = new Map<string, Conversion>();
  for (const counter of COUNTERS.split(' ')) conversions.set(counter, { of: 'count', size: 1 });
  for (const { of, units } of ROWS) {
    for (const entry of units.split('|')) {
      const cut = entry.lastIndexOf(' ');
      conversions.set(entry.slice(0, cut), { of, size: Number(entry.slice(cut + 1)) });
    }
  }
  return conversions;
}

const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
]);

const answers = new Map<string, Conversion>();
const MOST_ANSWERS = 1024;

/** What a written unit is of and its size with 万 and 亿 counted in: 万亩 is 6,666,666.7 square metres. */
export function conversionOf(unit: string): Conversion {
  let found = answers.get(unit);
  if (found === undefined) {
    if (answers.size >= MOST_ANSWERS) answers.clear();
    found = convert(unit);
    answers.set(unit, found);
  }
  return found;
}

function convert(written: string): Conversion {
  const unit = written.replace(/[(（].*$/, '');
  if (unit === '') return { of: 'number', size: 1 };
  const whole = CONVERSIONS.get(unit);
  if (whole) return whole;
  for (const length of [2, 1]) {
    const size = MULTIPLIERS.get(unit.slice(0, length));
    if (size === undefined) continue;
    const rest = unit.slice(length);
    if (rest === '') return { of: 'number', size };
    const base = CONVERSIONS.get(rest);
    return base ? { of: base.of, size: base.size * size } : { of: 'other', size };
  }
  return { of: 'other', size: 1 };
}
