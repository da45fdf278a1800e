import { endOf } from './calendar.js';
import type { Evidence, Status } from './evidence.js';
import { type Step, step } from './formulas.js';
import type { Alongside, Judgement, Remark } from './judgement.js';
import { type Declined, declined, type Given, type Kind, type Outcome } from './kind.js';
import { kinds } from './kinds/index.js';
import { hasRatio, wordOf } from './rate.js';
import { corners, type Question, rangeOf } from './rounding.js';
import { isOther, settle } from './settle.js';
import type { KindId, Target } from './target.js';
import { DEFAULT_THRESHOLDS, type Thresholds } from './thresholds.js';

const KINDS: ReadonlyMap<KindId, Kind> = new Map(kinds.map((kind) => [kind.id, kind]));

function kindOf(id: KindId): Kind {
  return KINDS.get(id)!;
}

/** How far a target has come on a date (`2024-06-30`). Figures of a later end are not looked at. */
export function evaluate(
  target: Target,
  evidence: Evidence,
  asOf: string,
  limits: Thresholds = DEFAULT_THRESHOLDS,
): Judgement {
  const printed = judge({ target, evidence }, asOf, limits);
  const asWritten = { ...printed, alongside: inOtherDefinitions(target, evidence, asOf, limits) };
  return printed.state === 'judged' ? withRounding(asWritten, { target, evidence }, limits) : asWritten;
}

/** Says where the digits that were rounded away would decide. */
function withRounding(printed: Judgement, question: Question, limits: Thresholds): Judgement {
  const counted = kindOf(question.target.kind).counted === true;
  const moveBase = printed.flags.every(({ code }) => code !== 'held-from-the-start');
  const around = corners(question, { counted, moveBase }).map((corner) => judge(corner, printed.asOf, limits));
  const completionRange = rangeOf(around.flatMap(({ completion }) => completion ?? []));
  const words = [...new Set([printed, ...around].flatMap(({ word }) => word ?? []))];
  if (words.length === 1) return { ...printed, completionRange };
  const flag = { code: 'rounding-decides', params: { words } };
  return { ...printed, completionRange, flags: [...printed.flags, flag] };
}

/** The definition of the target stands; where the base was revised to another, the same question is put in that one. */
function inOtherDefinitions(
  target: Target,
  evidence: Evidence,
  asOf: string,
  limits: Thresholds,
): readonly Alongside[] {
  return (evidence.conversions ?? []).flatMap((conversion) => {
    const { from: definition, base } = conversion;
    if (base === undefined || target.base === null) return [];
    const observations = evidence.observations.filter((one) => one.definition === definition);
    const restated = {
      ...target,
      definition,
      base: { ...target.base, ...base, definition },
      value: conversion.target ?? target.value,
    };
    const judgement = evaluate(restated, { ...evidence, observations, conversions: [] }, asOf, limits);
    return [{ definition, judgement }];
  });
}

function judge(question: Question, asOf: string, limits: Thresholds): Judgement {
  const { target, evidence } = question;
  const now = endOf(asOf);
  const start = target.span.from - 1;
  const years = target.span.to - start;
  const planTime = step('plan-time', { elapsed: Math.min(Math.max(now - start, 0), years), years });
  const given = givenOf(target, evidence, now, limits);
  const outcome = now <= start ? declined('not-due', 'plan-not-begun') : outcomeOf(given);
  const base = {
    kind: target.kind,
    asOf,
    method: limits.version,
    timeShare: planTime.result,
    completionRange: null,
    alongside: [],
  };
  return outcome.state === 'judged'
    ? { ...base, ...told(outcome, given, planTime) }
    : { ...base, ...refused(outcome, given, planTime) };
}

function outcomeOf(given: Given): Outcome {
  const { target } = given;
  if (isOther(target.base?.definition, target.definition)) {
    return declined('not-comparable', 'base-of-other-definition');
  }
  const outcome = kindOf(target.kind).measure(given, kindOf);
  const isSound = [...given.settled.steps, ...(outcome.steps ?? [])].every(({ result }) => Number.isFinite(result));
  return isSound ? outcome : declined('not-comparable', 'beyond-arithmetic');
}

function givenOf(target: Target, evidence: Evidence, now: number, limits: Thresholds): Given {
  const { base, span } = target;
  const { conversions = [], other, milestones = [] } = evidence;
  const definition = target.definition ?? base?.definition;
  const options = {
    until: Math.min(now, span.to),
    definition,
    prices: target.prices,
    conversions,
    falling: target.direction === 'down',
    sums: target.kind === 'cumulative-sum' || target.form === 'cumulative-sum',
  };
  return {
    target,
    settled: settle(evidence.observations, options),
    other: other
      ? { base: other.base, settled: settle(other.observations, { ...options, definition: undefined }) }
      : null,
    milestones,
    now,
    limits,
  };
}

type Rest = Omit<Judgement, 'kind' | 'asOf' | 'method' | 'timeShare' | 'completionRange' | 'alongside'>;

function told(progress: Outcome & { state: 'judged' }, given: Given, planTime: Step): Rest {
  const { reached, over, steps, flags, ...rest } = progress;
  const { completion, expected } = progress;
  const ratio = hasRatio(progress) ? step('ratio', { completion: completion!, expected: expected! }) : null;
  return {
    ...rest,
    reason: null,
    word: wordOf(progress, ratio?.result ?? null, given.target.binding, given.limits),
    ratio: ratio?.result ?? null,
    flags: [...flags, ...generalFlags(given, progress.latest?.status ?? null)],
    derivation: [planTime, ...given.settled.steps, ...steps, ...(ratio === null ? [] : [ratio])],
  };
}

function refused(outcome: Declined, given: Given, planTime: Step): Rest {
  const { state, reason, latest = null, margin = null, completion = null, flags = [], steps = [] } = outcome;
  return {
    state,
    reason,
    word: null,
    completion,
    expected: null,
    ratio: null,
    course: null,
    latest,
    pace: null,
    forecast: null,
    margin,
    kept: [],
    flags: [...flags, ...generalFlags(given, latest?.status ?? null)],
    derivation: [planTime, ...given.settled.steps, ...steps],
  };
}

/** What is worth knowing whatever the kind. */
function generalFlags({ target, settled }: Given, status: Status | null): Remark[] {
  const { base, span, soft = false } = target;
  const flags: [boolean, string][] = [
    [base?.estimated === true, 'base-estimated'],
    [base !== null && base.year !== span.from - 1, 'base-of-another-year'],
    [status === 'estimate', 'estimate-used'],
    [status === 'preliminary', 'preliminary-used'],
    [soft, 'striven-for'],
  ];
  return [...settled.flags, ...flags.filter(([holds]) => holds).map(([, code]) => ({ code, params: {} }))];
}
