import type { Entry } from '../../entries/entry.js';
import { type Interval, scale } from '../../entries/interval.js';
import { catalogued, comparable, isLevel, isResult, sameDefinition } from '../../entries/look-up.js';
import { isSpecific } from '../../entries/specific.js';
import { lengthOf, yearOf } from '../../entries/years.js';
import { reachNear, sameRegion } from './reach.js';
import { ALTOGETHER, MEAN, wordsBefore } from './words.js';

/** What is told of several years, as what all of them together brought. */
export interface Sum {
  readonly entry: Entry;
  /** The years of a mean, 1 for what is a sum already. */
  readonly times: number;
  /** Whether the words say that it is one or the other, and not only the part of the text it stands in. */
  readonly said: boolean;
}

/** Null where it is a net figure, what there is in all, or of one year. */
export function sumOf(entry: Entry): Sum | null {
  const { years } = entry;
  if (!isLevel(entry) || years === null || years.from === years.to || entry.amount!.of === 'percent') return null;
  const words = wordsBefore(entry);
  if (!isSpecific(entry) || NET.test(words + entry.fact.indicator)) return null;
  if (MEAN.test(words)) return { entry, times: lengthOf(years), said: true };
  return { entry, times: 1, said: ALTOGETHER.test(words) };
}

/** In base units. */
export function totalOf({ entry, times }: Sum): Interval {
  return scale(entry.amount!.interval, times);
}

/** What may be negative in a year, or is what there is and not what a year brings. */
const NET = /净|差额|顺差|结余|余额|存量|总数/;

/** Whether it is the same flow in one of the years of the sum. */
export function isYearOf(one: Entry, { entry, said }: Sum): boolean {
  const year = yearOf(one.years);
  const span = entry.years!;
  return (
    year !== null &&
    year >= span.from &&
    year <= span.to &&
    isLevel(one) &&
    isResult(one) === isResult(entry) &&
    comparable(one, entry) &&
    isNamedAlike(one, entry) &&
    (said ? isFlow(one, entry) : isKnownFlow(one) && isKnownFlow(entry)) &&
    isOfTheSame(one, entry)
  );
}

function isOfTheSame(one: Entry, entry: Entry): boolean {
  return (
    one.document.standing === entry.document.standing &&
    sameRegion(one, entry) &&
    sameDefinition(one, entry) &&
    one.fact.scope === entry.fact.scope &&
    reachNear(one) === reachNear(entry) &&
    isSpecific(one) &&
    !ALTOGETHER.test(wordsBefore(one)) &&
    !MEAN.test(wordsBefore(one))
  );
}

/** 使用外资 and 实际使用外资 are one; two codes are two. */
function isNamedAlike({ subject, fact }: Entry, { subject: other, fact: whole }: Entry): boolean {
  if (subject.key === other.key) return true;
  if (fact.code !== null && whole.code !== null) return false;
  return fact.indicator.endsWith(whole.indicator) || whole.indicator.endsWith(fact.indicator);
}

/** Words of what is done anew each year, where the catalogue does not know the name. */
const DONE = /完成|实现|使用|利用|引进|到位|发放|签约|投放|改造|新建|减免/;

function isFlow(one: Entry, entry: Entry): boolean {
  if (one.fact.code !== null || entry.fact.code !== null) return isKnownFlow(one) || isKnownFlow(entry);
  return [one, entry].every((figure) => DONE.test(wordsBefore(figure) + figure.fact.indicator));
}

function isKnownFlow(entry: Entry): boolean {
  const known = catalogued(entry);
  return known?.flow === 'flow' && (known.plausible === null || known.plausible[0] >= 0);
}
