import { conversionOf } from '@outturn/engine';

/** A number as printed. */
export interface Figure {
  readonly value: number;
  readonly decimals: number;
}

/** A number of JavaScript keeps so many digits, whatever they are. */
const MOST_DIGITS = 15;
const MOST_DECIMALS = 12;

/** Whether a number can be kept to the last digit, and is written with no more decimals than it says. */
export function isKeepable({ value, decimals }: Figure): boolean {
  if (!Number.isFinite(value) || !Number.isInteger(decimals) || decimals < 0 || decimals > MOST_DECIMALS) return false;
  return Math.abs(value) < 10 ** (MOST_DIGITS - decimals) && Number(value.toFixed(decimals)) === value;
}

/** Whether two printed numbers can be one: the finer, rounded as the coarser is, is the coarser. */
export function agree(one: Figure, other: Figure): boolean {
  if (one.decimals === other.decimals) return one.value === other.value;
  const room = 0.5 * 10 ** -Math.min(one.decimals, other.decimals);
  return Math.abs(one.value - other.value) <= room * (1 + SLACK);
}

/** Room for the errors of binary arithmetic. */
const SLACK = 1e-9;

/** A number of one unit in another; null where they measure different things, or the digits do not end: 10 亩 in 公顷. */
export function convert(figure: Figure, from: string, to: string): Figure | null {
  if (from === to) return figure;
  const [written, wanted] = [conversionOf(from), conversionOf(to)];
  if (written.of !== wanted.of || written.of === 'other') return null;
  const times = wholeOf(written.size / wanted.size);
  if (times !== null) return fitting(multiplied(figure, times));
  const parts = wholeOf(wanted.size / written.size);
  return parts === null ? null : fitting(divided(figure, parts));
}

function wholeOf(ratio: number): bigint | null {
  const whole = Math.round(ratio);
  return whole >= 1 && Math.abs(ratio - whole) <= SLACK * whole && Number.isSafeInteger(whole) ? BigInt(whole) : null;
}

/** A decimal as its digits and how many of them stand behind the point. */
interface Digits {
  readonly digits: bigint;
  readonly decimals: number;
}

function digitsOf({ value, decimals }: Figure): Digits {
  return { digits: BigInt(value.toFixed(decimals).replace('.', '')), decimals };
}

function multiplied(figure: Figure, times: bigint): Digits {
  let { digits, decimals } = digitsOf(figure);
  digits *= times;
  // 1.50 亿元 are 15000 万元: a nought that only the change of unit brought behind the point says nothing.
  for (let tens = times; decimals > 0 && tens % 10n === 0n; tens /= 10n) {
    digits /= 10n;
    decimals -= 1;
  }
  return { digits, decimals };
}

function divided(figure: Figure, parts: bigint): Digits | null {
  let { digits, decimals } = digitsOf(figure);
  for (let tens = parts; tens % 10n === 0n; tens /= 10n) {
    digits *= 10n;
    decimals += 1;
  }
  while (digits % parts !== 0n) {
    digits *= 10n;
    decimals += 1;
    if (decimals > MOST_DECIMALS) return null;
  }
  return { digits: digits / parts, decimals };
}

function fitting(exact: Digits | null): Figure | null {
  if (exact === null) return null;
  const figure = { value: Number(`${exact.digits}e-${exact.decimals}`), decimals: exact.decimals };
  return isKeepable(figure) ? figure : null;
}
