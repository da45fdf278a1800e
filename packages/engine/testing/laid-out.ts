import type { Cell, Fact, Layout, Table, Title } from '../src/index.js';

interface Drafted {
  row: number;
  column: number;
  rows: number;
  columns: number;
  readonly text: string;
}

/**
 * A text with the layout that its lines draw: a line that opens with a bar is a row of a table, its cells between bars, `<` for one that is merged
 * with the cell to its left and `^` for one merged with the cell above; a line that opens with # is a title, of as many levels as it has of these.
 */
export function laidOut(drawing: string): { readonly text: string; readonly layout: Layout } {
  const parts: string[] = [];
  const titles: Title[] = [];
  const tables: Table[] = [];
  let length = 0;
  const write = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  const lines = drawing.split('\n');
  for (let at = 0; at < lines.length; ) {
    const title = /^(#+) (.*)$/.exec(lines[at]!);
    if (lines[at]!.startsWith('|')) {
      const from = at;
      while (lines[at]?.startsWith('|')) at++;
      const table = tableOf(lines.slice(from, at), write, () => length);
      if (table !== null) tables.push(table);
      continue;
    }
    const start = length;
    write(title?.[2] ?? lines[at]!);
    if (title !== null) titles.push({ start, end: length, level: title[1]!.length });
    write('\n');
    at++;
  }
  return { text: parts.join(''), layout: { titles, tables } };
}

function tableOf(lines: readonly string[], write: (text: string) => void, at: () => number): Table | null {
  const start = at();
  const drafts = draftsOf(lines);
  const columns = Math.max(...lines.map((line) => line.split('|').length - 2));
  const cells: Cell[] = [];
  for (let row = 0; row < lines.length; row++) {
    const own = drafts.filter((draft) => draft.row === row);
    if (own.every(({ text }) => text === '')) continue;
    let reached = 0;
    for (const { text, ...place } of own) {
      write('\t'.repeat(place.column - reached));
      reached = place.column;
      const from = at();
      write(text);
      cells.push({ start: from, end: at(), ...place });
    }
    write('\t'.repeat(Math.max(0, columns - 1 - reached)));
    write('\n');
  }
  return at() === start ? null : { start, end: at() - 1, rows: lines.length, columns, cells };
}

function draftsOf(lines: readonly string[]): readonly Drafted[] {
  const drafts: Drafted[] = [];
  const grid: Drafted[][] = [];
  for (const [row, line] of lines.entries()) {
    grid.push([]);
    for (const [column, words] of line.split('|').slice(1, -1).entries()) {
      const text = words.trim();
      const merged = text === '<' ? grid[row]![column - 1] : text === '^' ? grid[row - 1]?.[column] : undefined;
      const cell = merged ?? { row, column, rows: 1, columns: 1, text };
      if (merged === undefined) drafts.push(cell);
      cell.rows = Math.max(cell.rows, row - cell.row + 1);
      cell.columns = Math.max(cell.columns, column - cell.column + 1);
      grid[row]!.push(cell);
    }
  }
  return drafts;
}

/** A fact in one line: what, how much, how it stands, when, of where. */
export function told(fact: Fact): string {
  const { indicator, measure, value, unit, comparator, role, period, base, scope, binding } = fact;
  const beside = [
    base === null ? '' : `on ${base}`,
    scope,
    binding === undefined ? '' : binding ? 'binding' : 'expected',
  ];
  const figure = `${comparator === '=' ? '' : comparator}${[value].flat().join(':')}${unit === ':' ? '' : unit}`;
  return [indicator, measure, figure, role, period, ...beside].filter((word) => word !== '').join(' ');
}
