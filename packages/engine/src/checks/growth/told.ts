import type { Case } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import { besideOf, isLevel } from '../../entries/look-up.js';
import { breathOf } from './breath.js';
import { ledUpTo } from './led-up-to.js';
import { inOneUnit, isStart } from './levels.js';

/** The levels that one breath tells together with a change. */
export interface Told {
  /** 由A, 在A的基础上; null where the breath has none. */
  readonly from: Entry | null;
  /** The level that the change leads to. */
  readonly to: Entry | null;
}

/** A level that follows its change (增长20%,达到40亿元) stands no farther behind. */
const NEAR = 12;

/** 由A增加到B,增加C、增长D%; 在A的基础上翻一番,达到B; B,比上年增长D%; 增长D%,达到B: the levels beside a change. */
export function toldWith(given: Case, change: Entry): Told {
  const led = ledUpTo(change);
  if (led !== null) return led;
  const breath = breathOf(given, change);
  const at = breath.indexOf(change);
  const [last, first] = breath.slice(0, at).filter(isLevel).toReversed();
  const behind = breath.slice(at + 1).find(isLevel);
  const near = behind !== undefined && behind.fact.start - change.fact.end <= NEAR ? behind : undefined;
  if (last !== undefined) return toldBehind(change, last, first, near);
  return near === undefined ? toldInList(given, change) : { from: null, to: near };
}

/** A change behind a level, the one before that where there is one, and the one right behind the change. */
function toldBehind(change: Entry, last: Entry, first: Entry | undefined, near: Entry | undefined): Told {
  if (isMultipleOf(change, last)) {
    // B,是A的N倍; 增长到A的N倍,达到B
    const to = first ?? near;
    if (to !== undefined && inOneUnit(to, last)) return { from: last, to };
  }
  const pair = first !== undefined && inOneUnit(first, last) ? first : null;
  if (!isStart(last)) return { from: pair !== null && isStart(pair) ? pair : null, to: last };
  if (near !== undefined && !isStart(near)) return { from: last, to: near };
  // 达到B,以A为基数年均增长C%; B,比A增长C%
  const counted = /基[数期础]/.test(change.document.text.slice(last.fact.end, change.fact.start));
  const based = pair !== null && !isStart(pair) && (counted || isComparedWith(change, last));
  return { from: last, to: based ? pair : null };
}

/** B,是2015年A的C倍; B,是“十二五”末(A)的C倍; B,比2015年的A翻了一番. */
function isMultipleOf(change: Entry, base: Entry): boolean {
  if (change.fact.measure !== 'multiple') return false;
  const between = change.document.text.slice(base.fact.end, change.fact.start);
  return /^[)）]?的(?:近|约|超过?|将近)?$/.test(between) || isComparedWith(change, base);
}

const RISEN = /^(?:的基础上)?(?:实际)?(?:增长|增加|提高|提升|上升|扩大|下降|降低|减少|翻)?了?(?:近|约|超过?)?$/;

/** B,比2015年的A增长C: whether the change is counted from the figure right before it. */
function isComparedWith(change: Entry, base: Entry): boolean {
  const { text } = change.document;
  return (
    RISEN.test(text.slice(base.fact.end, change.fact.start)) &&
    /[比较][^，,。；;]{0,12}$/.test(text.slice(base.fact.sentence.start, base.fact.start))
  );
}

/** 甲、乙分别为A、B,增长C%、D%; 分别由A、B增加到C、D,增长E%、F%: each indicator has one level, one change and at most one start up to the semicolon. */
function toldInList(given: Case, change: Entry): Told {
  const { text } = change.document;
  const all = besideOf(given, change).filter((one) => inOnePiece(text, one, change));
  const levels = all.filter(isLevel);
  const [start, level] = levels.length === 2 && isStart(levels[0]!) ? levels : [null, levels[0]];
  const alone = levels.length === (start === null ? 1 : 2) && all.length === levels.length + 1;
  if (level === undefined || start === undefined || !alone || isStart(level) || level.fact.start > change.fact.start)
    return { from: null, to: null };
  return { from: start, to: level };
}

function inOnePiece(text: string, one: Entry, other: Entry): boolean {
  return !/[；;]/.test(text.slice(Math.min(one.fact.end, other.fact.end), Math.max(one.fact.start, other.fact.start)));
}
