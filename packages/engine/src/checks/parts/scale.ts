import type { Entry } from '../../entries/entry.js';
import { type Interval, scale } from '../../entries/interval.js';
import { conversionOf, type Dimension } from '../../vocabulary/conversions.js';

/** What can be added up: shares, rates of change and spans of time cannot. */
const ADDABLE: ReadonlySet<Dimension> = new Set([
  'yuan',
  'dollar',
  'euro',
  'people',
  'visits',
  'count',
  'area',
  'length',
  'mass',
  'coal',
  'volume',
  'energy',
  'power',
  'computing',
]);

const COUNTED: ReadonlySet<Dimension> = new Set(['count', 'people']);
const EACH_YEAR = /(?:\/年|每年)$/;
const BRACKETS = /[(（].*$/;
const MULTIPLIER = /^[十百千万亿]+/;

/** Whether it is an amount of something that parts can make up. */
export function isAddable({ fact, amount }: Entry): boolean {
  return amount !== null && typeof fact.value === 'number' && ADDABLE.has(dimensionOf(fact.unit));
}

/** Whether two amounts can be added: of one kind, and counted things in one unit (个 and 家 are of different lists). */
export function sameScale(one: Entry, other: Entry): boolean {
  const of = dimensionOf(one.fact.unit);
  if (of !== dimensionOf(other.fact.unit)) return false;
  return of !== 'count' || counterOf(one.fact.unit) === counterOf(other.fact.unit);
}

/** What the amount may stand for, in base units; 万吨/年 counts as 万吨. What was counted one by one (62个, 1483人) is not rounded. */
export function sizeOf({ fact, amount }: Entry): Interval {
  if (amount === null) return { low: Number.NaN, high: Number.NaN };
  const { of, size } = conversionOf(fact.unit.replace(EACH_YEAR, ''));
  const { low, high } = scale(amount.interval, size / amount.size);
  const counted = size === 1 && COUNTED.has(of) && fact.decimals === 0 && fact.comparator !== '~';
  if (!counted) return { low, high };
  return { low: Number.isFinite(low) ? amount.value : low, high: Number.isFinite(high) ? amount.value : high };
}

/** As printed, in base units. */
export function printedOf({ fact, amount }: Entry): number {
  return amount === null ? Number.NaN : (amount.value * baseOf(fact.unit)) / amount.size;
}

/** Base units in one written unit. */
export function baseOf(unit: string): number {
  return conversionOf(unit.replace(EACH_YEAR, '')).size;
}

function dimensionOf(unit: string): Dimension {
  return conversionOf(unit.replace(EACH_YEAR, '')).of;
}

function counterOf(unit: string): string {
  return unit.replace(BRACKETS, '').replace(MULTIPLIER, '');
}

/** Room at both ends by so much of the value. */
export function widened({ low, high }: Interval, share: number): Interval {
  const by = (end: number) => (Number.isFinite(end) ? Math.abs(end) * share : 0);
  return { low: low - by(low), high: high + by(high) };
}
