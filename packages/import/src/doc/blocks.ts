import type { Block, Row, RowCell, Paragraph as TextBlock } from '../blocks/block.js';
import { viewOf } from './compound.js';
import { isOn, NO_OPERATIONS, type Operations, operand } from './formatting.js';
import { IN_TABLE, type Paragraph } from './story.js';

const ROW_END = 0x2417;
const DEPTH = 0x6649;
const COLUMNS = 0xd608;
/** Edges of columns that are no farther apart are one: tables are drawn by hand. In twentieths of a point. */
const NEAR = 40;

/** A row as the file has it: cells, then the edges of its columns and how cells are merged. */
interface DraftRow {
  readonly cells: readonly (readonly TextBlock[])[];
  readonly layout: readonly Column[] | null;
}

interface Column {
  readonly left: number;
  readonly right: number;
  readonly isBelow: boolean;
  readonly isBeside: boolean;
}

/** Makes a paragraph of the text: with its level, and the number that it shows. */
export type Write = (paragraph: Paragraph, number: number) => TextBlock;

/** Paragraphs as blocks: those in tables row by row, up to the mark that ends each. */
export function blocksOf(paragraphs: readonly Paragraph[], first: number, blockOf: Write): readonly Block[] {
  const blocks: Block[] = [];
  let rows: DraftRow[] = [];
  let cells: TextBlock[][] = [];
  let cell: TextBlock[] = [];
  const endTable = (): void => {
    const rest = [...cells, cell].flat();
    if (rows.length > 0) blocks.push({ kind: 'table', rows: rowsOf(rows) });
    for (const block of rest) blocks.push(block);
    rows = [];
    cells = [];
    cell = [];
  };
  for (const [at, paragraph] of paragraphs.entries()) {
    const operations = paragraph.format?.operations ?? NO_OPERATIONS;
    if (!isOn(operations, IN_TABLE)) {
      endTable();
      blocks.push(blockOf(paragraph, first + at));
    } else if (isOn(operations, ROW_END)) {
      rows.push({ cells, layout: columnsOf(operand(operations, COLUMNS)) });
      cells = [];
      cell = [];
    } else {
      cell.push(blockOf(paragraph, first + at));
      if (!paragraph.isCell || depthOf(operations) > 1) continue;
      cells.push(cell);
      cell = [];
    }
  }
  endTable();
  return blocks;
}

/** How many tables a paragraph stands in, one in a cell of another. */
function depthOf(operations: Operations): number {
  return operand(operations, DEPTH)?.[0] ?? 1;
}

/** The edges of the columns of a row, and for each cell two bits that say how it is merged, both ways. */
function columnsOf(definition: Uint8Array | null): readonly Column[] | null {
  const count = definition?.[2];
  if (definition === null || count === undefined || definition.length < 3 + (count + 1) * 2) return null;
  const view = viewOf(definition);
  return Array.from({ length: count }, (_, at) => {
    const cell = 3 + (count + 1) * 2 + at * 20;
    const flags = cell + 2 <= definition.length ? view.getUint16(cell, true) : 0;
    const left = view.getInt16(3 + at * 2, true);
    const right = view.getInt16(5 + at * 2, true);
    return { left, right, isBelow: ((flags >> 5) & 3) === 1, isBeside: (flags & 3) === 1 };
  });
}

function rowsOf(rows: readonly DraftRow[]): readonly Row[] {
  const isKnown = rows.every(({ cells, layout }) => layout?.length === cells.length);
  const columnOf = isKnown ? columnsByEdge(rows) : new Map<number, number>();
  const columnAt = (edge: number) => columnOf.get(edge) ?? 0;
  return rows.map(({ cells, layout }) => ({
    before: columnAt(layout?.[0]?.left ?? 0),
    cells: cells.map((blocks, at): RowCell => {
      const column = isKnown ? layout?.[at] : undefined;
      if (column === undefined) return { span: 1, isBelow: false, isBeside: false, blocks };
      const span = Math.max(1, columnAt(column.right) - columnAt(column.left));
      return { span, isBelow: column.isBelow, isBeside: column.isBeside, blocks };
    }),
  }));
}

/** Which column begins at an edge. */
function columnsByEdge(rows: readonly DraftRow[]): ReadonlyMap<number, number> {
  const edges = new Set<number>();
  for (const { layout } of rows) for (const { left, right } of layout ?? []) edges.add(left).add(right);
  const found = new Map<number, number>();
  let column = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const edge of [...edges].sort((a, b) => a - b)) {
    if (edge - last > NEAR) column++;
    found.set(edge, column);
    last = edge;
  }
  return found;
}
