import { around, exactly, type Interval, meet, plus, total } from '../entries/interval.js';
import type { Figure } from './target.js';

/** A target of the whole, broken down to regions, departments or years. */
export interface Breakdown {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  /** What the whole keeps back and says so. */
  readonly reserve?: Figure;
}

export interface Balance {
  readonly sum: number;
  /** Whole less parts and reserve: positive is not allotted yet, negative is allotted beyond the whole (层层加码). */
  readonly open: number;
  readonly state: 'balanced' | 'within-rounding' | 'short' | 'over';
}

/** Relative room for the errors of binary arithmetic. */
const SLACK = 1e-9;

/** Whether the parts of a sum come to the whole. Shares that were rounded may miss it by their rounding. */
export function balance({ whole, parts, reserve }: Breakdown): Balance {
  const all = reserve === undefined ? parts : [...parts, reserve];
  const sum = all.reduce((added, { value }) => added + value, 0);
  const open = whole.value - sum;
  if (Math.abs(open) <= SLACK * Math.abs(whole.value)) return { sum, open: 0, state: 'balanced' };
  const reach = plus(total(parts.map(rounding)), reserve === undefined ? exactly(0) : rounding(reserve));
  if (meet(reach, exactly(whole.value))) return { sum, open, state: 'within-rounding' };
  return { sum, open, state: open > 0 ? 'short' : 'over' };
}

function rounding({ value, decimals }: Figure): Interval {
  return around(value, 0.5 * 10 ** -decimals);
}

/** A region with its share in a ratio such as energy per output. */
export interface RatioPart {
  readonly name: string;
  /** What the ratio is of, at the start: output. */
  readonly denominator: number;
  readonly ratio: number;
  /** Per cent a year by which the denominator is expected to grow. */
  readonly growth: number;
  /** Per cent by which the ratio is to change over all years; a fall is negative. */
  readonly change: number;
}

export interface Joint {
  readonly denominator: number;
  readonly ratio: number;
}

export interface Simulation {
  readonly before: Joint;
  readonly after: Joint;
  /** Per cent by which the ratio of the whole changes. */
  readonly change: number;
  readonly parts: readonly (Joint & { readonly name: string })[];
}

/** A ratio of the whole is that of its parts weighted by their denominators. */
export function jointRatio(parts: readonly Joint[]): Joint {
  const denominator = parts.reduce((sum, part) => sum + part.denominator, 0);
  const numerator = parts.reduce((sum, part) => sum + part.denominator * part.ratio, 0);
  return { denominator, ratio: numerator / denominator };
}

/** What the targets of the parts come to for the whole: it depends on how fast each part grows, so that it has to be tried. */
export function simulate(parts: readonly RatioPart[], years: number): Simulation {
  const later = parts.map(({ name, denominator, ratio, growth, change }) => ({
    name,
    denominator: denominator * (1 + growth / 100) ** years,
    ratio: ratio * (1 + change / 100),
  }));
  const [before, after] = [jointRatio(parts), jointRatio(later)];
  return { before, after, change: (after.ratio / before.ratio - 1) * 100, parts: later };
}
