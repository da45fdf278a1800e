import type { Range } from '../../document/range.js';
import { findIndicator, indicatorByCode } from '../../vocabulary/indicators/index.js';
import type { Fact, LeftOut } from '../fact.js';
import { leaveNumbers } from '../read-paragraph.js';
import type { Sink } from '../sentence.js';
import { type CellFigure, figureIn } from '../table/cell.js';
import { type RowName, rowName, statedValue } from '../table/name.js';
import { unitIn, unitInBrackets, withoutUnit } from '../table/units.js';
import { type Columns, EARLY, type LongColumns, type WideColumns, yearOf } from './columns.js';
import type { Cell, Line } from './table.js';

/** What a line says of all its figures. */
interface Series extends RowName {
  readonly code: string | null;
  readonly named: Range;
  /** Empty where the line gives none. */
  readonly unit: string;
  /** Whether its status says that it is not final. */
  readonly early: boolean;
}

/** A figure of a line with its year; its range is what the fact quotes. */
interface Dated extends Range {
  readonly figure: CellFigure;
  readonly year: number;
  readonly early: boolean;
}

/** Reads the lines of a sheet, in order. */
export class SheetRows implements Sink {
  readonly #text: string;
  readonly #document: string;
  readonly facts: Fact[] = [];
  readonly left: LeftOut[] = [];

  constructor(text: string, document: string) {
    this.#text = text;
    this.#document = document;
  }

  fact(fact: Fact): void {
    this.facts.push(fact);
  }

  leftOut(start: number, end: number, reason: LeftOut['reason']): void {
    this.left.push({ start, end, quote: this.#text.slice(start, end), reason });
  }

  readHead({ start, end }: Line): void {
    leaveNumbers(this.#text, start, end, 'heading', this);
  }

  read(line: Line, columns: Columns): void {
    const figures = columns.form === 'long' ? longFigures(line, columns) : wideFigures(line, columns);
    const series = figures.length === 0 ? null : seriesOf(line, columns);
    if (series === null) {
      this.leftOut(line.start, line.end, 'no-indicator');
      return;
    }
    let read = line.start;
    for (const dated of figures) {
      leaveNumbers(this.#text, read, dated.start, 'name', this);
      this.fact(this.#factOf(line, series, dated));
      read = dated.end;
    }
    leaveNumbers(this.#text, read, line.end, 'page-furniture', this);
  }

  #factOf(line: Line, series: Series, { figure, year, early, start, end }: Dated): Fact {
    const { values, decimals, unit, of } = figure.quantity;
    return {
      document: this.#document,
      start,
      end,
      quote: this.#text.slice(start, end),
      indicator: series.name,
      code: series.code,
      measure: series.change === null ? 'level' : 'growth',
      value: statedValue(values, series.change),
      decimals,
      unit: of === 'none' ? unit + series.unit : unit,
      comparator: figure.comparator,
      role: early || series.early ? 'estimate' : 'actual',
      soft: false,
      period: String(year),
      base: null,
      scope: '',
      section: NO_SECTION,
      sentence: { start: line.start, end: line.end },
      named: series.named,
      rule: 'sheet',
      optional: false,
    };
  }
}

const NO_SECTION: readonly string[] = [];

function wordsAt({ cells }: Line, at: number): string {
  return cells[at]?.words.text ?? '';
}

function seriesOf(line: Line, columns: Columns): Series | null {
  const cell: Cell | undefined = line.cells[columns.name];
  if (cell === undefined || !/\p{L}/u.test(cell.words.text)) return null;
  const unit = unitIn(wordsAt(line, columns.unit)) || wordsAt(line, columns.unit) || unitInBrackets(cell.words.text);
  const named = rowName(withoutUnit(cell.words.text), unit === '%');
  const known = indicatorByCode(wordsAt(line, columns.code)) ?? findIndicator(named.name);
  return {
    ...named,
    code: known?.code ?? null,
    named: { start: cell.start, end: cell.end },
    unit,
    early: EARLY.test(wordsAt(line, columns.status)),
  };
}

/** The one value of a line, quoted with all that stands before it; none where value or year is missing. */
function longFigures(line: Line, columns: LongColumns): readonly Dated[] {
  const year = yearOf(wordsAt(line, columns.year));
  const figure = figureIn(wordsAt(line, columns.value));
  if (year === null || figure === null) return [];
  return [{ figure, year, early: false, start: line.start, end: line.cells[columns.value]!.closed }];
}

function wideFigures(line: Line, { years }: WideColumns): readonly Dated[] {
  return years.flatMap(({ at, year, early }) => {
    const cell = line.cells[at];
    const figure = cell === undefined ? null : figureIn(cell.words.text);
    if (cell === undefined || figure === null) return [];
    return [{ figure, year, early, ...cell.words.range(figure.quantity.start, figure.quantity.end) }];
  });
}
