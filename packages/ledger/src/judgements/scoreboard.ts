import {
  type Class,
  type Comparator,
  type Course,
  classOf,
  type Forecast,
  type KindId,
  type Latest,
  type Locale,
  type Pace,
  type SaidJudgement,
  type Status,
  type Summary,
  sayJudgement,
  sayRemark,
  summarise,
  type YearMeasure,
} from '@outturn/engine';
import type { SeriesName } from '../schema/tables.js';
import { type PlaceInPlan, placeInPlanOf } from './boxes.js';
import type { LeftOut } from './figures.js';
import { type Judged, type JudgeOptions, judgeRows } from './judge.js';
import type { FigureShown, Named, PlanShown, Rows, SignedShown, TargetPlace } from './rows.js';

/** All targets of a plan with how far each has come. There is no score over all. */
export interface Scoreboard {
  readonly plan: PlanShown;
  /** The date that is judged on. */
  readonly on: string;
  /** Version of the thresholds. */
  readonly method: string;
  readonly items: readonly ScoreboardItem[];
  /** Counts by class, binding and expected targets apart. */
  readonly summary: Summary;
}

export interface ScoreboardItem extends PlaceInPlan {
  readonly target: string;
  readonly version: number;
  /** `unit` is that of its figures; the target may be in another. */
  readonly indicator: { readonly id: string; readonly code: string; readonly name: string; readonly unit: string };
  readonly unit: string;
  readonly kind: KindId;
  readonly isBinding: boolean;
  /** Its place in the order of the plan. */
  readonly position: number;
  /** Where it stands in the document of its plan. */
  readonly source: PlaceTold | null;
  /** As the plan writes it. */
  readonly wording: string;
  readonly span: { readonly from: number; readonly to: number };
  readonly base: Judged['base'];
  readonly comparator: Comparator;
  readonly value: number | null;
  readonly upper: number | null;
  readonly decimals: number | null;
  readonly yearTargets: readonly YearTargetTold[];
  readonly values: readonly ValueTold[];
  readonly latest: (Latest & { readonly source: SourceTold | null }) | null;
  readonly completion: number | null;
  readonly expected: number | null;
  readonly ratio: number | null;
  readonly timeShare: number;
  readonly margin: number | null;
  readonly course: Course | null;
  readonly pace: Pace | null;
  /** Its word, or the state that it is in for want of one. */
  readonly class: Class;
  readonly forecast: Forecast | null;
  readonly words: Omit<SaidJudgement, 'derivation'> & { readonly reason: string | null };
  readonly leadUnit: Named | null;
  readonly updatedAt: string | null;
  readonly leftOut: readonly LeftOut[];
  /** The last signature, for offices. */
  readonly signed: Omit<SignedShown, 'target'> | null;
}

interface PlaceTold {
  readonly fact: string;
  readonly document: Named;
  /** In UTF-16 units of the text of the document. */
  readonly start: number;
  readonly end: number;
}

interface YearTargetTold {
  readonly period: string;
  readonly value: number;
  readonly decimals: number;
  readonly comparator: Comparator | null;
  readonly measure: YearMeasure | null;
}

interface ValueTold {
  readonly id: string;
  readonly period: string;
  readonly measure: YearMeasure;
  readonly value: number;
  readonly decimals: number;
  readonly definition: string | null;
  readonly status: Status;
  readonly series: SeriesName;
  readonly state: FigureShown['state'];
}

/** Where a figure stands. */
interface SourceTold {
  readonly observation: string;
  readonly series: SeriesName;
  readonly document: Named | null;
  /** In UTF-16 units of the text of the document. */
  readonly start: number | null;
  readonly end: number | null;
}

/** The scoreboard of the plan that the rows were gathered for; null where there is none. */
export function scoreboardOf(rows: Rows, options: JudgeOptions, locale: Locale): Scoreboard | null {
  const plan = rows.plans[0];
  if (plan === undefined) return null;
  const judged = judgeRows(rows, options);
  const counted = judged.map(({ judgement, target }) => ({ judgement, binding: target.isBinding }));
  return {
    plan,
    on: options.on,
    method: options.thresholds.version,
    items: itemsOf(judged, rows, locale),
    summary: summarise(counted),
  };
}

export function itemsOf(judged: readonly Judged[], rows: Rows, locale: Locale): readonly ScoreboardItem[] {
  const documents = new Map(rows.documents.map((document) => [document.id, document]));
  const placeOfTarget = placeInPlanOf(rows.lines);
  return judged.map((one) => ({
    ...itemOf(one, documents, locale),
    ...placeOfTarget(one.place ?? undefined),
  }));
}

function itemOf(
  judged: Judged,
  documents: ReadonlyMap<string, Named>,
  locale: Locale,
): Omit<ScoreboardItem, keyof PlaceInPlan> {
  const { target, indicator, judgement } = judged;
  const { completion, expected, ratio, timeShare, margin, course, pace, latest, forecast } = judgement;
  const { derivation: _, ...words } = sayJudgement(judgement, locale);
  return {
    target: target.id,
    version: target.version,
    indicator: { id: indicator.id, code: indicator.code, name: indicator.name, unit: indicator.unit },
    unit: target.unit,
    kind: target.kind,
    isBinding: target.isBinding,
    position: target.position,
    source: placeOf(judged.place, documents),
    wording: target.wording,
    span: { from: target.fromYear, to: target.toYear },
    base: judged.base,
    comparator: target.comparator,
    value: target.value,
    upper: target.upper,
    decimals: target.decimals,
    yearTargets: judged.yearTargets.map(({ period, value, decimals, comparator, measure }) => {
      return { period, value, decimals, comparator, measure };
    }),
    values: judged.observations
      .filter(({ period }) => isWholeYear(period) || period === latest?.period)
      .map(({ id, period, measure, value, decimals, definition, status, series, state }) => {
        return { id, period, measure, value, decimals, definition, status, series, state };
      }),
    latest: latest === null ? null : { ...latest, source: sourceOf(judged.observations, latest, documents) },
    completion,
    expected,
    ratio,
    timeShare,
    margin,
    course,
    pace,
    class: classOf(judgement),
    forecast,
    words: { ...words, reason: judgement.reason === null ? null : sayRemark(judgement.reason, locale) },
    leadUnit: judged.leadUnit,
    updatedAt: judged.updatedAt,
    leftOut: judged.leftOut,
    signed: signedOf(judged.signed),
  };
}

function signedOf(signed: SignedShown | null): ScoreboardItem['signed'] {
  if (signed === null) return null;
  const { target: _, ...told } = signed;
  return told;
}

function placeOf(place: TargetPlace | null, documents: ReadonlyMap<string, Named>): PlaceTold | null {
  const document = documents.get(place?.document ?? '');
  if (place === null || document === undefined) return null;
  return { fact: place.fact, document, start: place.start, end: place.end };
}

function isWholeYear(period: string): boolean {
  return period.length === 4;
}

/** The figure of the latest period; where there are several of them, the one that says the value itself. */
function sourceOf(
  observations: readonly FigureShown[],
  latest: Latest,
  documents: ReadonlyMap<string, Named>,
): SourceTold | null {
  const ofPeriod = observations.filter(({ period }) => period === latest.period);
  const found = ofPeriod.find(({ value }) => value === latest.value) ?? ofPeriod[0];
  if (found === undefined) return null;
  const { id, series, document, start, end } = found;
  return { observation: id, series, document: documents.get(document ?? '') ?? null, start, end };
}
