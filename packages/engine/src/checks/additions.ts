import type { Case } from '../entries/case.js';
import { yearOf } from '../entries/years.js';
import { type Figure, isAddition, isFigure, isOutcome, isYearly, sameStanding, scaleOf } from './figures.js';

/** Names of what is new in a time. */
const NEW = /新[增建设登开]|净增|增加(?!值)/;

/** Additions of a time as a whole: 五年新增500家, not 年均新增100家. */
export function* additionsOf({ entries }: Case): Generator<Figure> {
  for (const entry of entries) {
    const { measure, indicator } = entry.fact;
    if (measure === 'level' && NEW.test(indicator) && isFigure(entry) && !isYearly(entry)) yield entry;
  }
}

/** What there is (to be) in all at the end of the years that the addition covers, as the same document has it. */
export function totalsOf({ bySubject }: Case, added: Figure): readonly Figure[] {
  return (bySubject.get(added.subject.stock) ?? []).filter(
    (entry): entry is Figure =>
      isFigure(entry) &&
      entry.document === added.document &&
      entry.fact.measure === 'level' &&
      yearOf(entry.years) === added.years.to &&
      isAimed(entry) === isAimed(added) &&
      !isAddition(entry) &&
      scaleOf(entry) === scaleOf(added),
  );
}

/** What there was before the first of those years; a plan gives it for the year before its own. Null where no document does. */
export function baseBefore({ bySubject }: Case, added: Figure, total: Figure): Figure | null {
  const { span } = added.document.frame;
  const first = isAimed(added) && span !== null && added.years.to === span.to ? span.from : added.years.from;
  for (const entry of bySubject.get(total.subject.key) ?? []) {
    if (!isOutcome(entry) || yearOf(entry.years) !== first - 1) continue;
    if (sameStanding(entry, total) && scaleOf(entry) === scaleOf(total)) return entry;
  }
  return null;
}

/** What came about in single years of a time that has come about. */
export function yearsWithin({ bySubject }: Case, long: Figure): readonly Figure[] {
  if (!isOutcome(long)) return [];
  return (bySubject.get(long.subject.key) ?? [])
    .filter(isOutcome)
    .filter((one) => sameStanding(one, long) && scaleOf(one) === scaleOf(long) && yearOf(one.years) !== null)
    .filter(({ years }) => years.from >= long.years.from && years.to <= long.years.to);
}

function isAimed({ fact }: Figure): boolean {
  return fact.role === 'target';
}
