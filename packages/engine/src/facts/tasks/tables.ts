import { paragraphsOf } from '../../document/paragraphs.js';
import type { Range } from '../../document/range.js';
import { isRow } from '../../document/rows.js';
import { narrowed } from '../../document/squeeze.js';
import type { Reading } from '../reading.js';
import { filled, type Grid, type GridCell, type GridRow, gridOfLines, gridOfTable } from '../table/grid.js';
import { labelOf, type Owners, ownersIn, unitsIn } from './owners.js';

/** A row of a table that shares out work: what is to be done, by whom, by when. */
export interface SharedRow {
  readonly line: Range;
  /** The cell that says what is to be done; null for a head or a row that only names a group. */
  readonly work: GridCell | null;
  /** What is said of it: from that cell to the last one that says more of it. */
  readonly said: Range;
  readonly owners: Owners;
  /** As written, empty where no cell says it. */
  readonly time: string;
}

interface Head {
  /** From left to right; the farther to the right, the more is said. */
  readonly works: readonly number[];
  readonly leads: readonly number[];
  readonly shares: readonly number[];
  readonly time: number;
}

const WORK =
  /^(?:序号)?(?:主要|重点|具体|年度|工作|目标|核心|改革|督办|建设|实事)*(?:任务|工作|事项|举措|措施|内容|项目)(?:名称|内容|目标|事项|任务|分解|要点|举措|措施)*(?:(?:及|和|、)(?:目标|要求|标准|内容|进度))?$/;
const TIME =
  /^(?:计划|要求|办理|落实|推进)*(?:完成)?(?:时限|时间|期限|时间节点|日期)(?:要求|安排|节点)?$|^(?:时限|时间)(?:节点|要求)$/;
const NAMES_UNITS = /(?:单位|部门|牵头)/;

/** The rows of all such tables of a text, in its order. */
export function sharedRowsOf({ document: { text, layout } }: Reading): readonly SharedRow[] {
  if (!NAMES_UNITS.test(text) || !/[\t|｜]/.test(text)) return [];
  const plain = narrowed(text);
  const grids = layout === null ? gridsIn(plain, paragraphsOf(text, null)) : gridsOf(plain, layout.tables);
  return grids.flatMap(rowsOf);
}

function gridsOf(plain: string, tables: readonly Parameters<typeof gridOfTable>[1][]): readonly Grid[] {
  return tables
    .filter(({ start, end }) => NAMES_UNITS.test(plain.slice(start, end)))
    .map((table) => gridOfTable(plain, table));
}

/** Runs of lines that are set in cells. */
function gridsIn(plain: string, paragraphs: readonly Range[]): readonly Grid[] {
  const grids: Grid[] = [];
  for (let from = 0; from < paragraphs.length; ) {
    let to = from;
    while (to < paragraphs.length && isRow(plain, paragraphs[to])) to++;
    if (to - from > 1) grids.push(gridOfLines(plain, paragraphs.slice(from, to)));
    from = to + 1;
  }
  return grids;
}

function rowsOf(grid: Grid): readonly SharedRow[] {
  const heads = [...grid.keys()].flatMap((at) => {
    const head = headOf(grid[at]);
    return head === null ? [] : [{ at, head }];
  });
  return heads.flatMap(({ at, head }, i) => {
    const rows = grid.slice(at + 1, heads[i + 1]?.at);
    const works = worksOf(rows, head.works);
    return [none(grid[at].line), ...rows.map((row) => rowOf(row, { ...head, works }))];
  });
}

function none(line: Range): SharedRow {
  return { line, work: null, said: line, owners: NOBODY, time: '' };
}

/** The columns of tasks without those that only name the group of several rows. */
function worksOf(rows: Grid, works: readonly number[]): readonly number[] {
  const full = works.filter((column) => {
    const blank = rows.filter((row) => filled(row).length > 1 && ownCell(row, column) === null).length;
    return blank === 0;
  });
  return full.length === 0 ? works.slice(-1) : works.slice(works.indexOf(full[0]));
}

function ownCell(row: GridRow, column: number): GridCell | null {
  const cell = row.cells[column] ?? null;
  return cell !== null && cell.row === row.number && cell.words.text !== '' ? cell : null;
}

function headOf(row: GridRow): Head | null {
  const names = row.cells.map((cell) => cell?.words.text ?? '');
  const those = (test: (name: string) => boolean): readonly number[] => [...names.keys()].filter((i) => test(names[i]));
  const leads = those((name) => labelOf(name) === 'lead');
  const shares = those((name) => labelOf(name) === 'share');
  const works = those((name) => WORK.test(name));
  if (works.length === 0 || leads.length + shares.length === 0) return null;
  return { works, leads, shares, time: names.findIndex((name) => TIME.test(name)) };
}

const NOBODY: Owners = { lead: [], support: [] };
const SHORTEST_WORK = 4;

function rowOf(row: GridRow, head: Head): SharedRow {
  const cells = head.works.map((column) => ownCell(row, column)).filter((cell) => cell !== null);
  const work = cells.find(({ words }) => words.text.length >= SHORTEST_WORK);
  if (work === undefined) return none(row.line);
  const said = { start: work.start, end: Math.max(...cells.map(({ end }) => end)) };
  return { line: row.line, work, said, owners: ownersOf(row, head), time: row.cells[head.time]?.words.text ?? '' };
}

/** Where no column says who leads, the unit listed first does. */
function ownersOf(row: GridRow, { leads, shares }: Head): Owners {
  const listed = (columns: readonly number[]): readonly string[] =>
    columns.flatMap((column) => unitsIn(row.cells[column]?.words.text ?? ''));
  const words = [...leads, ...shares].map((column) => row.cells[column]?.words.text ?? '');
  const said = words.find((owners) => owners.includes('牵头'));
  if (said !== undefined) return ownersIn(said);
  const [first, ...others] = listed(shares);
  if (leads.length > 0 || first === undefined) return { lead: listed(leads), support: listed(shares) };
  return { lead: [first], support: others };
}
