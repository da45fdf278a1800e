import { ByUnit, standsAt } from './by-unit.js';

/** What a unit measures; the reader tells a rate from an amount and a count from a size by it. */
export type UnitClass =
  | 'percent'
  | 'points'
  | 'times'
  | 'money'
  | 'people'
  | 'count'
  | 'area'
  | 'length'
  | 'mass'
  | 'volume'
  | 'energy'
  | 'power'
  | 'flow'
  | 'data'
  | 'time'
  | 'age'
  | 'grade'
  | 'none';

interface UnitRow {
  readonly of: UnitClass;
  readonly units: string;
  readonly source: string;
}

// Longest match wins, so 平方公里 needs no place before 公里.
const ROWS: readonly UnitRow[] = [
  { of: 'percent', units: '% ‰ %o', source: 'GB 3101 and GB/T 15835' },
  { of: 'points', units: '个百分点 百分点 个千分点 个点 个BP', source: '统计公报 usage' },
  { of: 'times', units: '倍 番', source: '统计公报 usage' },
  {
    of: 'money',
    units: '元 美元 欧元 港元 日元 英镑 元人民币 人民币 卢布 块钱',
    source: 'GB/T 12406',
  },
  {
    of: 'people',
    units: '人 名 人次 人日 人年 位 员 人·次 余人 个人 职工 工日',
    source: '统计公报 usage',
  },
  {
    of: 'count',
    units:
      '个 家 户 项 座 所 条 件 处 台 套 辆 张 场 次 批 种 类 本 部 只 头 匹 羽 枚 株 棵 盏 块 栋 幢 间 口 眼 艘 架 列 支 组 对 双 笔 例 起 宗 篇 款 门 册 幅 趟 通 份 片 根 节 段 道 桩 箱 袋 瓶 桶 担 车 件次 场次 趟次 户次 班次 架次 车次 台次 辆次 艘次 个次 批次 单 卷 座次 站 席 台班 床 床位 标箱 标准箱 国际标准箱 TEU 标准化 重量箱 锭 头份 剂次 剂 桌 副 顶 尾 峰 匹次 盘 碗 棚 池 穴 塘 栏 窝 孔 桶油当量 杯 人份 分 成 颗 轮 集 尊 头只 只头',
    source: '量词: 统计公报 and work report usage',
  },
  {
    of: 'area',
    units: '亩 亩次 公顷 平方米 平方公里 平方千米 平米 ㎡ m2 m² km2 km² 公亩 hm2 平方 市亩',
    source: 'GB 3100; 亩 in agricultural statistics',
  },
  {
    of: 'length',
    units: '公里 千米 米 里 华里 厘米 毫米 km KM Km m mm 延米 延长米 皮长公里 芯公里 纤芯公里 海里 微米',
    source: 'GB 3100',
  },
  {
    of: 'mass',
    units:
      '吨 公斤 千克 斤 克 毫克 吨标准煤 吨标煤 公斤标准煤 千克标准煤 克标准煤 吨二氧化碳 吨二氧化碳当量 担 t kg 微克 载重吨 总吨 吨油当量 吨公里 人公里 折纯吨 钱 两',
    source: 'GB 3100; 统计公报 usage',
  },
  { of: 'volume', units: '立方米 立方 方 升 千升 毫升 立方千米 m3 m³ 标准立方米 标方 立方公里 桶', source: 'GB 3100' },
  {
    of: 'energy',
    units: '千瓦时 千瓦小时 度 度电 兆瓦时 吉瓦时 kWh kwh MWh 千焦 吉焦 兆焦 大卡 千卡',
    source: 'GB 3100',
  },
  {
    of: 'power',
    units: '千瓦 兆瓦 吉瓦 kW kw KW MW GW 千伏安 千伏 kV KV kVA KVA MVA 伏 马力 蒸吨 标方/小时 马力 兆伏安 瓦',
    source: 'GB 3100',
  },
  {
    of: 'flow',
    units: '立方米/秒 微克/立方米 毫克/立方米 毫克/升 公里/小时 米/秒 分贝 μg/m3 ug/m3 mg/L',
    source: 'GB 3100, GB 3095',
  },
  {
    of: 'data',
    units:
      'P PFlops PFLOPS EFlops EFLOPS E TB PB GB EB MB Mbps Gbps Tbps 比特 PFlop/s 比特/秒 Gbit/s Tb Gb 字节 亿次/秒 量子比特 机架 标准机架',
    source: 'industry usage',
  },
  {
    of: 'time',
    units: '天 日 小时 分钟 秒 个月 年 周 个工作日 工作日 个小时 个季度 季度 秒钟 周年 毫秒',
    source: 'GB/T 7408',
  },
  { of: 'age', units: '岁 周岁 月龄', source: 'population statistics' },
  {
    of: 'grade',
    units:
      '级 星 星级 A级 级以上 等 等级 星钻 号 届 版 °C ℃ 度以上 档 甲 折 楼 层 强 纳米 英寸 寸 千伏 伏 代 期 路 线 团 连 师 营 月 版本 点位 世纪 度假',
    source: 'grade and name words',
  },
];

interface Bucket {
  readonly words: readonly string[];
  readonly classes: readonly UnitClass[];
}

const BUCKETS: ByUnit<Bucket> = buildBuckets();

function buildBuckets(): ByUnit<Bucket> {
  const byFirst = new Map<string, [string, UnitClass][]>();
  for (const row of ROWS) {
    for (const unit of row.units.split(' ')) {
      const known = byFirst.get(unit[0]!) ?? [];
      const at = known.findIndex(([word]) => word === unit);
      if (at >= 0) known[at] = [unit, row.of];
      else known.push([unit, row.of]);
      byFirst.set(unit[0]!, known);
    }
  }
  const buckets = new Map<string, Bucket>();
  for (const [first, known] of byFirst) {
    known.sort((a, b) => b[0].length - a[0].length);
    buckets.set(first, { words: known.map(([word]) => word), classes: known.map(([, of]) => of) });
  }
  return new ByUnit(buckets);
}

export interface Unit {
  readonly length: number;
  readonly of: UnitClass;
}

/** The longest unit that stands at `at`, null where none does. */
export function unitAt(text: string, at: number): Unit | null {
  const bucket = at < text.length ? BUCKETS.at(text.charCodeAt(at)) : undefined;
  if (bucket === undefined) return null;
  const { words } = bucket;
  for (let i = 0; i < words.length; i++) {
    if (standsAt(text, words[i]!, at)) return { length: words[i]!.length, of: bucket.classes[i]! };
  }
  return null;
}
