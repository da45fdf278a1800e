import { allIndicators } from './catalogue.js';
import type { Indicator } from './indicator.js';
import { keyOf } from './key.js';

let byKey: ReadonlyMap<string, Indicator> | null = null;
let byCode: ReadonlyMap<string, Indicator> | null = null;

/** Longer names are phrases, not indicators. */
const LONGEST = 40;

/**
 * The indicator of a name as a text has it: 全年规模以上工业增加值, “城镇新增就业人数”, 固定资产投资完成额. Words of time, place and
 * doing in front and words of amount behind are left out where the name with them is unknown. Null where nothing is known.
 */
export function findIndicator(name: string): Indicator | null {
  if (name.length < 2 || name.length > LONGEST) return null;
  const known = answers.get(name);
  if (known !== undefined) return known;
  const found = search(name);
  if (answers.size >= MOST_ANSWERS) answers.clear();
  answers.set(name, found);
  return found;
}

/** Names come again and again, within a text and from text to text: the last answers are kept. */
const answers = new Map<string, Indicator | null>();
const MOST_ANSWERS = 4096;

function search(name: string): Indicator | null {
  byKey ??= indexByKey(allIndicators());
  const found = lookUp(byKey, keyOf(name));
  if (found !== null || !/[(（]/.test(name)) return found;
  return lookUp(byKey, keyOf(name.replace(/[(（][^)）]*[)）]/g, '')));
}

export function indicatorByCode(code: string): Indicator | null {
  byCode ??= new Map(allIndicators().map((indicator) => [indicator.code, indicator]));
  return byCode.get(code) ?? null;
}

function lookUp(map: ReadonlyMap<string, Indicator>, key: string): Indicator | null {
  for (let rest = key; rest.length > 1; ) {
    const found = map.get(rest) ?? map.get(withoutTail(rest));
    if (found !== undefined) return found;
    const head = headLength(rest);
    if (head === 0) return null;
    rest = rest.slice(head);
  }
  return null;
}

/** All names, and all names without their tail where that stands for one indicator only. */
function indexByKey(indicators: readonly Indicator[]): Map<string, Indicator> {
  const map = new Map<string, Indicator>();
  for (const indicator of indicators) {
    map.set(keyOf(indicator.zh), indicator);
    for (const alias of indicator.aliases) map.set(keyOf(alias), indicator);
  }
  const stems = new Map<string, Indicator | null>();
  for (const [key, indicator] of map) {
    const stem = withoutTail(key);
    if (map.has(stem)) continue;
    const other = stems.get(stem);
    stems.set(stem, other === undefined || other === indicator ? indicator : null);
  }
  for (const [stem, indicator] of stems) if (indicator !== null) map.set(stem, indicator);
  return map;
}

/** Words of amount and growth at the end of a name. */
const TAILS: readonly string[] = [
  '完成额',
  '增长速度',
  '增长率',
  '总规模',
  '总人数',
  '增速',
  '增幅',
  '涨幅',
  '总数',
  '总额',
  '总量',
  '数量',
  '人数',
  '户数',
  '个数',
  '规模',
  '合计',
  '数',
  '额',
  '量',
];

const TAIL_ENDS = '额度率模数速幅量计';

function withoutTail(key: string): string {
  if (!TAIL_ENDS.includes(key.charAt(key.length - 1))) return key;
  const tail = TAILS.find((one) => key.endsWith(one));
  return tail === undefined || key.length - tail.length < 2 ? key : key.slice(0, -tail.length);
}

/** Words in front of a name that say when, where and how, but not what. */
const HEADS: readonly string[] = [
  '全年',
  '全市',
  '全县',
  '全区',
  '全省',
  '全国',
  '全州',
  '全盟',
  '全旗',
  '全镇',
  '全乡',
  '全师',
  '全团',
  '全疆',
  '全地区',
  '全兵团',
  '地区',
  '师市',
  '兵团',
  '自治区',
  '自治州',
  '我国',
  '我省',
  '我市',
  '我县',
  '我区',
  '我州',
  '年末',
  '年内',
  '年均',
  '当年',
  '期末',
  '累计',
  '完成',
  '实现',
  '预计',
  '其中',
  '力争',
  '确保',
  '达到',
  '辖区',
];

const HEAD_STARTS = '全地师兵自我年当期累完实预其力确达辖';

/** Length of such a word at the start of a key, 0 for none. */
function headLength(key: string): number {
  if (!HEAD_STARTS.includes(key.charAt(0))) return 0;
  return HEADS.find((head) => key.startsWith(head))?.length ?? 0;
}
