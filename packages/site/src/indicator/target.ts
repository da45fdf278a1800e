import { figureText } from '@outturn/charts';
import type { Locale } from '../kit/page.js';
import type { TargetVersion } from './types.js';
import { WORDS } from './words.js';

type Promised = Pick<TargetVersion, 'comparator' | 'value' | 'upper' | 'decimals' | 'unit'>;

/** What is to be reached, in numbers; empty where it is said in words alone. */
export function targetIn({ comparator, value, upper, decimals, unit }: Promised, locale: Locale): string {
  if (value === null) return '';
  const figure = (one: number): string => figureText(one, decimals ?? 0, unit, locale);
  const both = upper === null ? figure(value) : `${figure(value)}–${figure(upper)}`;
  return `${WORDS[locale].comparators[comparator]}${both}`;
}

/** What of a target is promised to everybody. */
const PROMISE = [
  ...(['kind', 'comparator', 'value', 'upper', 'unit', 'definition'] as const),
  ...(['fromYear', 'toYear', 'isBinding', 'wording', 'isWithdrawn'] as const),
] as const;

/** Whether two versions of a target differ in nothing but who leads it and the like. */
export function promisesTheSame(one: TargetVersion, other: TargetVersion): boolean {
  return PROMISE.every((name) => one[name] === other[name]);
}

/** The versions of targets, those that follow each other and promise the same as one. */
export function promisesOf(targets: readonly TargetVersion[]): readonly TargetVersion[] {
  const promises: TargetVersion[] = [];
  for (const target of targets) {
    const at = promises.findLastIndex(({ id }) => id === target.id);
    const before = promises[at];
    if (before === undefined || !promisesTheSame(before, target)) promises.push(target);
    else promises[at] = { ...before, until: target.until };
  }
  return promises;
}
