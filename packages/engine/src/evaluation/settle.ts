import { endOf } from './calendar.js';
import type { Conversion, Observation, Status } from './evidence.js';
import { type Step, step } from './formulas.js';
import type { Remark } from './judgement.js';
import type { Prices } from './target.js';

/** Figures that can be held against the target, in the order of time. */
export interface Settled {
  readonly observations: readonly Observation[];
  /** Whether the latest figure had to be left out, so that what is left would be judged by an old one. */
  readonly broken: 'definition-changed' | 'prices-differ' | null;
  readonly flags: readonly Remark[];
  readonly steps: readonly Step[];
}

export interface SettleOptions {
  /** Figures of a later end are not known yet, or come after the plan. In years. */
  readonly until: number;
  readonly definition: string | undefined;
  readonly prices: Prices | undefined;
  readonly conversions: readonly Conversion[];
  /** For what should fall the higher of two figures is the less favourable. */
  readonly falling: boolean;
  /** Whether `since-base` is an amount, not a rate. */
  readonly sums: boolean;
}

const STRENGTH: readonly Status[] = ['estimate', 'preliminary', 'actual', 'final'];

/** Leaves out what is later, of another definition or of other prices, and chooses between figures of one period. */
export function settle(observations: readonly Observation[], options: SettleOptions): Settled {
  const known = observations
    .filter(({ period }) => endOf(period) <= options.until)
    .toSorted((one, other) => before(one, other, options));
  const fits = known.map((one) => convert(one, options));
  const last = known.length === 0 ? 0 : endOf(known.at(-1)!.period);
  const broken = known.findIndex(({ period }, at) => endOf(period) === last && fits[at]!.reason !== null);
  const hasFitting = known.some(({ period }, at) => endOf(period) === last && fits[at]!.reason === null);
  const chosen = strongest(fits.flatMap(({ observation, reason }) => (reason === null ? [observation] : [])));
  return {
    observations: chosen.observations,
    broken: hasFitting || broken === -1 ? null : fits[broken]!.reason,
    flags: [...leftOut(fits), ...convertedIn(chosen.observations, options), ...chosen.flags],
    steps: fits.flatMap(({ observation, steps }) => (chosen.observations.includes(observation) ? steps : [])),
  };
}

/** The weaker first, so that the last of a period is the one that counts: in the target's own definition before all. */
function before(one: Observation, other: Observation, { definition, falling }: SettleOptions): number {
  return (
    endOf(one.period) - endOf(other.period) ||
    Number(isOther(other.definition, definition)) - Number(isOther(one.definition, definition)) ||
    STRENGTH.indexOf(one.status) - STRENGTH.indexOf(other.status) ||
    (one.revision ?? 0) - (other.revision ?? 0) ||
    (falling ? one.value - other.value : other.value - one.value)
  );
}

interface Fit {
  readonly observation: Observation;
  readonly reason: Settled['broken'];
  readonly steps: readonly Step[];
}

function convert(observation: Observation, { definition, prices, conversions, sums }: SettleOptions): Fit {
  if (prices !== undefined && observation.prices !== undefined && observation.prices !== prices) {
    return { observation, reason: 'prices-differ', steps: [] };
  }
  if (!isOther(observation.definition, definition)) return { observation, reason: null, steps: [] };
  const found = conversions.find(({ from }) => from === observation.definition);
  if (found === undefined) return { observation, reason: 'definition-changed', steps: [] };
  const { factor, shift } = found;
  if (isRate(observation, sums)) return { observation, reason: shift === 0 ? null : 'definition-changed', steps: [] };
  if (factor === 1 && shift === 0) return { observation, reason: null, steps: [] };
  const converted = step('converted', { factor, value: observation.value, shift });
  return { observation: { ...observation, value: converted.result }, reason: null, steps: [converted] };
}

/** A rate stays what it is when levels are multiplied, and is another when something is added to them. */
function isRate({ measure = 'level' }: Observation, sums: boolean): boolean {
  return measure === 'change' || measure === 'mean-change' || (measure === 'since-base' && !sums);
}

function leftOut(fits: readonly Fit[]): Remark[] {
  return (['definition-changed', 'prices-differ'] as const).flatMap((code) => {
    const periods = fits.filter(({ reason }) => reason === code).map(({ observation }) => observation.period);
    return periods.length === 0 ? [] : [{ code: `left-out-${code}`, params: { periods: [...new Set(periods)] } }];
  });
}

/** Figures of another definition that stand in for those of the target's. */
function convertedIn(chosen: readonly Observation[], { definition }: SettleOptions): Remark[] {
  const periods = chosen.filter((one) => isOther(one.definition, definition)).map(({ period }) => period);
  return periods.length === 0 ? [] : [{ code: 'definition-converted', params: { periods } }];
}

export function isOther(one: string | undefined, definition: string | undefined): boolean {
  return one !== undefined && definition !== undefined && one !== definition;
}

/** One figure for each period and measure: the last of each group. */
function strongest(sorted: readonly Observation[]): Pick<Settled, 'observations' | 'flags'> {
  const chosen = new Map<string, Observation>();
  const rivals = new Map<string, Observation>();
  for (const one of sorted) {
    const key = `${one.period} ${one.measure ?? 'level'}`;
    const weaker = chosen.get(key);
    if (weaker === undefined || !isRival(one, weaker)) rivals.delete(key);
    else rivals.set(key, weaker);
    chosen.set(key, one);
  }
  const flags = [...rivals].map(([key, { period, value }]) => ({
    code: 'two-values',
    params: { period, value: chosen.get(key)!.value, other: value },
  }));
  return { observations: [...chosen.values()], flags };
}

/** Two figures of which neither says that it is the one that counts. */
function isRival(one: Observation, other: Observation): boolean {
  const alike = one.status === other.status && one.definition === other.definition;
  return alike && (one.revision ?? 0) === (other.revision ?? 0) && one.value !== other.value;
}
