import { markupOf, weightOf } from '../kit/made.js';
import type { Source } from '../kit/page.js';
import { bytesIn, partsOf } from '../kit/parts.js';
import { type Part, partsOf as tablesOf } from './groups.js';
import { type Board, type Item, usualYear, yearsOf } from './item.js';
import type { Origins } from './origins.js';
import { Row } from './row.js';
import { ShortRow } from './short-table.js';
import { WORDS } from './words.js';

/** A page of a scoreboard: its tables, with everything or a line a target. */
export interface BoardPage {
  readonly form: 'full' | 'short';
  readonly tables: readonly Part[];
}

/** Bytes that rows may come to on a page; counts, frame and styles come on top. */
const MOST_BYTES = { full: 74_000, short: 87_000 } as const;
/** A heading of a group with its row, a title with its head. */
const GROUP = 120;
const TABLE = 1_500;

/** A short plan is one page. A long one begins with all of its targets, a line each, and goes on with all that is known of them, chapter by chapter. */
export function boardPages(board: Board, origins: Origins, source: Source): readonly BoardPage[] {
  const tables = tablesOf(board, WORDS[source.locale]);
  const { plan } = board;
  const around = { plan, years: yearsOf(board), origins, source };
  const full = cut(tables, 'full', (item) => markupOf(<Row item={item} {...around} />));
  if (full.length < 2) return full;
  const year = usualYear(board);
  const short = cut(tables, 'short', (item) => markupOf(<ShortRow {...{ item, plan, year, source }} />));
  return [...short, ...full];
}

/** Cuts tables where a page is full: in front of a group where that is possible. */
function cut(tables: readonly Part[], form: BoardPage['form'], htmlOf: (item: Item) => string): readonly BoardPage[] {
  const most = MOST_BYTES[form];
  const weights = new Map(itemsOn({ tables }).map((item) => [item, weightOf(htmlOf(item))]));
  const weigh = (item: Item): number => weights.get(item)!;
  const pieces = tables.flatMap(({ title, groups }) =>
    groups.flatMap((group, at) =>
      partsOf(group.items, weigh, most).map((items) => {
        const heads = GROUP + bytesIn(group.title) + (at === 0 ? TABLE : 0);
        const bytes = items.reduce((sum, item) => sum + weigh(item), heads);
        return { table: title, group: { title: group.title, items }, bytes };
      }),
    ),
  );
  return partsOf(pieces, ({ bytes }) => bytes, most).map((own) => ({
    form,
    tables: [...new Set(own.map(({ table }) => table))].map((title) => ({
      title,
      groups: own.filter(({ table }) => table === title).map(({ group }) => group),
    })),
  }));
}

/** The targets of a page. */
export function itemsOn({ tables }: Pick<BoardPage, 'tables'>): readonly Item[] {
  return tables.flatMap(({ groups }) => groups.flatMap(({ items }) => items));
}
