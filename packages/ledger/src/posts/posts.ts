import type { Written } from '../chain/write.js';
import type { Database } from '../database/connect.js';
import type { Ledger } from '../ledger.js';
import { type Aim, addOne, changeOne, type Made, mustBe, type Why } from '../nouns/change.js';
import { is, type Listed, listThings, type PageAsked, readThing } from '../nouns/list.js';
import type { Content, Shown } from '../nouns/row.js';
import type { View } from '../view.js';

export type PostContent = Content<'post'>;

export function listPosts(
  database: Database,
  view: View,
  filter: { readonly unit?: string | undefined },
  page: PageAsked,
): Promise<Listed<Shown<'post'>>> {
  return listThings(database, view, 'post', [is('unit', filter.unit)], page);
}

export function readPost(database: Database, view: View, id: string): Promise<Shown<'post'> | null> {
  return readThing(database, view, 'post', 'id', id);
}

export function addPost(ledger: Ledger, content: PostContent, why: Why): Promise<Written<Made>> {
  return addOne(ledger, 'post', why, async (draft) => {
    await mustBe(draft, 'unit', content.unit);
    return content;
  });
}

export function changePost(ledger: Ledger, aim: Aim, changes: Partial<PostContent>): Promise<Written<Made>> {
  return changeOne(ledger, 'post', 'changed', aim, async (_, draft) => {
    await mustBe(draft, 'unit', changes.unit);
    return changes;
  });
}
