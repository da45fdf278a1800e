import { inColumns } from './columns.js';
import type { Drawing } from './drawing.js';
import { type Grid, gridsOf } from './grid.js';
import { type Line, linesOf } from './line.js';
import { wordsOf } from './part.js';
import { fromGrid, isDataTable, type PageTable } from './table.js';

/** What stands on a page, in the order of reading. */
export type Item = Line | PageTable;

export function isTable(item: Item | readonly Line[]): item is PageTable {
  return 'cells' in item;
}

export function isLine(item: Item): item is Line {
  return !isTable(item);
}

/** The lines of a page and its ruled tables; tables without rules are still lines. */
export function itemsOf(drawing: Drawing, page: number): readonly Item[] {
  const [grids, rest] = gridsOf(drawing.rules, drawing.runs, page);
  let items: readonly Item[] = inColumns(linesOf(rest, page));
  for (const grid of grids) {
    const below = items.findIndex(({ y }) => y > grid.ys[0]!);
    const at = below === -1 ? items.length : below;
    items = [...items.slice(0, at), ...contentOf(grid, page), ...items.slice(at)];
  }
  return items;
}

/** The table that a grid is; the lines in it where it only frames text, or where rules stand between some columns and not others. */
function contentOf(grid: Grid, page: number): readonly Item[] {
  const lines = grid.cells.flatMap((cell, at) => cell.lines.map((line) => ({ ...line, zone: 3 + at })));
  if (lines.some((line) => wordsOf(line).length > 1))
    return linesOf(
      lines.flatMap(({ runs }) => runs),
      page,
    );
  const table = fromGrid(grid, page);
  return isDataTable(table) ? [table] : lines;
}
