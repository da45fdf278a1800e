import { type Content, isDataTable, isShort } from '../blocks/data-table.js';
import { write } from '../blocks/write.js';
import type { TextBuilder } from '../text-builder.js';
import type { Flow, FlowCell, FlowTable, Item, Line } from './flow.js';
import { isFurniture, isMenu } from './furniture.js';
import type { Headline } from './measure.js';
import { Paths } from './path.js';
import { rowsOf } from './rows.js';
import { bare, isNamed } from './title.js';

const SENTENCE = /[，。；]/;
/** Lines over which a text may set its title. */
const LINES_OF_TITLE = 4;

/** Writes an article: its title, its text without what stands around it, and its footnotes. */
export function writeArticle(
  flow: Flow,
  before: Headline | null,
  names: readonly string[],
  builder: TextBuilder,
): void {
  const paths = new Paths();
  const items = withoutEdges(dissolved(flow.items));
  const named = titleAmong(items, names);
  const title = before ?? (named === -1 ? null : (items[named] as Line));
  if (title !== null) builder.paragraph([{ text: title.text, at: { element: paths.of(title.element) } }], 1);
  for (const item of [...withoutTitle(items.slice(Math.max(named, 0)), title?.text ?? ''), ...flow.notes]) {
    if (builder.isFull) return;
    if (item.kind === 'table') write(builder, { kind: 'table', rows: rowsOf(item, paths) });
    else builder.paragraph([{ text: item.text, at: { element: paths.of(item.element) } }], item.level);
  }
}

/** Items with the tables that only lay out a page taken apart. */
function dissolved(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => {
    if (item.kind === 'line') return [item];
    const { cells, rows } = item;
    const below = notesOf(item);
    const body = below === null ? item : { ...item, rows: rows - 1, cells: cells.slice(0, -1) };
    if (isData(body)) return [body, ...(below?.items ?? [])];
    return cells.filter(({ element }) => !isMenu(element)).flatMap((cell) => dissolved(cell.items));
  });
}

/** Notes often stand in a last row over the whole width: they are text below the table. */
function notesOf({ cells, rows }: FlowTable): FlowCell | null {
  const last = cells.at(-1);
  return last !== undefined && last.row === rows - 1 && last.column === 0 && !isShort(contentOf(last)) ? last : null;
}

function isData({ cells, rows }: FlowTable): boolean {
  const filled = cells.filter(({ items }) => items.length > 0);
  return isDataTable(rows, new Set(filled.map(({ column }) => column)).size, filled, contentOf);
}

/** Lines of one element, set apart by breaks, are one paragraph. */
function contentOf({ items }: FlowCell): Content {
  const lines = items.filter((item) => item.kind === 'line');
  return {
    hasTable: lines.length < items.length,
    paragraphs: new Set(lines.map(({ element }) => element)).size,
    characters: lines.reduce((sum, { text }) => sum + text.length, 0),
  };
}

/** The items without lines about the page that stand before the text or after it. */
function withoutEdges(items: readonly Item[]): readonly Item[] {
  const isText = (item: Item) => item.kind === 'table' || (SENTENCE.test(item.text) && !isFurniture(item.text));
  const first = items.findIndex(isText);
  const last = items.findLastIndex(isText);
  return items.filter((item, at) => (at >= first && at <= last) || !isAround(item));
}

/** Where the title stands that the head of the page names, before any sentence; a site may set only a part of it in a line. */
function titleAmong(items: readonly Item[], names: readonly string[]): number {
  let found = -1;
  let longest = 0;
  for (const [at, item] of items.entries()) {
    if (item.kind === 'table') continue;
    if (SENTENCE.test(item.text)) break;
    const { length } = bare(item.text);
    if (length < longest || !isNamed(item.text, names)) continue;
    found = at;
    longest = length;
  }
  return found;
}

function isAround(item: Item): boolean {
  return item.kind === 'line' && isFurniture(item.text);
}

/** The items after the title, where pages repeat it at the top of the text. */
function withoutTitle(items: readonly Item[], title: string): readonly Item[] {
  const wanted = bare(title);
  let from = 0;
  let read = '';
  for (const [at, item] of items.slice(0, LINES_OF_TITLE).entries()) {
    if (item.kind === 'table') break;
    read += bare(item.text);
    if (!wanted.startsWith(read)) break;
    if (read !== wanted) continue;
    from = at + 1;
    read = '';
  }
  return items.slice(from);
}
