import type { Case } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import { isStart } from './levels.js';
import { toldWith } from './told.js';
import { AGAINST_OTHERS, wordsBefore } from './words.js';

/** A share that is rising or falling; 增长 is also said of what the share is of. */
const RISES = /(?:提高|提升|上升|下降|降低|回落|扩大|收窄)[了约近]?$/;
const SHARE = /率$|比重$|占比$|比例$/;
/** A share does not move by more points a year. */
const MOST_POINTS = 15;

/** 覆盖率达到62.4%,比上年提高3.1%: the share that a change in per cent is told with, where as many points are as likely; null where not. */
export function shareMoved(given: Case, change: Entry): Entry | null {
  const words = wordsBefore(change);
  if (!RISES.test(words) || AGAINST_OTHERS.test(words) || !SHARE.test(change.fact.indicator)) return null;
  const { from, to } = toldWith(given, change);
  if (from !== null || to?.amount?.of !== 'percent' || to.fact.unit.includes('‰')) return null;
  if (isStart(to) || to.fact.start > change.fact.start) return null;
  const rate = change.amount!.value;
  const before = to.amount.value - rate;
  return Math.abs(rate) <= MOST_POINTS && before >= 0 && before <= 100 ? to : null;
}
