import { type Column, columnOf } from './column.js';

/** A cell that stands in a line of its own. */
export const LONGEST_CELL = 30;
/** Lines that may head a box, at most. */
const MOST = 16;

/** The head of a box that has its cells in a line each. */
export interface FlattenedHead {
  readonly columns: readonly Column[];
  /** Its rows, and in each the line that stands over each column; a line may stand over several. */
  readonly rows: readonly (readonly number[])[];
  /** How many lines it takes. */
  readonly lines: number;
}

/** The head that the lines begin with, as far as they are heads. */
export function flattenedHead(lines: readonly string[]): FlattenedHead {
  const heads: string[] = [];
  const columns: Column[] = [];
  for (const words of lines.slice(0, MOST)) {
    const column = words.length > LONGEST_CELL ? null : columnOf([words]);
    if (column === null || column.is === 'other') break;
    if (column.is === 'name' && columns.some(({ is }) => is === 'name')) break;
    if (column.is === 'value' && column.subject !== '') break;
    heads.push(words);
    columns.push(column);
  }
  return underGroups(heads, columns) ?? { columns, rows: [heads.map((_, at) => at)], lines: heads.length };
}

/** 2024年 | 2025年 | 总量 | 增长% | 总量 | 增长%: under each of the groups the same heads again; null where the lines are no such head. */
function underGroups(heads: readonly string[], columns: readonly Column[]): FlattenedHead | null {
  const first = columns.findIndex(({ is }) => is === 'value');
  for (let groups = 2; first > 0 && first + groups * 3 <= heads.length; groups++) {
    const below = heads.slice(first + groups);
    const each = below.length / groups;
    if (each < 2 || !Number.isInteger(each) || below.some((words, at) => words !== below[at % each])) continue;
    if (columns.slice(first).some(({ is }) => is !== 'value')) return null;
    const left = Array.from({ length: first }, (_, at) => at);
    const over = below.map((_, at) => first + Math.floor(at / each));
    const under = below.map((_, at) => first + groups + at);
    const paths = over.map((group, at) => [heads[group]!, heads[under[at]!]!]);
    return {
      columns: [...columns.slice(0, first), ...paths.map(columnOf)],
      rows: [
        [...left, ...over],
        [...left, ...under],
      ],
      lines: heads.length,
    };
  }
  return null;
}
