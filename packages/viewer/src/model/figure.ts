import type { Fact } from '@outturn/engine';
import type { Messages } from '../messages/messages.js';

/** A fact's value with its unit: 830 亿元, 28:41:31, 1–2 个. */
export function figureOf({ value, decimals, unit, comparator }: Fact): string {
  const one = (number: number): string => number.toFixed(Math.min(decimals, 20)).replace('-', '−');
  if (typeof value === 'number') return joined(one(value), unit);
  if (unit === ':') return value.map(String).join(':');
  return joined(value.map(String).join(comparator === 'range' ? '–' : '×'), unit);
}

/** The same in words: at least 15%. */
export function saidOf(fact: Fact, words: Messages): string {
  return words.comparators[fact.comparator](figureOf(fact));
}

/** What role a fact plays, an aim apart from a target. */
export function roleOf({ role, soft }: Fact, words: Messages): string {
  return soft && role === 'target' ? words.aim : words.roles[role];
}

/** Whether a target binds or is expected; empty where the text does not say. */
export function bindingOf({ binding }: Fact, words: Messages): string {
  if (binding === undefined) return '';
  return binding ? words.binding.yes : words.binding.no;
}

export function periodOf({ period }: Fact): string {
  return period.replace('-', '–');
}

function joined(number: string, unit: string): string {
  return /^[%‰]/.test(unit) || unit === '' ? number + unit : `${number} ${unit}`;
}
