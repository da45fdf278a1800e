import { ABOUT_POINTS, ABOUT_SHARE } from '../../entries/amount.js';
import { indicatorByCode } from '../../vocabulary/indicators/index.js';
import { type Figure, signed } from '../figures.js';

/** What is less than this off is no clear miss: points of a rate, */
const CLEAR_POINTS = 0.2;
/** and the share of a level. */
const CLEAR_SHARE = 0.005;

/** Which side of a target is the wrong one. */
export type Bound = 'floor' | 'ceiling';

/** Whether a target is to be reached from below or not to be passed; null where the words and the indicator leave it open. */
export function boundOf({ fact: { measure, comparator, code }, amount }: Figure): Bound | null {
  const fall = measure !== 'level' && amount.value < 0;
  if (comparator === '>=') return fall ? 'ceiling' : 'floor';
  if (comparator === '<=') return fall ? 'floor' : 'ceiling';
  if (fall || code === 'cpi') return 'ceiling';
  const direction = code === null ? 'up' : indicatorByCode(code)?.direction;
  if (direction === 'range') return null;
  return direction === 'down' ? 'ceiling' : 'floor';
}

/** How far a result stays behind its target, in base units; null where it does not clearly, or where nobody can tell. */
export function shortfallOf(target: Figure, result: Figure): number | null {
  const bound = boundOf(target);
  if (bound === null) return null;
  const aim = aimOf(target, bound);
  const gap = bound === 'floor' ? aim - reachedOf(result, bound) : reachedOf(result, bound) - aim;
  const room = roomOf(target);
  return gap > 0 && gap >= room * (1 - 1e-9) ? gap : null;
}

/** The less demanding end of a target, with what is rounded off at its last printed decimal. */
function aimOf({ fact, amount }: Figure, bound: Bound): number {
  if (fact.comparator === 'range') return bound === 'floor' ? amount.printed.low : amount.printed.high;
  const half = fact.decimals > 0 && fact.comparator !== '~' ? 0.5 * 10 ** -fact.decimals * amount.size : 0;
  return bound === 'floor' ? amount.value - half : amount.value + half;
}

/** The value as printed; where it is only a bound or an estimate, its better end. */
function reachedOf({ fact, amount }: Figure, bound: Bound): number {
  if (fact.comparator === '=') return amount.value;
  return bound === 'floor' ? amount.interval.high : amount.interval.low;
}

function roomOf({ fact, amount }: Figure): number {
  const size = Math.abs(amount.value);
  const rate = amount.of === 'percent' || amount.of === 'points';
  if (fact.comparator === '~') return Math.max(size * ABOUT_SHARE, rate ? ABOUT_POINTS : 0);
  return rate ? CLEAR_POINTS : size * CLEAR_SHARE;
}

/** Both as written with the sign between them that should not be: 2.5% < ≈5%. A fall carries its minus. */
export function comparisonOf(target: Figure, result: Figure): string {
  return `${written(result)} ${boundOf(target) === 'ceiling' ? '>' : '<'} ${written(target)}`;
}

/** As written behind the sign of its comparator; a fall with its minus: −3.2%. */
export function written(figure: Figure): string {
  const falls = figure.amount.value < 0 && !figure.fact.quote.includes('-');
  return falls ? signed(figure).replace(/\d/, (digit) => `−${digit}`) : signed(figure);
}
