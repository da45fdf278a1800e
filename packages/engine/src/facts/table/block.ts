import type { Span } from '../../document/document.js';
import type { Range } from '../../document/range.js';
import type { Part } from '../clause.js';
import type { LeftOut } from '../fact.js';
import { type Caption, isShare, unitOf } from './caption.js';
import { type CellFigure, figureIn } from './cell.js';
import { filled, type GridCell, type GridRow, wordsAt } from './grid.js';
import type { Head, Measured } from './head.js';
import { type Labelled, labelOf, nameCell } from './label.js';
import { type Meant, type Stated, stated } from './meaning.js';
import { complete, isNamed, isPart, isTotal, rowName, saysAll } from './name.js';
import type { Names } from './names.js';
import { isPlace, placeInName, scopeOf } from './places.js';
import { isAhead } from './settle.js';
import { unitIn, withoutUnit } from './units.js';
import { kindIn } from './unsaid.js';
import { yearsIn } from './years.js';

/** A figure of a row with what it says. */
export interface Found {
  readonly cell: GridCell;
  readonly figure: CellFigure;
  readonly said: Stated;
}

/** What the rows of a block have in common. */
export interface Setting {
  readonly head: Head;
  readonly caption: Caption;
  readonly part: Part;
  /** How often each name stands in the block: what stands there twice needs its group to be told apart. */
  readonly counts: ReadonlyMap<string, number>;
  /** Whether a row speaks of the whole region (全市), so that 合计 does not. */
  readonly whole: boolean;
  /** Whether most names do, so that all need it. */
  readonly grouped: boolean;
  /** The mark that a note below the table gives to sums of five years, empty where there is none. */
  readonly sumMark: string;
}

/** Follows the rows under one head. */
export class Block {
  readonly #setting: Setting;
  #group = '';
  #groupYears: Span | null = null;
  /** The last row that says in full what it measures, and its unit. */
  #above = '';
  #aboveUnit = '';

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /** The figures of a row, from left to right. A row that only names a group has none. */
  read(row: GridRow): readonly Found[] {
    const { head } = this.#setting;
    const cells = filled(row);
    if (cells.length === 1 && figureIn(cells[0]!.words.text) === null) this.#turnTo(cells[0]!.words.text);
    if (cells.length < 2 || isCounting(row, head)) return [];
    return head.names.flatMap((names) => this.#under(row, names));
  }

  #turnTo(words: string): void {
    this.#group = rowName(withoutUnit(words), false).name;
    this.#groupYears = yearsIn(words);
    [this.#above, this.#aboveUnit] = ['', ''];
  }

  #under(row: GridRow, names: Names): readonly Found[] {
    const { head } = this.#setting;
    const labelled = labelOf(row, names, this.#setting, this.#group);
    if (labelled === null) return [];
    const columns = [...head.values.values()].filter((column) => column.names === names);
    const levelled = columns.some(({ at, of }) => of === 'level' && figureIn(wordsAt(row, at))?.cumulative === false);
    const found = columns.flatMap((column) => this.#figureAt(row, labelled, column, levelled) ?? []);
    if (labelled.place === null && !isPart(labelled.words) && saysAll(labelled.name))
      [this.#above, this.#aboveUnit] = [labelled.name, labelled.unit];
    return found;
  }

  #figureAt(row: GridRow, labelled: Labelled, column: Measured, levelled: boolean): Found | null {
    const cell = ownCell(row, column.at);
    const figure = cell === null ? null : figureIn(cell.words.text);
    if (cell === null || figure === null) return null;
    const of = kindIn(row, labelled, column, this.#setting.head, figure);
    const meant = of === null ? null : this.#meantBy(row, labelled, as(column, of), levelled, figure, cell);
    if (of === null || meant === null) return null;
    const { grows } = this.#setting.caption;
    const growing = grows && of === 'level' && !column.dated && isShare(meant.unit);
    return { cell, figure, said: stated(meant, as(column, growing ? 'growth' : of), figure) };
  }

  #meantBy(
    row: GridRow,
    labelled: Labelled,
    column: Measured,
    levelled: boolean,
    figure: CellFigure,
    cell: GridCell,
  ): Meant | null {
    const { caption, part, head, sumMark } = this.#setting;
    const full = this.#nameOf(row, labelled, column);
    const unit = this.#unitOf(full, labelled, column);
    const percent = column.of === 'growth' || column.of === 'mean' || (figure.quantity.unit || unit) === '%';
    const { name, change } = rowName(full, percent);
    if (!isNamed(name)) return null;
    const years = labelled.years ?? (column.dated ? column.years : (this.#groupYears ?? column.years));
    // 全省位次 tells among whom a rank is.
    const places = [labelled.place ?? '', column.of === 'rank' ? '' : column.place];
    const ofHead = (labelled.name === '' || isTotal(labelled.name)) && column.subject !== '';
    return {
      name,
      ahead: places.map((place) => placeInName(place, part)).join('') || caption.tier,
      change,
      named: ofHead ? column.headed : rangeOf(labelled.cell),
      unit,
      years,
      role: column.role ?? (isAhead(column, years, part) ? 'target' : 'actual'),
      scope: scopeOf(places),
      levelled,
      cumulative: sumMark !== '' && (labelled.words + cell.words.text).includes(sumMark),
      binding: bindingIn(wordsAt(row, head.binding)),
    };
  }

  /** The unit of a level is that of its row, of a change that of its column; the table's own stands for both, and then that of the row above. */
  #unitOf(name: string, labelled: Labelled, column: Measured): string {
    const level = column.of === 'level' || column.of === 'mean' || column.of === 'sum';
    const said = level ? labelled.unit || column.unit : column.unit || labelled.unit;
    const leans = level && (isPart(labelled.words) || !saysAll(labelled.name));
    return said || unitOf(name, this.#setting.caption) || (leans ? this.#aboveUnit : '');
  }

  #nameOf(row: GridRow, labelled: Labelled, column: Measured): string {
    const { caption, counts, grouped } = this.#setting;
    if (labelled.name === '') return column.subject || caption.topic;
    const twice = (counts.get(labelled.name) ?? 0) > 1;
    const group = this.#groupOf(row, column.names);
    const above = isPart(labelled.words) || twice || grouped ? this.#above : '';
    const whole =
      (twice || grouped) &&
      group === '' &&
      column.subject === '' &&
      above !== '' &&
      !saysAll(labelled.name) &&
      !isTotal(labelled.name);
    if (whole) return labelled.name + above.replace(/总量$/, '量');
    const told = twice || grouped || isTotal(labelled.name);
    return complete(labelled.name, told ? group : '', above || this.#above, column, caption);
  }

  /** What stands left of the name: the group that a cell over several rows names, else the last row that named one. */
  #groupOf(row: GridRow, { from, to }: Names): string {
    const { year, place, values } = this.#setting.head;
    const named = nameCell(row, { from, to });
    for (let at = (named?.column ?? from) - 1; at >= 0; at--) {
      if (values.has(at)) break;
      const words = wordsAt(row, at);
      if (at !== year && at !== place && isNamed(words) && unitIn(words) === '' && words !== named?.words.text)
        return rowName(words, false).name;
    }
    return isPlace(this.#group) ? '' : this.#group;
  }
}

function as(column: Measured, of: Measured['of']): Measured {
  return of === column.of ? column : { ...column, of };
}

/** The cell that begins in a column of a row and holds anything. */
function ownCell({ cells, number }: GridRow, column: number): GridCell | null {
  const cell = cells[column] ?? null;
  return cell !== null && cell.row === number && cell.column === column && cell.words.text !== '' ? cell : null;
}

/** A row that numbers the columns: 甲 | 乙 | 1 | 2 | 3. */
function isCounting(row: GridRow, { values }: Head): boolean {
  const numbers = [...values.keys()].map((at) => wordsAt(row, at)).filter((words) => words !== '');
  return (
    numbers.length > 1 &&
    filled(row).every(({ words }) => !/\p{L}{2}/u.test(words.text) || words.text === '栏次') &&
    numbers.every((words, index) => Number(words) === Number(numbers[0]) + index && Number(words) < 20)
  );
}

function bindingIn(words: string): boolean | null {
  if (words.includes('约束')) return true;
  return words.includes('预期') ? false : null;
}

function rangeOf({ start, end }: Range): Range {
  return { start, end };
}

/** Why a number of a cell is no figure of the table. */
export function reasonAt({ order, names, unit }: Head, at: number): LeftOut['reason'] {
  if (at === order) return 'ordinal';
  return at === unit || names.some(({ from, to }) => from <= at && at < to) ? 'name' : 'no-indicator';
}
