import type { YearMeasure } from '@outturn/engine';
import type { Draft } from '../chain/write.js';
import { convert, type Figure, isKeepable } from '../nouns/figures.js';
import type { Row } from '../nouns/row.js';

/** A number as it was given, with the unit that it was given in; without one, that of the indicator. */
export interface Given extends Figure {
  readonly in?: string | undefined;
}

/** What the numbers of an indicator are in, by what they say. What has come since the base is an amount or a change, as it is written. */
export function unitOf({ unit }: Pick<Row<'indicator'>, 'unit'>, measure: YearMeasure, written: string = unit): string {
  const isChange = measure === 'change' || measure === 'mean-change' || (measure === 'since-base' && written === '%');
  return isChange ? '%' : unit;
}

/** The number in the unit of the indicator, to the last digit; refused where it cannot be. */
export function broughtIn(
  draft: Draft,
  indicator: Pick<Row<'indicator'>, 'unit'>,
  measure: YearMeasure,
  given: Given,
): Figure {
  const { value, decimals } = given;
  if (!isKeepable(given)) return draft.refuse('number-unfit', { value, decimals });
  const unit = unitOf(indicator, measure, given.in);
  const figure = convert({ value, decimals }, given.in ?? unit, unit);
  return figure ?? draft.refuse('unit-unfit', { from: given.in ?? unit, to: unit });
}
