import type { Entry } from '../../entries/entry.js';
import { groupBy } from '../../entries/group.js';
import { around, type Interval, meet } from '../../entries/interval.js';
import type { Candidate } from './candidate.js';

/** One statement of a document with the places where it is repeated. */
export interface Statement extends Candidate {
  readonly also: readonly number[];
}

/** Candidates that say the same gathered into one; where a document gives one thing two values, both stay and doubt each other. */
export function statementsOf(candidates: readonly Candidate[]): readonly Statement[] {
  return [...groupBy(candidates, questionOf).values()]
    .flatMap(inOneQuestion)
    .toSorted((one, other) => one.at - other.at);
}

/** What is asked: the indicator, what is said of it, and for when. */
function questionOf({ key, use, entry: { fact } }: Candidate): string {
  const when = use.is === 'target' ? `${use.span.to} ${use.isOfEach}` : `${use.period} ${use.measure}`;
  return `${use.is} ${key} ${fact.measure} ${when}`;
}

function inOneQuestion(group: readonly Candidate[]): readonly Statement[] {
  if (group.length === 1) return [{ ...group[0]!, also: [] }];
  const values: Candidate[][] = [];
  for (const candidate of group.toSorted(byWeight)) {
    const same = values.find(([first]) => saysSame(first!, candidate));
    if (same === undefined) values.push([candidate]);
    else same.push(candidate);
  }
  return values.map(([first, ...others]) => ({
    ...first!,
    doubts: values.length === 1 ? first!.doubts : [...first!.doubts, 'differs'],
    also: others.map(({ at }) => at).toSorted((one, other) => one - other),
  }));
}

/** The cell of a table tells most, then a value that is no bound, then the finer one, then the earlier. */
function byWeight({ at: one, entry: left }: Candidate, { at: other, entry: right }: Candidate): number {
  return (
    Number(right.fact.cell !== undefined) - Number(left.fact.cell !== undefined) ||
    Number(left.fact.role !== 'target' && left.fact.comparator !== '=') -
      Number(right.fact.role !== 'target' && right.fact.comparator !== '=') ||
    halfOf(left) - halfOf(right) ||
    one - other
  );
}

function saysSame({ entry: one }: Candidate, { entry: other }: Candidate): boolean {
  return one.amount!.of === other.amount!.of && meet(printed(one), printed(other));
}

/** What stands behind the digits: a result may be given as a bound first (突破900万), a promise is the number that was set. */
function printed(entry: Entry): Interval {
  const { fact, amount } = entry;
  if (fact.role !== 'target' || typeof fact.value !== 'number') return amount!.interval;
  return around(amount!.value, halfOf(entry));
}

/** Half a unit of the last digit, in base units. */
function halfOf({ fact, amount }: Entry): number {
  return 0.5 * 10 ** -fact.decimals * amount!.size;
}
