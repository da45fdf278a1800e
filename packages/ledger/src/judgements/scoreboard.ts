import { classOf, type Latest, type Locale, type Summary, sayJudgement, sayRemark, summarise } from '@outturn/engine';
import { englishNameOf } from '../indicators/english-name.js';
import { type PlaceInPlan, placeInPlanOf } from './boxes.js';
import { type Judged, type JudgeOptions, judgeRows } from './judge.js';
import type { FigureShown, IndicatorShown, Named, PlanShown, Rows, SignedShown, TargetPlace } from './rows.js';
import type { PlaceTold, ScoreboardItem, SourceTold } from './scoreboard-item.js';

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
    indicator: namedIn(indicator),
    unit: target.unit,
    kind: target.kind,
    isBinding: target.isBinding,
    position: target.position,
    source: placeOf(judged.place, target.wording, documents),
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

function namedIn({ id, code, name, unit }: IndicatorShown): ScoreboardItem['indicator'] {
  return { id, code, name, englishName: englishNameOf(code), unit };
}

function signedOf(signed: SignedShown | null): ScoreboardItem['signed'] {
  if (signed === null) return null;
  const { target: _, ...told } = signed;
  return told;
}

function placeOf(place: TargetPlace | null, wording: string, documents: ReadonlyMap<string, Named>): PlaceTold | null {
  const document = documents.get(place?.document ?? '');
  if (place === null || document === undefined) return null;
  const { fact, start, end, sentence, quote } = place;
  const inWording = wording.startsWith(quote, start - sentence) ? start - sentence : null;
  return { fact, document, start, end, inWording };
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
