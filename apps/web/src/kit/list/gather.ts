import type { Paged } from '../more.js';

/** Lists are filtered, sorted and counted in the page: beyond this many it says that it shows only a part. */
export const MOST = 5_000;

export interface Gathered<Item> {
  readonly items: readonly Item[];
  readonly isWhole: boolean;
}

type Read<Item> = (cursor: string | undefined) => Promise<Paged<Item>>;

/** A list, page after page, as far as it can be shown. */
export async function gather<Item>(read: Read<Item>, most = MOST): Promise<Gathered<Item>> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    items.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined && items.length < most);
  return { items, isWhole: cursor === undefined };
}

/** All items of a list that is short by nature: units, plans, accounts. */
export async function all<Item>(read: Read<Item>): Promise<readonly Item[]> {
  return (await gather(read, Number.POSITIVE_INFINITY)).items;
}

/** The query of a page of a list, the first without a cursor. */
export function pageAt(cursor: string | undefined): { readonly limit: number; readonly cursor?: string } {
  return cursor === undefined ? { limit: 200 } : { limit: 200, cursor };
}
