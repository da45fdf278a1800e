import type { Range } from '../../document/range.js';
import { cellsOf } from '../../document/rows.js';
import type { Squeezed } from '../../document/squeeze.js';
import { findIndicator } from '../../vocabulary/indicators/index.js';
import type { LeftOut } from '../fact.js';
import { leaveNumbers, type Source } from '../read-paragraph.js';
import type { Sink } from '../sentence.js';
import type { OpenBox } from './box.js';
import { figureIn } from './cell.js';
import type { Head } from './head.js';
import { cellFact, type Row } from './meaning.js';
import { rowName } from './name.js';
import { unitIn, unitInBrackets, withoutUnit } from './units.js';
import { wordsIn } from './words.js';

/** A cell with its words; a cell that the row lacks is null. */
type Cell = { readonly range: Range; readonly words: Squeezed } | null;

/** A line of a box on its way to facts. */
export interface BoxLine {
  readonly source: Source;
  readonly range: Range;
  readonly section: readonly string[];
}

/** Reads a row under the head of its box. */
export function readRow(line: BoxLine, box: OpenBox, sink: Sink): void {
  const { text, plain } = line.source;
  const cells = placed(
    cellsOf(plain, line.range, box.edges).map((range) => ({ range, words: wordsIn(plain, range) })),
    box,
  );
  const named = cells[box.name]?.range;
  const row = named === undefined ? null : rowOf(box, cells, named);
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at]!;
    if (cell === null) continue;
    const { range, words } = cell;
    const column = box.values.get(at);
    const figure = column === undefined || row === null ? null : figureIn(words.text);
    if (column === undefined || row === null || figure === null) {
      leaveNumbers(text, range.start, range.end, reasonAt(box, at), sink);
      continue;
    }
    const place = words.range(figure.quantity.start, figure.quantity.end);
    sink.fact(cellFact(line, row, column, figure, place), null);
    leaveNumbers(text, range.start, place.start, 'page-furniture', sink);
    leaveNumbers(text, place.end, range.end, 'page-furniture', sink);
  }
}

/** The cells by column. A cell set over several rows (经济发展) stands in the first of them alone: the others lack it. */
function placed(cells: readonly Exclude<Cell, null>[], head: Head): readonly Cell[] {
  const most = Math.min(head.width - cells.length, head.name);
  for (let lacking = 0; lacking < most; lacking++) if (fits(cells, head, lacking)) return shifted(cells, lacking);
  return most > 0 ? shifted(cells, most) : cells;
}

function shifted(cells: readonly Cell[], lacking: number): readonly Cell[] {
  return [...new Array<null>(lacking).fill(null), ...cells];
}

/** Whether number and unit stand in their columns where `lacking` cells are lacking at the left. */
function fits(cells: readonly Exclude<Cell, null>[], { order, unit }: Head, lacking: number): boolean {
  const wordsAt = (at: number): string => cells[at - lacking]?.words.text ?? '';
  if (order >= lacking) return /^\d{1,3}$/.test(wordsAt(order));
  return unit >= 0 && unitIn(wordsAt(unit)) !== '';
}

/** What the row says of all its figures; null where it names nothing. */
function rowOf(box: OpenBox, cells: readonly Cell[], range: Range): Row | null {
  const wordsAt = (at: number): string => cells[at]?.words.text ?? '';
  const cell = wordsAt(box.name);
  const unit = unitIn(wordsAt(box.unit).replace(/^\(|\)$/g, '')) || unitInBrackets(cell) || box.unitOfAll;
  const { name, change } = rowName(withoutUnit(cell), unit === '%');
  if (!/\p{L}/u.test(name)) return null;
  const levelled = cells.some((one, at) => box.values.get(at)?.of === 'level' && isLevel(one));
  const code = findIndicator(name)?.code ?? null;
  return { name, change, code, named: range, unit, levelled, binding: bindingIn(wordsAt(box.binding)) };
}

function isLevel(cell: Cell): boolean {
  return cell !== null && figureIn(cell.words.text)?.cumulative === false;
}

function bindingIn(words: string): boolean | null {
  if (words.includes('约束')) return true;
  return words.includes('预期') ? false : null;
}

/** Why a number of a cell is no figure of the box. */
function reasonAt({ order, name, unit }: Head, at: number): LeftOut['reason'] {
  if (at === order) return 'ordinal';
  return at === name || at === unit ? 'name' : 'no-indicator';
}
