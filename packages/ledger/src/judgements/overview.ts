import { endOf, type Locale, type Summary } from '@outturn/engine';
import type { Database } from '../database/connect.js';
import { englishNameOf } from '../indicators/english-name.js';
import type { View } from '../view.js';
import { gather, parseRows } from './gather.js';
import { type Arrived, type DueTask, gatherOverview, type OverviewRows, type Waiting } from './overview-rows.js';
import type { Named, PlanShown } from './rows.js';
import { scoreboardOf } from './scoreboard.js';
import type { ScoreboardItem } from './scoreboard-item.js';
import type { ScoreboardAsked } from './tell-scoreboard.js';
import { type Told, tell } from './told.js';

/** How a plan stands, in a few lines. */
export interface Overview {
  readonly plan: PlanShown;
  readonly on: string;
  readonly method: string;
  /** Share of the years of the plan that is over. */
  readonly timeShare: number;
  readonly summary: Summary;
  readonly waiting: Waiting | null;
  readonly findings: number | null;
  readonly due: { readonly count: number; readonly items: readonly Due[] };
  /** What came in last. */
  readonly last: readonly (Arrived & { readonly englishName: string | null })[];
}

/** A task that is due soon, or a figure that is missing of the last year that is over: the name is that of the indicator, by its code. */
export type Due =
  | ({ readonly what: 'task'; readonly englishName: null } & DueTask)
  | {
      readonly what: 'value';
      readonly id: string;
      readonly name: string;
      readonly englishName: string | null;
      readonly unit: Named | null;
      readonly due: string;
      readonly isLate: boolean;
    };

const MOST_DUE = 5;

/** An overview of a plan, as it is sent; null where there is no such plan. */
export function tellOverview(database: Database, view: View, asked: ScoreboardAsked): Promise<Told | null> {
  const { plan, on, thresholds, locale, circle } = asked;
  const judgedBy = ['overview', on, thresholds, locale];
  return tell(database, view, {
    asked: [...judgedBy, plan, circle],
    judgedBy,
    gatheredBy: ['overview', plan, lastDay(on), circle],
    gather: async () => {
      const both = await Promise.all([
        gather(database, view, { plan }, circle),
        gatherOverview(database, view, plan, lastDay(on), circle),
      ]);
      return `[${both.map((text) => JSON.stringify(text)).join(',')}]`;
    },
    workOut: (gathered) => overviewOf(gathered, asked, locale),
  });
}

function overviewOf(gathered: string, asked: ScoreboardAsked, locale: Locale): Overview | null {
  const [rows, more]: readonly [string, string] = JSON.parse(gathered);
  const board = scoreboardOf(parseRows(rows), asked, locale);
  if (board === null) return null;
  const { waiting, findings, tasks, last }: OverviewRows = JSON.parse(more);
  const { plan, on, method, summary, items } = board;
  const missing = missingIn(items, Math.min(lastYear(on), plan.toYear));
  const due = [...tasks.items.map((task) => ({ what: 'task', englishName: null, ...task }) as const), ...missing];
  const inOrder = due.toSorted(
    (one, other) => Number(other.isLate) - Number(one.isLate) || compare(one.due, other.due),
  );
  return {
    plan,
    on,
    method,
    timeShare: timeShareOf(plan, on),
    summary,
    waiting,
    findings,
    due: { count: tasks.count + missing.length, items: inOrder.slice(0, MOST_DUE) },
    last: last.map((one) => ({ ...one, englishName: one.code === null ? null : englishNameOf(one.code) })),
  };
}

/** Indicators of which there is no figure of a year that is over. */
function missingIn(items: readonly ScoreboardItem[], year: number): readonly Due[] {
  const missing = new Map<string, Due>();
  for (const { indicator, latest, span, leadUnit, class: state } of items) {
    const isAsked = state !== 'qualitative' && state !== 'not-issued' && span.from <= year;
    if (!isAsked || (latest !== null && latest.period.slice(0, 4) >= String(year))) continue;
    const { code: id, name, englishName } = indicator;
    missing.set(id, { what: 'value', id, name, englishName, unit: leadUnit, due: String(year), isLate: true });
  }
  return [...missing.values()];
}

/** The last year that is over on a date. */
function lastYear(on: string): number {
  const year = Number(on.slice(0, 4));
  return lastDay(on) === `${year}-12-31` ? year : year - 1;
}

/** The day of a date; of a month or a year its last. */
function lastDay(on: string): string {
  if (on.length === 10) return on;
  const [year, month = 12] = on.split('-').map(Number) as [number, number?];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function timeShareOf({ fromYear, toYear }: PlanShown, on: string): number {
  const start = fromYear - 1;
  return Math.min(1, Math.max(0, (endOf(on) - start) / (toYear - start)));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
