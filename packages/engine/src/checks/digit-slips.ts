import type { Entry } from '../entries/entry.js';
import { compounded, type Interval, over } from '../entries/interval.js';
import { inOneBreath, sameDefinition, sameSentence } from '../entries/look-up.js';
import { isSpecific, sameReach } from '../entries/specific.js';
import { yearOf } from '../entries/years.js';
import { type Figure, isOutcome, sameStanding, scaleOf, signed } from './figures.js';
import { powerOfTen } from './power-of-ten.js';
import { print } from './print.js';

/** Two results of one indicator that are apart by a power of ten where they should be one. */
export interface DigitSlip {
  readonly code: 'one-year' | 'through-growth';
  /** The two results, and the growth between them. */
  readonly entries: readonly [Figure, Figure, ...Entry[]];
  readonly power: number;
  readonly arithmetic: string;
}

/** Figures with fewer digits stand in a round ratio too easily. */
const FEWEST_DIGITS = 3;

/** Slips among the figures of one indicator: of one year in two places, and of two years with the growth between them. */
export function* digitSlips(same: readonly Entry[]): Generator<DigitSlip> {
  const results = same.filter(isResult);
  for (const [at, later] of results.entries()) {
    for (const [before, level] of results.entries()) {
      const years = later.years.to - level.years.to;
      if (before === at || years < 0 || years > 1 || !isAlike(level, later)) continue;
      const slip = years === 1 ? throughGrowth(level, later) : before < at ? inOneYear(level, later) : null;
      if (slip !== null) yield slip;
    }
  }
}

function isResult(entry: Entry): entry is Figure {
  return isOutcome(entry) && yearOf(entry.years) !== null && entry.amount.of !== 'percent' && isLong(entry);
}

/** Whether its number has enough digits, leading noughts left aside, not to be met twice by chance. */
export function isLong({ fact: { quote } }: Entry): boolean {
  return quote.replace(/^0\.0*|\D/g, '').length >= FEWEST_DIGITS;
}

/** Whether both are of one thing, in the same words of definition and on one scale, as far as their names tell. */
export function isAlike(one: Figure, other: Figure): boolean {
  return (
    sameStanding(one, other) &&
    scaleOf(one) === scaleOf(other) &&
    sameDefinition(one, other) &&
    isSpecific(one) &&
    isSpecific(other)
  );
}

function inOneYear(level: Figure, later: Figure): DigitSlip | null {
  const power = powerBetween(later.amount.interval, level.amount.interval);
  // Of one year in one breath, they are of two things: 公路客运量…，水路客运量….
  if (power === null || !sameReach(level, later) || inOneBreath(level, later)) return null;
  const arithmetic = `${signed(later)} / ${signed(level)} ≈ ${print(power, 4)}`;
  return { code: 'one-year', entries: [later, level], power, arithmetic };
}

/** The growth that stands with a level in its sentence leads back to the year before. */
function throughGrowth(level: Figure, later: Figure): DigitSlip | null {
  const rate = later.document.entries.find(
    (entry) => entry.fact.measure === 'growth' && entry.subject.key === later.subject.key && sameSentence(entry, later),
  );
  if (rate?.amount?.of !== 'percent') return null;
  const before = over(later.amount.interval, compounded(rate.amount.interval, 1));
  const power = before === null ? null : powerBetween(level.amount.interval, before);
  if (power === null) return null;
  const factor = 1 + rate.amount.value / 100;
  const implied = print(later.amount.value / factor / level.amount.size, level.fact.decimals + 1);
  const arithmetic = `${signed(later)} / ${print(factor, 3)} = ${implied} ≠ ${signed(level)}`;
  return { code: 'through-growth', entries: [level, later, rate], power, arithmetic };
}

function powerBetween(one: Interval, other: Interval): number | null {
  const ratio = over(one, other);
  return ratio === null ? null : powerOfTen(ratio);
}
