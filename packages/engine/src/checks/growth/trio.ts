import type { Case } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import { besideOf, comparable, isLevel } from '../../entries/look-up.js';
import { isStart } from './levels.js';
import { AGAINST_OTHERS, ON_LAST_YEAR, wordsBefore } from './words.js';

/** A level with its increase and its growth on the same base. */
export interface Trio {
  readonly level: Entry;
  readonly delta: Entry;
  readonly rate: Entry;
}

/** Only where the sentence tells one of each of the indicator is it sure that they belong together. */
export function trioOf(given: Case, delta: Entry): Trio | null {
  const beside = besideOf(given, delta);
  const levels = beside.filter((one) => isLevel(one) && !isStart(one));
  const rates = beside.filter(({ fact, amount }) => fact.measure === 'growth' && amount?.of === 'percent');
  const deltas = beside.filter(({ fact }) => fact.measure === 'delta');
  const [level, rate] = [levels[0], rates[0]];
  if (level === undefined || rate === undefined || levels.length + rates.length + deltas.length > 3) return null;
  if (level.amount!.of === 'percent' || !comparable(level, delta) || !onOneBase(delta, rate)) return null;
  return { level, delta, rate };
}

function onOneBase(delta: Entry, rate: Entry): boolean {
  const [one, other] = [delta.fact.base, rate.fact.base];
  if (AGAINST_OTHERS.test(wordsBefore(delta)) || AGAINST_OTHERS.test(wordsBefore(rate))) return false;
  if (one === other) return true;
  if (one !== null && other !== null) return false;
  // 较2015年增加A,增长B% shares its base; 增长B%,较2015年增加A and 较2015年增加A,比上年增长B% do not.
  const [based, bare] = one === null ? [rate, delta] : [delta, rate];
  return based.fact.start < bare.fact.start && !ON_LAST_YEAR.test(wordsBefore(bare));
}
