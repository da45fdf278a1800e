import type { Case } from '../../../entries/case.js';
import { type Succession, successionsOf } from '../../../entries/successions.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import { type Figure, isAim, signed } from '../../figures.js';
import type { Draft } from '../../finding.js';
import { answersIn, isAbridged } from '../../follow-up/answers.js';
import { targetsSet, type Weight, weightOf } from '../../follow-up/set-targets.js';

/** Where so many targets are answered, one that is not stands out: the less it weighs, the more of them. */
const ANSWERED: Readonly<Record<Weight, number>> = { headline: 0.6, known: 0.6, other: 0.8 };
/** More questions than this about one year are not read, */
const MOST_QUESTIONS = 5;
/** nor is a longer list. */
const LONGEST_LIST = 12;

function* find(given: Case): Generator<Draft> {
  for (const succession of successionsOf(given)) yield* droppedIn(succession);
}

function* droppedIn(succession: Succession): Generator<Draft> {
  const targets = targetsSet(succession);
  if (targets.length === 0) return;
  const answerTo = answersIn(succession.after);
  const dropped = targets.filter((target) => answerTo(target) !== 'told');
  const asked = succession.after.some(isAbridged) ? [] : standingOut(dropped, targets).slice(0, MOST_QUESTIONS);
  for (const target of asked) yield question(target, succession);
  const others = dropped.filter((target) => !asked.includes(target));
  const listed = others.filter((target) => weightOf(target) !== 'other' || answerTo(target) === 'none');
  if (listed.length > 0) yield note(byWeight(listed), targets.length, succession);
}

/** Those without an answer among so many that have one. The headline targets are reckoned among themselves. */
function standingOut(dropped: readonly Figure[], targets: readonly Figure[]): readonly Figure[] {
  const share = (open: readonly Figure[], all: readonly Figure[]) => 1 - open.length / all.length;
  const headline = (figures: readonly Figure[]) => figures.filter((figure) => weightOf(figure) === 'headline');
  const answered = { headline: share(headline(dropped), headline(targets)), all: share(dropped, targets) };
  return byWeight(dropped).filter((target) => {
    const weight = weightOf(target);
    return (weight === 'headline' ? answered.headline : answered.all) >= ANSWERED[weight];
  });
}

/** The weightier first, else in their order. */
function byWeight(figures: readonly Figure[]): readonly Figure[] {
  return (['headline', 'known', 'other'] as const).flatMap((weight) =>
    figures.filter((figure) => weightOf(figure) === weight),
  );
}

/** Quotes the next target of the same indicator too, where it is another one: it rests on a result that nobody tells. */
function question(target: Figure, { year, after }: Succession): Draft {
  const next = after
    .flatMap(({ entries }) => entries)
    .find((entry) => isAim(entry) && entry.subject.key === target.subject.key);
  const moved = next !== undefined && next.amount?.value !== target.amount.value;
  return {
    severity: 'question',
    code: target.fact.measure === 'level' ? 'dropped' : 'growth-dropped',
    params: { name: target.fact.indicator, target: signed(target), year },
    spans: [target, ...(moved ? [next] : [])].map(cite),
    arithmetic: '',
  };
}

function note(listed: readonly Figure[], all: number, { year }: Succession): Draft {
  return {
    severity: 'note',
    code: 'several-dropped',
    params: { count: listed.length, all, year },
    spans: listed.slice(0, LONGEST_LIST).map(cite),
    arithmetic: '',
  };
}

export const check: Check = {
  id: 'target-dropped',
  group: 'follow-up',
  severity: 'question',
  source: 'checks by hand, no. 28; 监督法: 计划执行情况与上年目标对照',
  between: true,
  find,
};
