import { endOf, isWholeYear } from './calendar.js';
import type { Status } from './evidence.js';
import { type Step, step } from './formulas.js';
import type { Dated } from './target.js';

/** How far things had come at a moment. */
export interface Point {
  /** In years: see `endOf`. */
  readonly at: number;
  readonly period: string;
  readonly value: number;
  readonly status: Status;
  readonly steps: readonly Step[];
}

/** What stands in a chain: an observation, or a target of a year. */
export type Link = Dated & { readonly status?: Status };

export interface Chain {
  /** In the order of time. */
  readonly points: readonly Point[];
  /** Years without a figure before one that therefore could not be used. */
  readonly missing: readonly string[];
  /** Figures of part of a year that cannot stand for one, behind the last that could be used. */
  readonly parts: readonly string[];
}

/** Levels as they are, and the amounts of whole years. */
export function levels(links: readonly Link[], start: number): Chain {
  const points = inTime(links)
    .filter(({ period, measure = 'level' }) => {
      const stands = measure === 'level' || (measure === 'since-january' && isWholeYear(period));
      return stands && endOf(period) > start;
    })
    .map((link) => pointOf(link, link.value, [link.status], []));
  return { points, missing: [], parts: partsAfter(points, links, start) };
}

function inTime(links: readonly Link[]): Link[] {
  return links.toSorted((one, other) => endOf(one.period) - endOf(other.period));
}

/** Figures of part of a year behind the last one that could be used. */
function partsAfter(points: readonly Point[], links: readonly Link[], start: number): string[] {
  const last = points.at(-1)?.at ?? start;
  return links.filter(({ period }) => endOf(period) > last && !isWholeYear(period)).map(({ period }) => period);
}

/** Amounts added up year by year from the start of the plan. */
export function sums(links: readonly Link[], start: number): Chain {
  return linked(links, start, { value: 0, anchor: sumSince, isSingle: isAmount, join: addUp });
}

/** The level, or the index with the base as 100, from changes year by year; where a year is missing, from the level or the total itself. */
export function indexes(links: readonly Link[], start: number, base: number, hasLevel: boolean): Chain {
  return linked(links, start, {
    value: base,
    anchor: (link) => indexSince(link, start, base, hasLevel),
    isSingle: isChange,
    join: compoundUp,
  });
}

interface Rules {
  readonly value: number;
  /** What a figure says about the whole time since the start; null where it says nothing. */
  readonly anchor: (link: Link) => Point | null;
  /** Whether it is of a single year, or of one up to a month. */
  readonly isSingle: (link: Link) => boolean;
  /** From figures of years behind one another, and what they stand on. */
  readonly join: (run: Run) => Point;
}

/** Figures of one year each, the years following on one another, and the point before the first. */
interface Run {
  readonly from: Pick<Point, 'value' | 'steps' | 'status'>;
  readonly links: readonly Link[];
}

function linked(links: readonly Link[], start: number, { value, anchor, isSingle, join }: Rules): Chain {
  const runs = new Map<number, Run>([[start, { from: { value, steps: [], status: 'final' }, links: [] }]]);
  const points = new Map<number, Point>();
  const missing = new Set<number>();
  for (const link of inTime(links)) {
    const at = endOf(link.period);
    if (at <= start) continue;
    const before = runs.get(Math.ceil(at) - 1);
    const anchored = anchor(link);
    if (before && isSingle(link)) {
      const run = { from: before.from, links: [...before.links, link] };
      points.set(at, join(run));
      if (isWholeYear(link.period)) runs.set(at, run);
    } else if (anchored !== null && !points.has(at)) {
      points.set(at, anchored);
      runs.set(at, { from: anchored, links: [] });
    } else if (isSingle(link)) {
      for (let year = Math.ceil(at) - 1; year > start && !runs.has(year); year--) missing.add(year);
    }
  }
  const ordered = [...points.values()].toSorted((one, other) => one.at - other.at);
  const last = ordered.at(-1)?.at ?? start;
  const gaps = [...missing].filter((year) => year > last).toSorted((one, other) => one - other);
  return { points: ordered, missing: gaps.map(String), parts: partsAfter(ordered, links, start) };
}

/** An amount of a year, or of one up to a month. */
function isAmount({ measure = 'level', period }: Link): boolean {
  return measure === 'since-january' || (measure === 'level' && isWholeYear(period));
}

function isChange({ measure, period }: Link): boolean {
  return measure === 'change' && isWholeYear(period);
}

function pointOf(
  { period }: Link,
  value: number,
  statuses: readonly (Status | undefined)[],
  steps: readonly Step[],
): Point {
  return { at: endOf(period), period, value, status: weakest(statuses), steps };
}

const WEAKEST_FIRST: readonly Status[] = ['estimate', 'preliminary', 'actual', 'final'];

/** What is not said counts as final: the targets of years. */
export function weakest(statuses: readonly (Status | undefined)[]): Status {
  return WEAKEST_FIRST.find((status) => statuses.includes(status)) ?? 'final';
}

function sumSince(link: Link): Point | null {
  return link.measure === 'since-base' ? pointOf(link, link.value, [link.status], []) : null;
}

function addUp({ from, links }: Run): Point {
  const amounts = links.map(({ value }) => value);
  const sum = step('sum', {}, from.value === 0 ? amounts : [from.value, ...amounts]);
  return pointOf(links.at(-1)!, sum.result, statusesOf({ from, links }), [...from.steps, sum]);
}

function statusesOf({ from, links }: Run): (Status | undefined)[] {
  return [from.status, ...links.map(({ status }) => status)];
}

function indexSince(link: Link, start: number, base: number, hasLevel: boolean): Point | null {
  const { measure = 'level', value, status } = link;
  if (measure === 'level') return hasLevel ? pointOf(link, value, [status], []) : null;
  if (measure !== 'since-base' && measure !== 'mean-change') return null;
  const made =
    measure === 'since-base'
      ? step('level-from-change', { base, change: value })
      : step('level-from-mean', { base, mean: value, years: endOf(link.period) - start });
  return pointOf(link, made.result, [status], [made]);
}

function compoundUp({ from, links }: Run): Point {
  const changes = links.map(({ value }) => value);
  const compound = step('compound', {}, changes);
  const level = step('level-from-change', { base: from.value, change: compound.result });
  return pointOf(links.at(-1)!, level.result, statusesOf({ from, links }), [...from.steps, compound, level]);
}
