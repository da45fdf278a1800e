import { sql } from 'kysely';
import type { Draft } from '../chain/write.js';
import { yearOf } from '../nouns/periods.js';
import type { Content, Row } from '../nouns/row.js';
import type { KeptEntry } from './decision.js';
import { oneOf, rowsOf } from './read.js';
import { Shelf } from './shelf.js';

/** What a fact can become. */
export type EntryNoun = 'target' | 'yearTarget' | 'baseline' | 'observation';

export type Entries = { readonly [N in EntryNoun]: Shelf<N> };

export const ENTRY_NOUN: Readonly<Record<KeptEntry['becomes'], EntryNoun>> = {
  target: 'target',
  'year-target': 'yearTarget',
  baseline: 'baseline',
  observation: 'observation',
};

const keyOf = (...parts: readonly (string | number | null)[]): string => JSON.stringify(parts);

/** What two entries that both stand may not have in common. */
const KEYS: { readonly [N in EntryNoun]: (content: Content<N>) => string } = {
  target: ({ isWithdrawn, plan, indicator, kind, fromYear, toYear, measure }) =>
    isWithdrawn ? '' : keyOf(plan, indicator, kind, fromYear, toYear, measure),
  yearTarget: ({ isWithdrawn, target, period }) => (isWithdrawn ? '' : keyOf(target, period)),
  baseline: ({ isWithdrawn, plan, indicator, definition }) => (isWithdrawn ? '' : keyOf(plan, indicator, definition)),
  observation: ({ state, region, indicator, period, measure, series, definition }) =>
    state === 'withdrawn' ? '' : keyOf(region, indicator, period, measure, series, definition),
};

/** Which entries a review can meet: those of some indicators, and those that its facts have become. */
export interface Reach {
  readonly regions: readonly string[];
  readonly plans: readonly string[];
  readonly indicators: readonly string[];
  readonly periods: readonly string[];
  readonly entries: readonly string[];
}

export async function readEntries(draft: Draft, reach: Reach): Promise<Entries> {
  const { regions, plans, indicators, periods, entries } = reach;
  const own = oneOf('id', entries);
  const of = oneOf('indicator', indicators);
  const [before] = [sql<boolean>`(${of} and ${oneOf('region', regions)})`];
  const targets = await rowsOf(draft, 'target', sql`(${own} or ${before})`);
  const ids = targets.map(({ id }) => id);
  const yearTargets = await rowsOf(draft, 'yearTarget', sql`(${own} or ${oneOf('target', ids)})`);
  const baselines = await rowsOf(draft, 'baseline', sql`(${own} or (${of} and ${oneOf('plan', plans)}))`);
  const told = sql<boolean>`(${before} and ${oneOf('period', periods)} and series = 'document')`;
  const observations = await rowsOf(draft, 'observation', sql`(${own} or ${told})`);
  return {
    target: new Shelf('target', targets, KEYS.target),
    yearTarget: new Shelf('yearTarget', yearTargets, KEYS.yearTarget),
    baseline: new Shelf('baseline', baselines, KEYS.baseline),
    observation: new Shelf('observation', observations, KEYS.observation),
  };
}

/** The targets of an indicator that a year can be a step to, those that fit what the number says before the others. */
export function targetsFor(
  { target }: Entries,
  indicator: string,
  region: string,
  draft: { readonly period: string; readonly measure?: Row<'yearTarget'>['measure'] },
): readonly string[] {
  const year = yearOf(draft.period);
  const near = target.all().filter(({ content }) => {
    const isOf = content.indicator === indicator && content.region === region && !content.isWithdrawn;
    return isOf && content.fromYear <= year && year <= content.toYear;
  });
  const fitting = near.filter(({ content }) => isChange(content) === (draft.measure === 'change'));
  return (fitting.length > 0 ? fitting : near).map(({ id }) => id);
}

const CHANGES: ReadonlySet<Content<'target'>['kind']> = new Set(['mean-growth', 'cumulative-change', 'relative']);

function isChange({ kind, measure, unit }: Content<'target'>): boolean {
  return CHANGES.has(kind) || measure === 'change' || (kind === 'year-by-year' && unit === '%');
}
