import { beforeFigure } from '../../entries/before.js';
import type { Case } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import { sameSentence } from '../../entries/look-up.js';
import { isYearly } from '../../entries/successions.js';
import { yearOf } from '../../entries/years.js';
import { type Figure, isAim, isFigure, scaleOf } from '../figures.js';
import { isCounterpart } from './counterpart.js';

/** A rate of completion with the result that it is of and what the result was to be. */
export interface Completion {
  readonly rate: Entry;
  readonly result: Figure;
  /** Quoted in the same breath, or set by documents of the year before; at least one. */
  readonly targets: readonly Entry[];
  readonly quoted: boolean;
}

/** 完成年度目标的105.3%, 占全年计划5万亩的98%: the words right before the rate, with the target where it is quoted. */
const RATE_OF =
  /(?:完成|达到?|占|为|是)(?:了)?(?:年度|全年|年初|当年|计划|预期|确定|的)+(?:目标|任务|计划)+(?:数|任务)?(?:[（(]?(\d[^，。；、]{0,12}?)[）)]?)?的?$/;
/** Tasks handed down are not the targets of one's own report. */
const HANDED_DOWN = /下达|上级|[省市州]定|考核|序时|五年/;
const LOOK_BACK = 30;
/** The result stands no farther before its rate. */
const NEAR = 24;

export function* completionsIn(given: Case): Generator<Completion> {
  for (const [at, rate] of given.entries.entries()) {
    if (rate.amount?.of !== 'percent' || rate.fact.role === 'target') continue;
    const { fact, document } = rate;
    const before = beforeFigure(rate, LOOK_BACK);
    const words = RATE_OF.exec(before);
    if (words === null || HANDED_DOWN.test(before)) continue;
    const start = fact.start - before.length + words.index;
    const result = given.entries.slice(Math.max(0, at - 4), at).findLast((entry) => entry.fact.end <= start);
    if (result === undefined || !isResultOf(result, rate, start)) continue;
    const quoted = given.entries.filter(
      (entry) => entry.document === document && entry.fact.start >= start && entry.fact.end <= fact.start,
    );
    const targets =
      words[1] === undefined ? lastYears(given, result) : quoted.filter((entry) => scaleOf(entry) === scaleOf(result));
    if (targets.length > 0) yield { rate, result, targets, quoted: words[1] !== undefined };
  }
}

function isResultOf(result: Entry, rate: Entry, start: number): result is Figure {
  const { fact } = result;
  const near = sameSentence(result, rate) && start - fact.end <= NEAR;
  return (
    near && isFigure(result) && fact.measure === 'level' && fact.role !== 'target' && result.amount.of !== 'percent'
  );
}

/** What the yearly documents of the year before had set. */
function lastYears({ bySubject }: Case, result: Figure): readonly Figure[] {
  return (bySubject.get(result.subject.key) ?? []).filter(
    (entry): entry is Figure =>
      isAim(entry) &&
      entry.document !== result.document &&
      entry.document.standing === result.document.standing &&
      isYearly(entry.document) &&
      yearOf(entry.years) === yearOf(result.years) &&
      isCounterpart(entry, result),
  );
}
