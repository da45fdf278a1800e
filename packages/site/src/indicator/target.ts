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
