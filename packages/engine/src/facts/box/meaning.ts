import type { Span } from '../../document/document.js';
import type { Range } from '../../document/range.js';
import type { Fact, Measure } from '../fact.js';
import { written } from '../period.js';
import type { CellFigure } from './cell.js';
import type { Measured } from './head.js';
import { type RowName, statedValue } from './name.js';
import type { BoxLine } from './row.js';

/** What a row says of all its figures. */
export interface Row extends RowName {
  /** Code of the catalogue's indicator. */
  readonly code: string | null;
  /** Where its name stands. */
  readonly named: Range;
  /** Empty where neither the row nor the caption gives one. */
  readonly unit: string;
  /** Whether any of its year columns holds the level of a year. */
  readonly levelled: boolean;
  readonly binding: boolean | null;
}

/** The fact that the figure of a cell states, by its column and its row; `place` is where the figure stands. */
export function cellFact(
  { source, range, section }: BoxLine,
  row: Row,
  column: Measured,
  figure: CellFigure,
  { start, end }: Range,
): Fact {
  const { quantity } = figure;
  const { measure, years } = meantBy(row, column, figure);
  const changes = measure === 'growth' || measure === 'cagr';
  const fact: Fact & { binding?: boolean } = {
    document: source.name,
    start,
    end,
    quote: source.text.slice(start, end),
    indicator: row.name,
    code: row.code,
    measure,
    value: statedValue(quantity.values, changes ? row.change : null),
    decimals: quantity.decimals,
    unit: unitOf(row, column, figure, measure),
    comparator: figure.comparator,
    role: column.role,
    soft: figure.soft,
    period: written(years),
    base: null,
    scope: '',
    section,
    sentence: range,
    named: row.named,
    rule: 'box',
    optional: false,
  };
  if (row.binding !== null) fact.binding = row.binding;
  return fact;
}

interface Meant {
  readonly measure: Measure;
  readonly years: Span;
}

function meantBy(row: Row, column: Measured, { cumulative }: CellFigure): Meant {
  const { years } = column;
  if (column.of === 'growth') return { measure: 'growth', years };
  if (column.of === 'level' && !cumulative) {
    if (row.change === 'mean-rise') return { measure: 'cagr', years: fiveUpTo(years) };
    return { measure: row.change === null ? 'level' : 'growth', years };
  }
  if (column.of === 'mean' && !cumulative) return { measure: 'cagr', years };
  const over = column.of === 'level' ? fiveUpTo(years) : years;
  if (row.change !== null) return { measure: 'growth', years: over };
  // 〔1.4〕 beside two levels is the change between them; where there are none, and in a year column, it is a sum.
  return { measure: column.of !== 'level' && row.levelled ? 'delta' : 'level', years: over };
}

/** A cumulative figure in a column of one year is of the five years up to it. */
function fiveUpTo({ from, to }: Span): Span {
  return from === to ? { from: to - 4, to } : { from, to };
}

function unitOf(row: Row, column: Measured, { quantity }: CellFigure, measure: Measure): string {
  if (quantity.form === 'ratio' || (quantity.unit !== '' && quantity.of !== 'none')) return quantity.unit;
  if (measure === 'cagr' || measure === 'growth') return '%';
  const unit = row.unit || column.unit;
  if (measure === 'delta' && unit === '%') return '百分点';
  return quantity.unit + unit;
}
