import { ABOUT, isDigit, MULTIPLIER, marksAt } from '../document/characters.js';
import { type Unit, type UnitClass, unitAt } from '../vocabulary/units.js';
import type { Comparator } from './fact.js';

/** What stands behind a numeral: multiplier and unit. */
export interface Measured {
  /** Behind the unit. */
  readonly end: number;
  /** As written, without 余 and 多. */
  readonly unit: string;
  readonly of: UnitClass;
  /** Whether 余 or 多 stands inside (2600余万元, 280多户). */
  readonly about: boolean;
}

/** Reads multiplier and unit from `at`, the place behind the digits. */
export function unitBehind(text: string, at: number): Measured {
  let end = at;
  let unit = '';
  let about = false;
  let found: Unit | null = null;
  for (;;) {
    if (end >= text.length) break;
    const marks = marksAt(text, end);
    if (!about && marks & ABOUT && followsAbout(text, end + 1)) {
      about = true;
      end++;
      continue;
    }
    found = unitAt(text, end);
    if (found !== null && (found.length > 1 || !(marks & MULTIPLIER))) break;
    if (!(marks & MULTIPLIER)) break;
    unit += text[end]!;
    end++;
    found = null;
  }
  if (found === null || isWordStart(text, end, found))
    return { end: trimAbout(text, end, at), unit, of: 'none', about };
  unit += text.slice(end, end + found.length);
  end += found.length;
  if (text[end] === '多' && found.of !== 'times' && followsAbout(text, end + 1)) about = true;
  const more = tail(text, end, found.of);
  return { end: more.end, unit: unit + more.text, of: more.of, about };
}

/** A unit or multiplier must follow 余 and 多: 240余场次, not 20多样. */
function followsAbout(text: string, at: number): boolean {
  const character = text[at];
  return (
    character !== undefined &&
    ((marksAt(text, at) & MULTIPLIER) !== 0 || unitAt(text, at) !== null || ',。;、'.includes(character))
  );
}

function trimAbout(text: string, end: number, at: number): number {
  return end > at && marksAt(text, end - 1) & ABOUT ? end - 1 : end;
}

/** Classifiers that begin a word of another meaning: 位居, 项目, 名列, 点位, 分别. */
const WORDS: ReadonlySet<string> = new Set(
  '项目 位于 位居 位列 名列 分别 分之 点位 条例 条件 件事 人民 人均 人工 人才 人大 个体 户均 户籍 户外 本级 本地 本市 种植 种子 种业 种养 种草 类似 场均 场所 部分 部门 方向 方面 度假 度夏 斤两 两个 两大 两项 两家 点半 点多 所有 口岸 口径 对口 对比 对应 支持 支援 支撑 支农 群众 起步 只有 只能 家庭 家装 家具 家电 家居 家政 家属 门类 门槛 架构 列入 列车 列为 次于 次新 单位 单产 单体 台阶 站点 站位 卷入 卷烟 具有 道路 段落 间接 间作 层次 根据 节能 节水 节约 床位数 处理 处置 处于 处在 张力 批准 批复 批发 件套 克服 克拉 升级 升至 升学 升规 米粉 里程 分钟 成本 成为 成立 成功 成员 成效 尾矿 尾水 盘活 盘锦 棚户 棚改 棚圈 池州 副食 副产 顶层 箱涵 袋装 担任 担保 担当 车间 车辆 车站 名镇 名城 名村 名优 名牌 名师 名校 名医 名特 名家'.split(
    ' ',
  ),
);

function isWordStart(text: string, at: number, unit: Unit): boolean {
  return unit.length === 1 && (WORDS.has(text.slice(at, at + 2)) || WORDS.has(text.slice(at, at + 3)));
}

const ALTERNATIVE = /^\((?:[\u4e00-\u9fff]{1,2}|标)\)/;
const PER =
  /^(?:\/|每)(?:十|百|千|万|亿|百亿|百万|十万)?(?:年|天|日|月|小时|秒|人|户|亩|公顷|平方米|平方公里|立方米|公里|千米|吨|元|万元|千瓦时|千瓦|升|标方|头|台|公斤|斤|次|㎡|km2)(?:[·.](?:年|天|日|月|小时))?/;

/** 台(架), 万吨/年, 元/平方米, 吨标准煤/万元. */
function tail(text: string, end: number, of: UnitClass): { end: number; text: string; of: UnitClass } {
  const character = text[end];
  if (character === '(') {
    const match = ALTERNATIVE.exec(text.slice(end, end + 5));
    if (match && unitAt(text, end + 1) !== null) return { end: end + match[0].length, text: match[0], of };
  }
  if (character === '/' || character === '每') {
    const match = PER.exec(text.slice(end, end + 10));
    if (match && !(character === '每' && of === 'people')) return { end: end + match[0].length, text: match[0], of };
  }
  return { end, text: '', of };
}

const POST: readonly (readonly [string, Comparator])[] = [
  ['及以上', '>='],
  ['及以下', '<='],
  ['以上', '>='],
  ['之上', '>='],
  ['以内', '<='],
  ['之内', '<='],
  ['以下', '<='],
  ['之下', '<='],
  ['左右', '~'],
  ['上下', '~'],
  ['多', '~'],
  ['余', '~'],
];

/** A comparator that follows the unit: 以上, 以内, 左右. */
export function postComparator(text: string, at: number): { end: number; comparator: Comparator } | null {
  if (at >= text.length || !'以之左上及多余'.includes(text[at]!)) return null;
  for (const [word, comparator] of POST) {
    if (text.startsWith(word, at) && !(word.length === 1 && isDigit(text.charCodeAt(at + 1))))
      return { end: at + word.length, comparator };
  }
  return null;
}
