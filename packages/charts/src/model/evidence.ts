import { endOf, isWholeYear } from '../figures/period.js';
import type { IndicatorPage, Observation, Status } from './model.js';

/** One value as it will stand on an axis. */
export interface Plotted {
  readonly period: string;
  readonly at: number;
  readonly value: number;
  readonly decimals: number;
  readonly status: Status;
  /** The definition (口径) by which it was counted, as far as it is known. */
  readonly definition: string | null;
}

const STRENGTH: readonly Status[] = ['estimate', 'preliminary', 'actual', 'final'];
const SERIES: readonly Observation['series'][] = ['department', 'document', 'statistics'];

/** Of the figures of one period and definition the one that counts: official series first, then the firmest. In the order of time. */
export function figuresOf(page: IndicatorPage, measure: Observation['measure']): readonly Plotted[] {
  const found = new Map<string, Observation>();
  for (const one of page.observations) {
    if (one.measure !== measure || !isWholeYear(one.period)) continue;
    const key = `${one.period} ${definitionAt(page, one)}`;
    const other = found.get(key);
    if (other === undefined || strengthOf(one) >= strengthOf(other)) found.set(key, one);
  }
  return [...found.values()].map((one) => plotted(page, one)).sort(inTime);
}

/** By the definition that is written, or else the one that held at the time. */
function definitionAt(page: IndicatorPage, { definition, period }: Observation): string | null {
  if (definition !== null) return definition;
  const held = page.definitions.filter(({ since }) => endOf(since) <= endOf(period));
  return held.sort((one, other) => endOf(one.since) - endOf(other.since)).at(-1)?.code ?? null;
}

function strengthOf({ series, status }: Observation): number {
  return SERIES.indexOf(series) * STRENGTH.length + STRENGTH.indexOf(status);
}

function plotted(page: IndicatorPage, one: Observation): Plotted {
  const { period, value, decimals, status } = one;
  return { period, at: endOf(period), value, decimals, status, definition: definitionAt(page, one) };
}

export function inTime(one: Plotted, other: Plotted): number {
  return (
    one.at - other.at ||
    Number((one.definition ?? '') > (other.definition ?? '')) -
      Number((one.definition ?? '') < (other.definition ?? ''))
  );
}

/** Values that may be joined: those of one definition. */
export function runsOf(figures: readonly Plotted[]): readonly (readonly Plotted[])[] {
  const runs = new Map<string | null, Plotted[]>();
  for (const one of figures) {
    const run = runs.get(one.definition);
    if (run === undefined) runs.set(one.definition, [one]);
    else run.push(one);
  }
  return [...runs.values()];
}

export function weakestOf(figures: readonly Plotted[]): Status {
  return STRENGTH[Math.min(...figures.map(({ status }) => STRENGTH.indexOf(status)))] ?? 'actual';
}
