import type { Case } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import { isDated, isResult, levelsAt, sameDefinition } from '../../entries/look-up.js';
import { isSpecific } from '../../entries/specific.js';
import { lengthOf, yearOf, yearsOf } from '../../entries/years.js';
import { inOneUnit } from './levels.js';
import { reachNear, sameRegion, WHOLE } from './reach.js';
import { countedYears } from './spelled-years.js';
import { toldWith } from './told.js';
import { AGAINST_OTHERS, ALTOGETHER, ON_LAST_YEAR, wordsBefore } from './words.js';

/** A change of an indicator with the level that it starts from and the one that it leads to. */
export interface Course {
  readonly change: Entry;
  readonly from: Entry;
  readonly to: Entry;
  /** How many times a rate is applied: the years of a mean, 1 for a change as a whole. */
  readonly steps: number;
  /** Years from the one level to the other. */
  readonly years: number;
}

/**
 * Every way in which a text lays a change between two levels: if one of them fits, nothing is wrong. Both levels stand in one breath with
 * it (由A增加到B,增长C%), or one of them is looked up by its year. None where the change is on something else.
 */
export function coursesOf(given: Case, change: Entry): readonly Course[] {
  if (change.amount === null || AGAINST_OTHERS.test(wordsBefore(change))) return [];
  const { from, to } = toldWith(given, change);
  if (from === null) return lookedUp(given, change, to);
  if (to === null || !leadsFrom(change, from, to)) return [];
  return stepsTold(change, from, to).map((steps) => ({
    change,
    from,
    to,
    steps,
    years: yearsBetween(from, to) ?? spanOf(change),
  }));
}

function yearsBetween(from: Entry, to: Entry): number | null {
  const [first, last] = [yearOf(from.years), yearOf(to.years)];
  return isDated(from) && first !== null && last !== null && last > first ? last - first : null;
}

function spanOf({ years }: Entry): number {
  return years === null ? 1 : lengthOf(years);
}

/** 由2015年的A增加到2020年的B,其中2020年增长C% and 比上年增长C% do not start from A. */
function leadsFrom(change: Entry, from: Entry, to: Entry): boolean {
  const first = yearOf(from.years);
  const last = yearOf(to.years);
  const base = yearsOf(change.fact.base ?? '');
  const start = yearOf(yearsOf(from.fact.base ?? '')) ?? first;
  if (base !== null && isDated(from) && base.to !== start) return false;
  const between = change.document.text.slice(Math.max(from.fact.end, to.fact.end), change.fact.start);
  if (/其中|当年|后[一二三]年|期间/.test(between)) return false;
  const named = between.replace(/[比较][^，,]{0,6}\d{4}年/g, '');
  const own = base === null ? named : named.replace(`${base.to}年`, '');
  if (/\d{4}年/.test(own)) return false;
  return !ON_LAST_YEAR.test(own) || !isDated(from) || (last !== null && first === last - 1);
}

/** The spans that a mean without any year in its sentence is taken over: a plan, a term of office, the years of a plan so far. */
const USUAL_SPANS: readonly number[] = [5, 4, 3];

/** A mean covers the years between the levels; where the text leaves open when the first was, as many as it counts. */
function stepsTold(change: Entry, from: Entry, to: Entry): readonly number[] {
  if (change.fact.measure !== 'cagr') return [1];
  const between = yearsBetween(from, to);
  if (between !== null) return [between];
  const sentence = change.document.text.slice(change.fact.sentence.start, change.fact.start);
  const counted = countedYears(sentence);
  return counted === null ? [spanOf(change), ...USUAL_SPANS] : [counted, spanOf(change)];
}

/** 年增长率15% is one of each year. */
const A_YEAR = /年增|每年|年递增/;

interface Step {
  readonly first: number;
  readonly last: number;
  readonly steps: number;
}

function lookedUp(given: Case, change: Entry, told: Entry | null): Course[] {
  const { subject, document } = change;
  if (subject.added || !isSpecific(change)) return [];
  return stepsOf(change).flatMap(({ first, last, steps }) => {
    const ends = told === null ? levelsAt(given, subject.key, last) : yearOf(told.years) === last ? [told] : [];
    const starts = startsAt(given, change, first);
    return ends
      .filter(
        (to) => to.document === document && isResult(to) === isResult(change) && !isSum(to) && sameWhole(to, change),
      )
      .flatMap((to) =>
        starts.filter((from) => belong(from, to)).map((from) => ({ change, from, to, steps, years: last - first })),
      );
  });
}

/**
 * The bases in the same document, else those in a sheet of yearly figures; a multiple of a year long past is also held against other texts.
 * A base that speaks of the whole is taken even where the sentence of the change names a park or a county on its way.
 */
function startsAt(given: Case, change: Entry, year: number): readonly Entry[] {
  const reach = reachNear(change);
  const starts = levelsAt(given, change.subject.key, year).filter(
    (start) => isBase(start) && [WHOLE, reach].includes(reachNear(start)),
  );
  const here = starts.filter((start) => start.document === change.document);
  return here.length > 0
    ? here
    : starts.filter(
        (start) => sameRegion(start, change) && (start.fact.rule === 'sheet' || change.fact.measure === 'multiple'),
      );
}

function sameWhole(one: Entry, other: Entry): boolean {
  return one.fact.scope === other.fact.scope && reachNear(one) === reachNear(other);
}

function belong(from: Entry, to: Entry): boolean {
  return from !== to && inOneUnit(from, to) && sameDefinition(from, to) && from.fact.scope === to.fact.scope;
}

function isBase(level: Entry): boolean {
  return isResult(level) && isDated(level) && isSpecific(level) && !isSum(level);
}

/** 五年累计完成A is no level of a year. */
function isSum(level: Entry): boolean {
  return ALTOGETHER.test(wordsBefore(level));
}

/** The years that a change leads over by its base, its span or, in a five-year plan, the span of the plan. */
function stepsOf(change: Entry): readonly Step[] {
  const { fact, years, document } = change;
  if (years === null) return [];
  const { from, to } = years;
  const mean = fact.measure === 'cagr';
  const base = yearOf(yearsOf(fact.base ?? ''));
  if (base !== null) return base < to ? [{ first: base, last: to, steps: mean ? to - base : 1 }] : [];
  if (ON_LAST_YEAR.test(wordsBefore(change)))
    return fact.measure === 'multiple' ? [{ first: to - 1, last: to, steps: 1 }] : [];
  if (from < to) {
    const over = { first: from - 1, last: to, steps: lengthOf(years) };
    if (mean) return [over];
    if (fact.measure === 'delta') return [{ ...over, steps: 1 }];
    // 期间增长8% may be one of each year or of all together.
    return fact.role === 'target' || ALTOGETHER.test(wordsBefore(change)) ? [over, { ...over, steps: 1 }] : [];
  }
  const { span } = document.frame;
  if (fact.role !== 'target' || span === null || to !== span.to || from !== to) return [];
  const over = { first: span.from - 1, last: to, steps: lengthOf(span) };
  return mean || A_YEAR.test(wordsBefore(change)) ? [over] : [over, { ...over, steps: 1 }];
}
