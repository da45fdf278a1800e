import type { Entry } from '../../entries/entry.js';
import { type Interval, meet, total } from '../../entries/interval.js';
import { ACROSS, PARTITIONS, type Partition, REST } from '../../vocabulary/partitions.js';
import type { Draft, Severity } from '../finding.js';
import { type Breakdown, breakdownsOf, type Part } from './breakdowns.js';
import { printedOf, sizeOf, widened } from './scale.js';
import { sumDraft } from './sum-draft.js';

/** Averages, prices and rates of the parts do not add up to those of the whole. */
const AVERAGE = /均|每|单价|价格|标准$|率$|密度|强度|系数/;
/** Its parts overlap in the accounts: what flows above ground comes back below it. */
const OVERLAPPING = /水资源/;
/** A whole that names itself the sum of everything. */
const ALL_TOLD = /总|共|合计/;
/** A list that names most of its whole, but not all, has left a kind unsaid rather than miscounted. */
const NEARLY = 0.85;

/** How grave it is when the sum passes the whole, and when it falls short; null where it may. */
interface Gravity {
  readonly above: Severity | null;
  readonly below: Severity | 'nearly' | null;
}

/** What is wrong with a whole and its parts: one finding at most. */
export function judgeBreakdown(breakdown: Breakdown): readonly Draft[] {
  const { whole, sure } = breakdown;
  const parts = breakdown.parts.filter(({ entry }) => sameTime(entry, whole));
  const partition = PARTITIONS.find((one) => holds(one, whole, one.averages ? parts : untilAverage(whole, parts)));
  if (partition) return ofPartition(partition, breakdown, parts);
  const certain = untilAverage(whole, breakdown.parts.slice(0, sure)).filter((part) => parts.includes(part));
  if (certain.length === 0) return [];
  const across = certain.length > 1 && certain.some(({ name }) => ACROSS.test(name));
  return against(breakdown, [certain], { above: across ? null : 'error', below: shortageOf(breakdown) });
}

/** The parts up to the first average; none of a whole that is one itself. */
function untilAverage(whole: Entry, parts: readonly Part[]): readonly Part[] {
  if (AVERAGE.test(whole.fact.indicator) || OVERLAPPING.test(whole.fact.indicator)) return [];
  const average = parts.findIndex(({ entry, name }) => AVERAGE.test(entry.fact.indicator) || AVERAGE.test(name));
  return average === -1 ? parts : parts.slice(0, average);
}

/** A part of another year (上年30个) is none. */
function sameTime(part: Entry, whole: Entry): boolean {
  return part.years === null || whole.years === null || part.fact.period === whole.fact.period;
}

/** Whether the list begins with the kinds and every kind has a part of its own. */
function holds({ members, of }: Partition, whole: Entry, parts: readonly Part[]): boolean {
  if (parts.length < members.length || of?.test(whole.fact.indicator) === false) return false;
  if (!members.some((member) => member.test(parts[0]!.name))) return false;
  return assignable(
    members,
    parts.map(({ name }) => name),
  );
}

function assignable([member, ...others]: readonly RegExp[], names: readonly string[]): boolean {
  if (member === undefined) return true;
  return names.some((name, at) => member.test(name) && assignable(others, names.toSpliced(at, 1)));
}

/** The kinds alone, with what is named beside them, or all that is listed: one of them has to fit. */
function ofPartition(partition: Partition, breakdown: Breakdown, parts: readonly Part[]): readonly Draft[] {
  const { members, beside, allowed = 0, loose = false, some = false } = partition;
  const named = parts.filter(({ name }) => members.some((member) => member.test(name)));
  const more = parts.filter((part) => named.includes(part) || beside?.test(part.name) === true || REST.test(part.name));
  const all = parts.slice(0, Math.max(breakdown.sure, named.length));
  const below = loose ? 'nearly' : some ? null : 'error';
  return against(breakdown, some ? [more] : [named, more, all], { above: 'error', below }, allowed);
}

/** A list says that it is complete by ending in 其他, by giving each kind that the whole names, or by being announced as all there is. */
function shortageOf({ whole, parts, sure, zone }: Breakdown): Gravity['below'] {
  if (zone.open || sure < parts.length) return null;
  if (REST.test(parts.at(-1)!.name) || isNamedInWhole(whole, parts)) return 'error';
  if (!zone.claims || parts.length < 2) return null;
  return zone.lines > 0 && ALL_TOLD.test(whole.fact.indicator) ? 'error' : 'question';
}

/** 新建、改建公路860公里,其中新建320公里、改建480公里: the whole names its parts, all of them and in their order. */
function isNamedInWhole({ fact, document: { text } }: Entry, parts: readonly Part[]): boolean {
  if (parts.length < 2 || parts.some(({ name }) => name.length < 2 || !IN_WHOLE.test(name))) return false;
  const clause = /[^,，。；;：:\d]*$/.exec(text.slice(fact.sentence.start, fact.start))![0];
  const list = parts.map(({ name }) => name).join('、');
  const at = clause.replace(/[和与及]/g, '、').indexOf(list);
  return at !== -1 && clause[at - 1] !== '、' && !'、等'.includes(clause[at + list.length] ?? '等');
}

/** Names that a clause can be searched for: words alone. */
const IN_WHOLE = /^[\u4e00-\u9fff]+$/;

/** Silent where one way of adding up fits the whole, or lies between it and what it hangs together with. */
function against(
  { whole, beside }: Breakdown,
  ways: readonly (readonly Part[])[],
  gravity: Gravity,
  allowed = 0,
): readonly Draft[] {
  const size = widened(sizeOf(whole), allowed);
  const most = size.high + beside.reduce((so, entry) => so + sizeOf(entry).high, 0);
  const sums = ways.map((parts) => total(parts.map(({ entry }) => sizeOf(entry))));
  const passed = sums.some((sum) => meet(sum, { low: size.low, high: most }));
  const [sum, parts] = nearestWay(sums, ways, printedOf(whole));
  const beyond = passed && beside.length === 0 && isBeyondSet(whole, parts);
  if (passed && !beyond) return [];
  const above = beyond || sum.low > most;
  const gravest = above ? gravity.above : gravity.below;
  const severity = beyond && gravest === 'error' ? 'question' : gravest;
  if (severity === null || (severity === 'nearly' && sum.high < NEARLY * size.low)) return [];
  return [
    sumDraft({
      severity: severity === 'nearly' ? 'question' : severity,
      code: above ? 'above' : 'below',
      whole,
      parts: parts.map(({ entry }) => entry),
      relation: above ? '>' : '≠',
    }),
  ];
}

/**
 * A target of a year is set, not rounded: 12万亩 that are dealt out to places as 2.5, 3.8, 3.2 and 2.9 pass it, although 12.4 would round to 12.
 */
function isBeyondSet(whole: Entry, parts: readonly Part[]): boolean {
  if (whole.fact.role !== 'target' || whole.fact.comparator !== '=' || parts.length < FEWEST_DEALT) return false;
  if (!parts.every(({ entry, name }) => entry.fact.comparator === '=' && PLACE.test(name))) return false;
  return parts.reduce((so, { entry }) => so + printedOf(entry), 0) > printedOf(whole) * BEYOND;
}

const FEWEST_DEALT = 3;
const PLACE = /^[\u4e00-\u9fff]{1,8}[县区市旗州镇乡]$/;
/** Less than this above is of rounding the parts. */
const BEYOND = 1.02;

/** The way of adding up that comes nearest to the whole. */
function nearestWay(
  sums: readonly Interval[],
  ways: readonly (readonly Part[])[],
  value: number,
): readonly [Interval, readonly Part[]] {
  const gaps = sums.map(({ low, high }) => Math.abs((low + high) / 2 - value));
  const at = gaps.indexOf(Math.min(...gaps));
  return [sums[at]!, ways[at]!];
}

/** Whether the list behind a whole shows it to be wrong already. */
export function isListedWrong(whole: Entry): boolean {
  return breakdownsOf(whole.document).some((one) => one.whole === whole && judgeBreakdown(one).length > 0);
}
