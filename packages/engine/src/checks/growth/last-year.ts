import type { Case } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import { compounded, meet, times } from '../../entries/interval.js';
import { isDated, isResult, levelsAt, sameDefinition } from '../../entries/look-up.js';
import { isSpecific } from '../../entries/specific.js';
import { yearOf } from '../../entries/years.js';
import { inOneUnit, isStart } from './levels.js';
import { atPrices } from './prices.js';
import { reachNear, sameRegion } from './reach.js';
import { toldWith } from './told.js';
import { AGAINST_OTHERS, ALTOGETHER, ON_LAST_YEAR, wordsBefore } from './words.js';

/** A change on the year before, with the level that it led to. */
export interface YearOn {
  readonly change: Entry;
  readonly to: Entry;
  readonly year: number;
}

/** 固定资产投资210亿元,增长8%, of one year: null where the change is over several years, on another base or on something else. */
export function yearOn(given: Case, change: Entry): YearOn | null {
  const words = wordsBefore(change);
  if (change.amount === null || AGAINST_OTHERS.test(words) || ALTOGETHER.test(words)) return null;
  const { from, to } = toldWith(given, change);
  if (from !== null || to === null || isStart(to) || ALTOGETHER.test(wordsBefore(to))) return null;
  const year = yearOf(to.years);
  if (year === null || isResult(to) !== isResult(change)) return null;
  const base = Number(change.fact.base ?? year - 1);
  const over = change.years;
  if (base !== year - 1 || over === null || over.to !== year) return null;
  return over.from === year || ON_LAST_YEAR.test(words) ? { change, to, year } : null;
}

/**
 * The same where the level stands in another sentence of the document: the only one that it gives of the year, whether said outright or as
 * the end of 从A增加到B. Null where it gives several.
 */
export function yearOnApart(given: Case, change: Entry): YearOn | null {
  const words = wordsBefore(change);
  const year = yearOf(change.years);
  if (change.amount === null || year === null || AGAINST_OTHERS.test(words) || ALTOGETHER.test(words)) return null;
  if (!isSpecific(change) || Number(change.fact.base ?? year - 1) !== year - 1) return null;
  const { from, to } = toldWith(given, change);
  if (from !== null || to !== null) return null;
  const [level, ...others] = levelsAt(given, change.subject.key, year).filter((one) => isBeside(one, change));
  if (level === undefined || others.some((other) => !meet(other.amount!.interval, level.amount!.interval))) return null;
  return { change, to: level, year };
}

/** Whether it is a level of the whole that the change is of, in the same document. */
function isBeside(level: Entry, change: Entry): boolean {
  return (
    level.document === change.document &&
    isResult(level) === isResult(change) &&
    !isStart(level) &&
    isSpecific(level) &&
    sameDefinition(level, change) &&
    level.fact.scope === change.fact.scope &&
    reachNear(level) === reachNear(change) &&
    !ALTOGETHER.test(wordsBefore(level))
  );
}

/**
 * What the documents of the case (all but that of `to`, or it alone) say that the level was the year before, as a result. Sheets of yearly
 * figures are asked only where no text tells it.
 */
export function levelsBefore(given: Case, { to, year }: YearOn, where: 'elsewhere' | 'here'): readonly Entry[] {
  if (!isSpecific(to)) return [];
  const reach = reachNear(to);
  const levels = levelsAt(given, to.subject.key, year - 1).filter(
    (level) =>
      (level.document === to.document) === (where === 'here') &&
      level.document.standing === to.document.standing &&
      sameRegion(level, to) &&
      isResult(level) &&
      isDated(level) &&
      isSpecific(level) &&
      inOneUnit(level, to) &&
      sameDefinition(level, to) &&
      level.fact.scope === to.fact.scope &&
      reachNear(level) === reach &&
      !ALTOGETHER.test(wordsBefore(level)),
  );
  const told = levels.filter(({ fact }) => fact.rule !== 'sheet');
  return told.length > 0 ? told : levels;
}

/** Whether the change leads from a level of the year before to its own. */
export function leadsOn(before: Entry, { change, to }: YearOn): boolean {
  const factor = atPrices(change, compounded(change.amount!.interval, 1), 1);
  return meet(times(before.amount!.interval, factor), to.amount!.interval);
}
