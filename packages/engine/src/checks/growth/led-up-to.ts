import { beforeFigure } from '../../entries/before.js';
import type { Entry } from '../../entries/entry.js';
import { isLevel, sameSentence } from '../../entries/look-up.js';
import { isStart } from './levels.js';
import type { Told } from './told.js';

/** Verbs of a share's own change: 增长 may be that of what it is a share of. */
const MOVES =
  '(?:累计|共|[比较](?:上年|去年|年初|\\d{4}年[末底]?)?)?(?:提高|提升|上升|下降|降低|回落|扩大|收窄|缩小|升|降)了?约?';
/** What stands for the name just said: 一年, 五年, 占比, 数量. */
const STANDS_IN = '[，,、](?:[一二两三四五六七八九十]年(?:来|间)?)?(?:占比|比重|比例|数量|总量|总数|规模)?';
const MOVED = new RegExp(`${STANDS_IN}${MOVES}$`);
/** 翻了一番 is a verb itself. */
const DOUBLED = new RegExp(`${STANDS_IN}(?:实现)?$`);
/** They are no longer. */
const LOOK_BACK = 20;

/** 占全国的比重从A提高到B、提高C: nothing is named between B and C, so that C is of what moved, whatever the reader files it under. */
export function ledUpTo(change: Entry): Told | null {
  const { entries } = change.document;
  const words = (change.fact.unit === '番' ? DOUBLED : MOVED).exec(beforeFigure(change, LOOK_BACK));
  if (words === null) return null;
  const at = entries.indexOf(change);
  const [from, to] = [entries[at - 2], entries[at - 1]];
  if (from === undefined || to === undefined || !isStart(from) || isStart(to) || !isLevel(to)) return null;
  const alike = from.subject.key === to.subject.key && sameSentence(from, change);
  return alike && to.fact.end === change.fact.start - words[0].length ? { from, to } : null;
}
