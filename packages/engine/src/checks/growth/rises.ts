import type { Case } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import { besideOf, comparable, isDated } from '../../entries/look-up.js';
import { yearOf } from '../../entries/years.js';
import { type Course, coursesOf } from './course.js';
import { levelsBefore, yearOn } from './last-year.js';
import { MEAN, wordsBefore } from './words.js';

/** A rise in the indicator's own unit or in points, with two levels that it is said to lie between. */
export interface Rise {
  readonly delta: Entry;
  readonly from: Entry;
  readonly to: Entry;
  /** How often it was made: the years of 年均提高, else 1. */
  readonly steps: number;
}

/** The levels of its own text. */
export function risesTold(given: Case, delta: Entry): readonly Rise[] {
  return coursesOf(given, delta).flatMap(risesOf).filter(onOneScale);
}

function risesOf({ change, from, to }: Course): Rise[] {
  if (!MEAN.test(wordsBefore(change))) return [{ delta: change, from, to, steps: 1 }];
  const [first, last] = [yearOf(from.years), yearOf(to.years)];
  if (!isDated(from) || first === null || last === null || last <= first) return [];
  return [{ delta: change, from, to, steps: last - first }];
}

/** 新增 leaves open how many went. */
const ONLY_ADDED = /新增|新建|新设|新认定/;

/** The level of last year's report beside this year's. Where a growth stands with the rise, other checks hold the three together. */
export function risesSinceLastYear(given: Case, delta: Entry): readonly Rise[] {
  const words = wordsBefore(delta);
  const step = ONLY_ADDED.test(words) || MEAN.test(words) ? null : yearOn(given, delta);
  if (step === null || hasRate(given, delta)) return [];
  return levelsBefore(given, step, 'elsewhere')
    .map((from) => ({ delta, from, to: step.to, steps: 1 }))
    .filter(onOneScale);
}

function hasRate(given: Case, delta: Entry): boolean {
  return besideOf(given, delta).some((one) => one.fact.measure === 'growth' && one.amount?.of === 'percent');
}

function onOneScale({ delta, from, to }: Rise): boolean {
  if (delta.amount?.of === 'points') return from.amount?.of === 'percent' && to.amount?.of === 'percent';
  return comparable(delta, to) && comparable(from, to);
}
