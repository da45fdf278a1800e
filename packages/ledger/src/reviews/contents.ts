import { convert, type Figure, isKeepable } from '../nouns/figures.js';
import { isYearOrMonth } from '../nouns/periods.js';
import type { Content, Row } from '../nouns/row.js';
import { unitOf } from '../observations/value.js';
import { faultsOf } from '../plans/check-target.js';
import type { KeptEntry } from './decision.js';

type Of<Becomes extends KeptEntry['becomes']> = Extract<KeptEntry, { readonly becomes: Becomes }>['draft'];

/** What an entry is made from. */
export interface Ground {
  readonly fact: Row<'fact'>;
  readonly indicator: { readonly id: string; readonly unit: string };
  /** The words that the document has for it. */
  readonly wording: string;
}

/** Why a draft makes no entry. */
export interface Unfit {
  readonly unfit: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export function isUnfit(value: object): value is Unfit {
  return 'unfit' in value;
}

const unfit = (code: string, params: Unfit['params'] = {}): Unfit => ({ unfit: code, params });

/** Kinds whose number is an amount of the indicator. */
const AMOUNTS: ReadonlySet<Content<'target'>['kind']> = new Set(['end-level', 'cumulative-sum', 'floor', 'each-year']);

export function targetContent(
  draft: Of<'target'>,
  ground: Ground,
  { plan, planVersion, against }: Pick<Content<'target'>, 'plan' | 'planVersion' | 'against'>,
): Content<'target'> | Unfit {
  const {
    kind,
    span,
    comparator,
    direction,
    binding,
    soft = false,
    definition,
    prices,
    measure,
    form,
    tolerance,
  } = draft;
  const isAmount = AMOUNTS.has(kind) && measure !== 'change';
  const unit = isAmount ? ground.indicator.unit : draft.unit;
  const value = draft.value && inUnit(draft.value, draft.unit, unit);
  const upper = draft.upper ? inUnit(draft.upper, draft.unit, unit) : null;
  if (value !== null && isUnfit(value)) return value;
  if (upper !== null && isUnfit(upper)) return upper;
  const { fact } = ground;
  const content: Content<'target'> = {
    region: fact.region,
    plan,
    planVersion,
    indicator: ground.indicator.id,
    kind,
    fromYear: span.from,
    toYear: span.to,
    comparator,
    value: value?.value ?? null,
    upper: upper?.value ?? null,
    decimals: value && Math.max(value.decimals, upper?.decimals ?? 0),
    unit,
    measure: measure ?? null,
    form: form ?? null,
    tolerance: tolerance ?? null,
    prices: prices ?? null,
    definition: definition ?? null,
    direction,
    isBinding: binding,
    isSoft: soft,
    against,
    issuedBy: null,
    milestones: null,
    wording: ground.wording,
    fact: fact.id,
    leadUnit: null,
    position: fact.start,
    isWithdrawn: false,
  };
  const [fault] = faultsOf(content);
  return fault === undefined ? content : unfit('target-unsound', { kind, ...fault });
}

export function yearTargetContent(
  draft: Of<'year-target'>,
  { fact }: Ground,
  target: { readonly id: string; readonly content: Content<'target'> },
): Content<'yearTarget'> | Unfit {
  const { period, measure, comparator } = draft;
  if (!isYearOrMonth(period)) return unfit('period-unfit', { period });
  const unit = measure === 'change' ? '%' : target.content.unit;
  const figure = inUnit(draft, draft.unit, unit);
  if (isUnfit(figure)) return figure;
  return {
    region: fact.region,
    target: target.id,
    period,
    ...figure,
    comparator: comparator ?? null,
    measure: measure ?? null,
    method: null,
    document: fact.document,
    fact: fact.id,
    isWithdrawn: false,
  };
}

export function baselineContent(draft: Of<'baseline'>, ground: Ground, plan: string): Content<'baseline'> | Unfit {
  const { year, definition, estimated = false, unit } = draft;
  const figure = inUnit(draft, unit, ground.indicator.unit);
  if (isUnfit(figure)) return figure;
  return {
    plan,
    indicator: ground.indicator.id,
    year,
    ...figure,
    definition: definition ?? null,
    isEstimated: estimated,
    footnote: null,
    fact: ground.fact.id,
    isWithdrawn: false,
  };
}

/** A value as a document tells it: a series of its own beside those of the offices. */
export function observationContent(
  draft: Of<'observation'>,
  { fact, indicator, wording }: Ground,
  decided: Pick<Content<'observation'>, 'state' | 'filledBy' | 'decidedBy'>,
): Content<'observation'> | Unfit {
  const { period, measure = 'level', status, definition, prices } = draft;
  if (!isYearOrMonth(period)) return unfit('period-unfit', { period });
  const figure = inUnit(draft, draft.unit, unitOf(indicator, measure, draft.unit));
  if (isUnfit(figure)) return figure;
  return {
    region: fact.region,
    indicator: indicator.id,
    period,
    measure,
    ...figure,
    definition: definition ?? null,
    prices: prices ?? null,
    status,
    series: 'document',
    unit: null,
    document: fact.document,
    fact: fact.id,
    quote: wording,
    note: null,
    releasedOn: null,
    ...decided,
  };
}

function inUnit({ value, decimals }: Figure, from: string, to: string): Figure | Unfit {
  if (!isKeepable({ value, decimals })) return unfit('number-unfit', { value, decimals });
  return convert({ value, decimals }, from, to) ?? unfit('unit-unfit', { from, to });
}
