import { figureText } from '../figures/figure.js';
import { isWholeYear, periodText } from '../figures/period.js';
import type { Locale } from '../locale.js';
import { wordsIn } from '../words/words.js';
import { isDrawable } from './axes.js';
import type { Axis } from './axis.js';
import type { IndicatorPage } from './model.js';
import type { Placed } from './placed.js';

/** What is promised or was counted and cannot be drawn is named, with the reason. */
export function notesOf(
  page: IndicatorPage,
  placed: readonly Placed[],
  axes: readonly Axis[],
  locale: Locale,
): readonly string[] {
  const ofTargets = placed.flatMap((one) => noteOf(one, axes, locale) ?? []);
  return [...new Set([...ofTargets, ...leftOut(page, locale)])];
}

/** Figures that stand in the table and not in the drawing. */
function leftOut({ observations }: IndicatorPage, locale: Locale): readonly string[] {
  const { notes } = wordsIn(locale);
  const parts = observations.filter(({ period }) => !isWholeYear(period));
  const means = observations.filter(({ period, measure }) => measure === 'mean-change' && isWholeYear(period));
  const told = (found: typeof observations, say: (periods: readonly string[]) => string): readonly string[] => {
    const periods = [...new Set(found.map(({ period }) => period))].sort();
    return periods.length === 0 ? [] : [say(periods.map((period) => periodText(period, locale)))];
  };
  return [...told(parts, notes.partsOfYears), ...told(means, notes.meanChanges)];
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
