import { evaluate, type Judgement, type Thresholds } from '@outturn/engine';
import type { Database } from '../database/connect.js';
import { groupedBy } from '../grouped-by.js';
import type { Circle, View } from '../view.js';
import type { LeftOut } from './figures.js';
import { gather, parseRows, type Which } from './gather.js';
import { type Known, type Question, questionOf, type Rest } from './question.js';
import type {
  FigureShown,
  IndicatorShown,
  Named,
  Rows,
  SignedShown,
  TargetPlace,
  TargetShown,
  YearTargetShown,
} from './rows.js';

export interface JudgeOptions {
  /** The date to judge on (`2024-06-30`, or the end of `2024` or `2024-06`): not the state of the ledger, which is the view. */
  readonly on: string;
  readonly thresholds: Thresholds;
}

/** A target with how far it has come, and everything that this rests on. */
export interface Judged {
  readonly target: TargetShown;
  readonly indicator: IndicatorShown;
  readonly judgement: Judgement;
  /** The figures that it was judged by. */
  readonly observations: readonly FigureShown[];
  readonly yearTargets: readonly YearTargetShown[];
  readonly base: { readonly year: number; readonly value: number; readonly decimals: number } | null;
  readonly leadUnit: Named | null;
  /** When the last of the figures was written down. */
  readonly updatedAt: string | null;
  /** The rows that it was judged by, each in the version that was seen. */
  readonly restsOn: readonly Rest[];
  readonly leftOut: readonly LeftOut[];
  readonly signed: SignedShown | null;
  /** Where the plan has it; null where it was written down by hand, or not for whom it is shown to. */
  readonly place: TargetPlace | null;
}

/** Judges targets by what the ledger holds in a state, in the order of their plans. */
export async function judge(
  database: Database,
  view: View,
  which: Which,
  options: JudgeOptions,
  circle: Circle = 'office',
): Promise<readonly Judged[]> {
  return judgeRows(parseRows(await gather(database, view, which, circle)), options);
}

export function judgeRows(rows: Rows, { on, thresholds }: JudgeOptions): readonly Judged[] {
  const known = knownBy(rows);
  const signed = new Map(rows.signed.map((row) => [row.target, row]));
  const places = new Map(rows.places.map((place) => [place.fact, place]));
  const units = new Map(rows.units.map((unit) => [unit.id, unit]));
  return rows.targets.flatMap((target) => {
    const own = known(target);
    if (own === null) return [];
    const question = questionOf(own, on);
    return {
      target,
      indicator: own.indicator,
      judgement: judgementOf(question, on, thresholds),
      observations: question.used,
      yearTargets: own.yearTargets,
      base: question.target.base,
      leadUnit: units.get(target.leadUnit ?? '') ?? null,
      updatedAt: own.series.updatedAt,
      restsOn: question.restsOn,
      leftOut: question.leftOut,
      signed: signed.get(target.id) ?? null,
      place: places.get(target.fact ?? '') ?? null,
    };
  });
}

function judgementOf({ target, evidence, declined }: Question, on: string, thresholds: Thresholds): Judgement {
  const judgement = evaluate(target, evidence, on, thresholds);
  if (declined === null || judgement.state === 'not-due' || judgement.state === 'not-issued') return judgement;
  return { ...judgement, state: 'not-comparable', reason: declined };
}

/** Sorts the rows to their targets; none for a target whose indicator is not there. */
function knownBy(rows: Rows): (target: TargetShown) => Known | null {
  const indicators = new Map(rows.indicators.map((row) => [row.id, row]));
  const definitions = groupedBy(rows.definitions, ({ indicator }) => indicator);
  const baselines = groupedBy(rows.baselines, ({ plan, indicator }) => `${plan} ${indicator}`);
  const yearTargets = groupedBy(rows.yearTargets, ({ target }) => target);
  const figures = new Map(rows.series.map((series) => [keyOf(series), series]));
  const regions = new Map(rows.plans.map(({ id, region }) => [id, region]));
  const of = (region: string, plan: string, indicator: string) => ({
    definitions: definitions(indicator),
    // The base of a plan is that of its own region: what it allots to another has none here.
    baselines: regions.get(plan) === region ? baselines(`${plan} ${indicator}`) : [],
    series: figures.get(keyOf({ region, indicator }))!,
  });
  return (target) => {
    const indicator = indicators.get(target.indicator);
    if (indicator === undefined) return null;
    const { id, region, plan, against } = target;
    return {
      target,
      indicator,
      ...of(region, plan, indicator.id),
      yearTargets: yearTargets(id),
      other: against === null ? null : of(region, plan, against),
    };
  };
}

function keyOf({ region, indicator }: { readonly region: string; readonly indicator: string }): string {
  return `${region} ${indicator}`;
}
