import type { Span } from '../../document/document.js';
import type { Case } from '../../entries/case.js';
import { groupBy } from '../../entries/group.js';
import { catalogued } from '../../entries/look-up.js';
import { byRegion, isYearly } from '../../entries/successions.js';
import { yearOf } from '../../entries/years.js';
import { type Figure, isAddition, isAim, isFigure, verbOf } from '../figures.js';
import { wordsBefore } from '../growth/words.js';
import { isCounterpart } from './counterpart.js';

/** A target that a five-year plan sets for its end, with what is known of the years on the way. */
export interface CourseOfPlan {
  readonly target: Figure;
  /** First and last year of the plan. */
  readonly first: number;
  readonly end: number;
  /** By year, in order: the result, else the yearly target. A level may also be known for the year before the first. */
  readonly steps: readonly Figure[];
}

/** Verbs of what is done year by year, so that the years add up. */
const DOING = /筹集|新[建增改]|改[建造]|建设|完成|培训|整治|治理|修复|引进|净增|营造|安置|增加(?!值)/;
/** Words of what there is at the end, or of what each year brings. */
const STANDING = /达到|达$|保持|稳定|增加到|提高到|扩大到/;
const ALL_OR_EACH = /累计|总[数量]|每年|年均/;

/** Targets that are the sum of what the years bring. Where the plan also says what there is to be at the end, that decides. */
export function* sumsToReach(given: Case): Generator<CourseOfPlan> {
  for (const course of coursesOf(given, isSummand)) {
    const { entries } = course.target.document;
    const { key, stock } = course.target.subject;
    if (key === stock || !entries.some(({ subject, fact }) => subject.key === stock && fact.role === 'target'))
      yield course;
  }
}

/** Targets of what there is to be in the last year, with the levels of the years before. */
export function* levelsToReach(given: Case): Generator<CourseOfPlan> {
  yield* coursesOf(given, isStanding);
}

function* coursesOf(given: Case, wanted: (figure: Figure) => boolean): Generator<CourseOfPlan> {
  for (const documents of byRegion(given)) {
    const plans = documents.filter(({ frame }) => frame.kind === 'plan' && frame.span !== null);
    if (plans.length === 0) continue;
    const told = documents.filter((document) => plans.includes(document) || isYearly(document));
    const figures = told.flatMap(({ entries }) => entries.filter(isFigure).filter(wanted));
    const byKey = groupBy(figures, ({ subject }) => subject.key);
    for (const target of figures) {
      const { span } = target.document.frame;
      if (span === null || !isAim(target) || target.years.to !== span.to || target.years.from < span.from) continue;
      const same = byKey
        .get(target.subject.key)!
        .filter((figure) => isStep(figure, span) && isCounterpart(target, figure));
      yield { target, first: span.from, end: span.to, steps: stepsOf(same) };
    }
  }
}

/** Of one year, from the year before the plan to the last but one. */
function isStep({ years }: Figure, { from, to }: Span): boolean {
  const year = yearOf(years);
  return year !== null && year >= from - 1 && year < to;
}

/** Whether it is done or added within its time, not what there is at its end. */
function isSummand(figure: Figure): boolean {
  const { fact, amount } = figure;
  if (fact.measure !== 'level' || amount.of === 'percent' || isMoney(figure)) return false;
  const words = wordsBefore(figure);
  if (STANDING.test(verbOf(figure)) || ALL_OR_EACH.test(words)) return false;
  return isAddition(figure) || DOING.test(fact.indicator) || DOING.test(words);
}

/** Amounts of the accounts are told of each year (固定资产投资完成80亿元), so that a plan's amount is the last year's. */
function isMoney(figure: Figure): boolean {
  return catalogued(figure)?.unit === 'money';
}

function isStanding(figure: Figure): boolean {
  return figure.fact.measure === 'level' && figure.fact.code !== null && !figure.subject.added && !isSummand(figure);
}

/** Each year once: its largest result, else its largest target. */
function stepsOf(figures: readonly Figure[]): readonly Figure[] {
  return [...groupBy(figures, ({ years }) => years.to)]
    .toSorted(([one], [other]) => one - other)
    .map(([, same]) => {
      const results = same.filter(({ fact }) => fact.role !== 'target');
      return (results.length > 0 ? results : same).reduce((most, figure) =>
        figure.amount.value > most.amount.value ? figure : most,
      );
    });
}
