import { type Draft, type Ledger, newId, type Put, SYSTEM } from '../src/index.js';

/** What a row of a test says; the rest is as a plain row has it. */
type Some<N extends 'plan' | 'indicator' | 'target' | 'baseline' | 'yearTarget' | 'observation' | 'definition'> =
  Partial<Put<N>>;

/** A decimal as a row takes it, from how it is printed: '12.50' has two decimals. */
export function printed(text: string): { readonly value: string; readonly decimals: number } {
  return { value: text, decimals: text.split('.')[1]?.length ?? 0 };
}

export const REGION = '530999';

export function plan(some: Some<'plan'>): Put<'plan'> {
  return {
    id: newId(),
    code: 'yunling-2025',
    name: '云岭市国民经济和社会发展规划',
    region: REGION,
    level: 'city',
    kind: 'development',
    baseYear: 2020,
    fromYear: 2021,
    toYear: 2025,
    horizonYear: null,
    approver: null,
    documentNumber: null,
    approvedOn: null,
    publishedOn: null,
    status: 'in-force',
    upper: [],
    supersedes: null,
    isPublic: true,
    ...some,
  };
}

export function indicator(some: Some<'indicator'>): Put<'indicator'> {
  return {
    id: newId(),
    code: 'gdp',
    name: '地区生产总值',
    shortName: null,
    aliases: [],
    field: null,
    unit: '亿元',
    direction: 'up',
    prices: null,
    formula: null,
    sourceUnit: null,
    leadUnit: null,
    frequency: null,
    isPublic: true,
    ...some,
  };
}

export function target(some: Some<'target'> & Pick<Put<'target'>, 'plan' | 'indicator'>): Put<'target'> {
  return {
    id: newId(),
    region: REGION,
    planVersion: 1,
    kind: 'end-level',
    fromYear: 2021,
    toYear: 2025,
    comparator: '=',
    value: null,
    upper: null,
    decimals: null,
    unit: '亿元',
    measure: null,
    form: null,
    tolerance: null,
    prices: null,
    definition: null,
    direction: 'up',
    isBinding: false,
    isSoft: false,
    against: null,
    issuedBy: null,
    milestones: null,
    wording: '',
    fact: null,
    leadUnit: null,
    position: 1,
    isWithdrawn: false,
    ...some,
  };
}

export function baseline(
  some: Some<'baseline'> & Pick<Put<'baseline'>, 'plan' | 'indicator' | 'value' | 'decimals'>,
): Put<'baseline'> {
  return {
    id: newId(),
    year: 2020,
    definition: null,
    isEstimated: false,
    footnote: null,
    fact: null,
    isWithdrawn: false,
    ...some,
  };
}

export function yearTarget(
  some: Some<'yearTarget'> & Pick<Put<'yearTarget'>, 'target' | 'period' | 'value' | 'decimals'>,
): Put<'yearTarget'> {
  return {
    id: newId(),
    region: REGION,
    comparator: null,
    measure: null,
    method: null,
    document: null,
    fact: null,
    isWithdrawn: false,
    ...some,
  };
}

export function observation(
  some: Some<'observation'> & Pick<Put<'observation'>, 'indicator' | 'period' | 'value' | 'decimals'>,
): Put<'observation'> {
  return {
    id: newId(),
    region: REGION,
    measure: 'level',
    definition: null,
    prices: null,
    status: 'actual',
    series: 'statistics',
    state: 'accepted',
    unit: null,
    document: null,
    fact: null,
    quote: null,
    note: null,
    releasedOn: null,
    filledBy: null,
    decidedBy: null,
    ...some,
  };
}

export function definition(
  some: Some<'definition'> & Pick<Put<'definition'>, 'indicator' | 'code'>,
): Put<'definition'> {
  return {
    id: newId(),
    text: '',
    since: '2020',
    reason: null,
    factor: null,
    shift: null,
    convertsFrom: null,
    ...some,
  };
}

/** Enters rows in one change; says which event it was. */
export async function enter(
  ledger: Ledger,
  work: (draft: Draft) => Promise<void>,
  kind = 'trial.entered',
): Promise<number> {
  const written = await ledger.write({ kind, author: SYSTEM }, work);
  if (!written.ok || written.event === null) throw new Error(JSON.stringify(written));
  return written.event;
}
