import type { Paged } from './more.js';

/** All items of a list that is short by nature (units, plans, accounts), page after page. */
export async function all<Item>(read: (cursor: string | undefined) => Promise<Paged<Item>>): Promise<readonly Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    items.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return items;
}
