import type { Layout, Place, Range } from '@outturn/engine';
import { type FilePlace, type Imported, placeAt } from '@outturn/import';

/** Where something stands in a file that is not text: its page or sheet, and its table, row and column counted from 1. */
export interface PlaceInFile extends FilePlace {
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
}

/** Line and column of the text, and the place in the file that it was taken from. */
export interface Spot extends Place {
  /** Empty for text. */
  readonly inFile: PlaceInFile;
}

/** The place in a file as programs get it; nothing for text. */
export function placed(inFile: PlaceInFile): { readonly place?: PlaceInFile } {
  return Object.keys(inFile).length === 0 ? {} : { place: inFile };
}

/** Finds the places of many ranges in one file: where each begins, and of cells in a sheet all that it reaches over. */
export function spotsIn({
  text,
  places,
  layout,
}: Pick<Imported, 'text' | 'places' | 'layout'>): (range: Range) => Spot {
  const placeOf = placesIn(text);
  return ({ start, end }) => {
    const from = placeAt(places, start);
    const to = from.cell === undefined ? from : placeAt(places, Math.max(start, end - 1));
    const cells = to.cell === undefined || to.cell === from.cell ? {} : { cell: `${from.cell}:${to.cell}` };
    return { ...placeOf(start), inFile: { ...from, ...cells, ...cellAt(layout, start) } };
  };
}

/** Finds line and column of many offsets in one text, for the price of one scan. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = lastFrom(starts, offset, (start) => start);
    return { line: line + 1, column: offset - starts[line]! + 1 };
  };
}

/** The cell that an offset stands in; empty outside of tables. */
function cellAt(layout: Layout | null, offset: number): Pick<PlaceInFile, 'table' | 'row' | 'column'> {
  if (layout === null) return {};
  const at = lastFrom(layout.tables, offset, ({ start }) => start);
  const table = layout.tables[at];
  if (table === undefined || offset < table.start || offset > table.end) return {};
  const cell = table.cells[lastFrom(table.cells, offset, ({ start }) => start)];
  return cell === undefined ? {} : { table: at + 1, row: cell.row + 1, column: cell.column + 1 };
}

/** Place in a sorted list of the last item that begins at an offset or before it; the first where all begin behind. */
function lastFrom<Item>(items: readonly Item[], offset: number, startOf: (item: Item) => number): number {
  let low = 0;
  let high = items.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle]!) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** Offset of LINE:COLUMN, or of a bare offset; null where it is neither or lies outside the text. */
export function offsetOf(text: string, place: string): number | null {
  const [, first, column] = /^(\d+)(?::(\d+))?$/.exec(place) ?? [];
  if (first === undefined) return null;
  if (column === undefined) return Number(first) < text.length ? Number(first) : null;
  let start = 0;
  for (let line = 1; line < Number(first); line++) {
    start = text.indexOf('\n', start) + 1;
    if (start === 0) return null;
  }
  const end = text.indexOf('\n', start);
  const offset = start + Number(column) - 1;
  return Number(first) > 0 && offset >= start && offset < (end === -1 ? text.length : end) ? offset : null;
}
