import type { DocumentFrame } from '../../document/document.js';
import type { Layout } from '../../document/layout.js';
import type { Range } from '../../document/range.js';
import { rowsAmong } from '../../document/titles.js';
import type { Part } from '../clause.js';
import { ownNames, partOf } from '../part.js';
import type { ReadOptions } from '../reading.js';
import { type Grid, gridOfTable, wordsAt } from '../table/grid.js';
import type { Head } from '../table/head.js';
import { piecesOf } from '../table/pieces.js';

/** Beside its tables a sheet has titles and notes, no running text. */
const LONGEST_LINE = 60;
/** A sheet of what is aimed at is no series of figures. */
const AIMS = /目标|规划|计划|预算|任务|分解/;
const YEAR = /^((?:19|20)\d{2})年?[度末底]?$/;

/**
 * The last year of a file that is nothing but sheets of yearly figures, null for any other. Each of its tables has its years side by side, in its
 * first column, or in a column beside the value.
 */
export function lastYearOfSheets(
  plain: string,
  paragraphs: readonly Range[],
  layout: Layout,
  frame: DocumentFrame,
  { kind }: ReadOptions,
): number | null {
  if (layout.tables.length === 0 || (kind ?? 'figures') !== 'figures' || AIMS.test(frame.title)) return null;
  const inTable = rowsAmong(paragraphs, layout);
  if (paragraphs.some((line, index) => !inTable(index) && isProse(plain, line))) return null;
  const part = partOf({ ...frame, kind: 'figures', year: null }, undefined, ownNames(frame), false);
  let last: number | null = null;
  for (const table of layout.tables) {
    const year = lastYearOf(gridOfTable(plain, table), part);
    if (year === null) return null;
    last = Math.max(last ?? 0, year);
  }
  return last;
}

function isProse(plain: string, { start, end }: Range): boolean {
  const words = plain.slice(start, end);
  return !/^(?:注|说明|备注|资料来源|数据来源)/.test(words) && (end - start > LONGEST_LINE || /[。;]/.test(words));
}

/** The last year that a table has figures of, null where it is no sheet of yearly figures. */
function lastYearOf(grid: Grid, part: Part): number | null {
  const { pieces, titles } = piecesOf(grid, [], { part, looksBack: true, until: null });
  const headed = pieces.filter(({ head }) => head !== null);
  if (headed.length === 0 || titles.some((row) => row.cells.some((cell) => AIMS.test(cell?.words.text ?? ''))))
    return null;
  let last = 0;
  for (const { head, rows } of headed) {
    const years = isYearly(head!) ? yearsOf(head!, rows) : [];
    if (years.length < 2) return null;
    last = Math.max(last, ...years);
  }
  return last;
}

/** Whether all that a head measures is told by the year. */
function isYearly({ values, binding, year, names }: Head): boolean {
  const columns = [...values.values()];
  const byRow = year >= 0 || names[0]!.of === 'year';
  return (
    binding === -1 &&
    columns.every(({ of, role, dated }) => (of === 'level' || of === 'growth') && role !== 'target' && (byRow || dated))
  );
}

function yearsOf({ values, year, names }: Head, rows: Grid): readonly number[] {
  const at = year >= 0 ? year : names[0]!.of === 'year' ? names[0]!.from : -1;
  const found = new Set<number>();
  if (at === -1) for (const column of values.values()) found.add(column.years!.to);
  else for (const row of rows) found.add(Number(YEAR.exec(wordsAt(row, at))?.[1] ?? 0));
  found.delete(0);
  return [...found];
}
