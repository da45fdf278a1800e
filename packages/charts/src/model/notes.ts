import { figureText } from '../figures/figure.js';
import type { Locale } from '../locale.js';
import { wordsIn } from '../words/words.js';
import { isDrawable } from './axes.js';
import type { Axis } from './axis.js';
import type { Placed } from './placed.js';

/** What is promised and cannot be drawn is named, with the reason. */
export function notesOf(placed: readonly Placed[], axes: readonly Axis[], locale: Locale): readonly string[] {
  return [...new Set(placed.flatMap((one) => noteOf(one, axes, locale) ?? []))];
}

function noteOf({ target, subject, otherUnit }: Placed, axes: readonly Axis[], locale: Locale): string | null {
  if (target.until !== null || target.value === null) return null;
  const { notes, kinds } = wordsIn(locale);
  const figure = figureText(target.value, target.decimals ?? 0, target.unit, locale);
  if (target.isWithdrawn) return notes.withdrawn(figure);
  if (otherUnit) return notes.otherUnit(figure);
  const isTotal = subject === 'sum' || subject === 'since-base';
  const axis = axes.find((one) => one.subject === subject && (!isTotal || one.from === target.fromYear));
  if (axis !== undefined && axis.missing !== null) return notes.missingYear(figure, axis.missing);
  if (axis !== undefined && isDrawable(axis)) return null;
  return subject === 'growth' ? notes.noRates(figure) : notes.none(figure, kinds[target.kind]);
}
