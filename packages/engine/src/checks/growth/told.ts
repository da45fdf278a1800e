import type { Case } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import { comparable, isLevel, sameSentence } from '../../entries/look-up.js';

/** The levels that one breath tells together with a change. */
export interface Told {
  /** 由A, 在A的基础上; null where the breath has none. */
  readonly from: Entry | null;
  /** The level that the change leads to. */
  readonly to: Entry | null;
}

const STOPS = /[。;；!！?？\n]/;
/** A level that follows its change (增长20%,达到40亿元) stands no farther behind. */
const NEAR = 12;

/** 由A增加到B,增加C、增长D%; 在A的基础上翻一番,达到B; B,比上年增长D%; 增长D%,达到B: the levels beside a change. */
export function toldWith(given: Case, change: Entry): Told {
  const led = ledUpTo(change);
  if (led !== null) return led;
  const breath = breathOf(given, change);
  const at = breath.indexOf(change);
  const before = breath.slice(0, at).findLast(isLevel);
  const behind = breath.slice(at + 1).find(isLevel);
  const near = behind !== undefined && behind.fact.start - change.fact.end <= NEAR ? behind : null;
  if (before === undefined) return near === null ? toldInList(given, change) : { from: null, to: near };
  const first = breath.slice(0, breath.indexOf(before)).findLast(isLevel);
  if (isMultipleOf(change, before) && first !== undefined && onOneScale(first, before))
    return { from: before, to: first };
  // 增长到A的N倍,达到B
  if (first === undefined && near !== null && isMultipleOf(change, before) && onOneScale(before, near))
    return { from: before, to: near };
  if (!isStart(before))
    return { from: first !== undefined && isStart(first) && onOneScale(first, before) ? first : null, to: before };
  if (near !== null && !isStart(near)) return { from: before, to: near };
  // 达到B,以A为基数年均增长C%; B,比A增长C%
  const counted = /基[数期础]/.test(change.document.text.slice(before.fact.end, change.fact.start));
  return {
    from: before,
    to:
      (counted || isComparedWith(change, before)) && first !== undefined && !isStart(first) && onOneScale(first, before)
        ? first
        : null,
  };
}

/** The words between two levels and their change are no longer. */
const LEAD = 16;

/** Verbs of a share's own change: 增长 may be that of what it is a share of. */
const MOVES =
  '(?:累计|共|[比较](?:上年|去年|年初|\\d{4}年[末底]?)?)?(?:提高|提升|上升|下降|降低|回落|扩大|收窄|缩小|升|降)了?约?';
/** What stands for the name just said: 一年, 五年, 占比, 数量. */
const STANDS_IN = '[，,、](?:[一二两三四五六七八九十]年(?:来|间)?)?(?:占比|比重|比例|数量|总量|总数|规模)?';
const MOVED = new RegExp(`${STANDS_IN}${MOVES}$`);
const ONLY_MOVED = new RegExp(`^${STANDS_IN}${MOVES}$`);
/** 翻了一番 is a verb itself. */
const DOUBLED = new RegExp(`${STANDS_IN}(?:实现)?$`);
const ONLY_DOUBLED = new RegExp(`^${STANDS_IN}(?:实现)?$`);

/** 占全国的比重从A提高到B、提高C: nothing is named between B and C, so that C is of what moved, whatever the reader files it under. */
function ledUpTo(change: Entry): Told | null {
  const { entries, text } = change.document;
  const [moved, onlyMoved] = change.fact.unit === '番' ? [DOUBLED, ONLY_DOUBLED] : [MOVED, ONLY_MOVED];
  if (!moved.test(text.slice(Math.max(0, change.fact.start - LEAD), change.fact.start))) return null;
  const at = entries.indexOf(change);
  const [from, to] = [entries[at - 2], entries[at - 1]];
  if (from === undefined || to === undefined || !isStart(from) || isStart(to) || !isLevel(to)) return null;
  const alike = from.subject.key === to.subject.key && sameSentence(from, change);
  const bare = onlyMoved.test(text.slice(to.fact.end, change.fact.start));
  return alike && bare ? { from, to } : null;
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
function toldInList({ bySubject }: Case, change: Entry): Told {
  const { text } = change.document;
  const all = (bySubject.get(change.subject.key) ?? []).filter(
    (one) => sameSentence(one, change) && inOnePiece(text, one, change),
  );
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

/** 微克/立方米 is no unit of the table, but the same on both sides. */
export function onOneScale(one: Entry, other: Entry): boolean {
  return comparable(one, other) || (one.amount !== null && other.amount !== null && one.fact.unit === other.fact.unit);
}

/** The figures of the same indicator around a change, as far as no full stop, semicolon or figure of something else parts them. */
function breathOf({ bySubject }: Case, change: Entry): readonly Entry[] {
  const { key } = change.subject;
  const all = (bySubject.get(key) ?? []).filter((entry) => sameSentence(entry, change));
  const at = all.indexOf(change);
  let [first, last] = [at, at];
  while (first > 0 && joined(all[first - 1]!, all[first]!)) first--;
  while (last < all.length - 1 && joined(all[last]!, all[last + 1]!)) last++;
  return all.slice(first, last + 1);
}

/** Numbers that are no figures: years and how many of them. */
const TIME = /\d{4}年?[—\-–~～至]\d{4}年|\d{4}年|\d+年/g;

function joined(one: Entry, other: Entry): boolean {
  const between = one.document.text.slice(one.fact.end, other.fact.start);
  return !STOPS.test(between) && !/\d/.test(between.replace(TIME, ''));
}

const GROWS = /^(?:发展|壮大|拓展)[到至为成]/;

/** Whether the figure is said to be the one before: 由A增加到B. */
export function isStart({ fact, document: { text } }: Entry): boolean {
  return (
    fact.rule === 'from-to' ||
    (/[由从]/.test(text[fact.start - 1] ?? '') && GROWS.test(text.slice(fact.end, fact.end + 3)))
  );
}
