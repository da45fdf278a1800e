import type { Span } from '../../document/document.js';
import type { Range } from '../../document/range.js';
import { findIndicator } from '../../vocabulary/indicators/index.js';
import type { Fact, Measure, Role } from '../fact.js';
import { written } from '../period.js';
import { isShare } from './caption.js';
import type { CellFigure } from './cell.js';
import type { Measured } from './head.js';
import { type RowName, statedValue } from './name.js';

/** What is said of a figure before its own cell is looked at. */
export interface Meant extends RowName {
  /** The place or the one government (市本级) that it is measured in, said ahead of its name. */
  readonly ahead: string;
  /** Where its name stands. */
  readonly named: Range;
  /** Empty where neither the row, its column nor the table gives one. */
  readonly unit: string;
  readonly years: Span | null;
  readonly role: Role;
  readonly scope: string;
  /** Whether any of the row's year columns holds the level of a year. */
  readonly levelled: boolean;
  /** Whether its mark says that its figures are sums of five years. */
  readonly cumulative: boolean;
  readonly binding: boolean | null;
}

/** What a cell states; who said it and where is added by the table. */
export type Stated = Pick<
  Fact,
  | 'indicator'
  | 'code'
  | 'measure'
  | 'value'
  | 'decimals'
  | 'unit'
  | 'comparator'
  | 'role'
  | 'soft'
  | 'period'
  | 'base'
  | 'scope'
  | 'named'
  | 'optional'
> & { readonly binding?: boolean };

/** What the figure of a cell says, by its column and its row. */
export function stated(meant: Meant, column: Measured, figure: CellFigure): Stated {
  const { quantity } = figure;
  const [measure, years] = saidBy(meant, column, figure);
  const changes = measure === 'growth' || measure === 'cagr' || measure === 'delta';
  const falls = column.falls || figure.change === 'fall' || (changes && meant.change === 'fall');
  const name = meant.ahead + meant.name;
  return {
    indicator: name,
    code: findIndicator(name)?.code ?? null,
    measure,
    value: statedValue(quantity.values, falls ? 'fall' : null),
    decimals: quantity.decimals,
    unit: unitOf(meant, column, figure, measure),
    comparator: figure.comparator,
    role: meant.role,
    soft: figure.soft,
    period: years === null ? '' : written(years),
    base: column.base === null ? null : written(column.base),
    scope: meant.scope,
    named: { start: meant.named.start, end: meant.named.end },
    optional: measure === 'rank',
    ...(meant.binding === null ? {} : { binding: meant.binding }),
  };
}

function saidBy(meant: Meant, column: Measured, figure: CellFigure): readonly [Measure, Span | null] {
  const { years } = meant;
  const { of } = column;
  if (of === 'rank' || of === 'completion' || of === 'delta' || of === 'growth') return [of, years];
  if (of === 'share') return ['level', years];
  const cumulative = figure.cumulative || meant.cumulative;
  if (of === 'level' && !cumulative) return levelOf(meant, figure);
  if (of === 'mean' && !cumulative) return ['cagr', years];
  const over = of === 'level' ? fiveUpTo(years) : years;
  if (meant.change !== null) return ['growth', over];
  // “十三五”累计 is a sum. 〔1.4〕 beside two levels is the change between them; where there are none, and in a year column, it is a sum.
  const summed = of === 'sum' && column.dated;
  return [of !== 'level' && !summed && meant.levelled ? 'delta' : 'level', over];
}

/** A per cent of what is measured in something else is its growth: 地区生产总值 | % | 6.2. */
function levelOf(meant: Meant, figure: CellFigure): readonly [Measure, Span | null] {
  const { years } = meant;
  if (meant.change === 'mean-rise') return ['cagr', fiveUpTo(years)];
  if (figure.mean) return ['cagr', fiveUpTo(years)];
  const unit = figure.quantity.unit || meant.unit;
  const share = isShare(unit);
  if (figure.change !== null) return [share ? 'growth' : 'delta', years];
  return [meant.change !== null || (share && isSize(meant.name)) ? 'growth' : 'level', years];
}

const SIZES: ReadonlySet<string> = new Set([
  'money',
  'people',
  'area',
  'mass',
  'volume',
  'energy',
  'power',
  'turnover',
]);

function isSize(name: string): boolean {
  const known = findIndicator(name);
  return known !== null && SIZES.has(known.unit) && !/[率比重]$/.test(name);
}

/** A cumulative figure in a column of one year is of the five years up to it. */
function fiveUpTo(years: Span | null): Span | null {
  return years === null || years.from < years.to ? years : { from: years.to - 4, to: years.to };
}

function unitOf(meant: Meant, column: Measured, { quantity }: CellFigure, measure: Measure): string {
  if (measure === 'rank') return '';
  if (quantity.form === 'ratio' || (quantity.unit !== '' && quantity.of !== 'none')) return quantity.unit;
  if (measure === 'cagr' || measure === 'growth' || measure === 'completion') return '%';
  if (column.of === 'share') return column.unit || '%';
  if (measure === 'delta' && isShare(meant.unit)) return '百分点';
  return quantity.unit + meant.unit;
}
