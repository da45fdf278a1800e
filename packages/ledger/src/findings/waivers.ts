import { type SqlBool, sql } from 'kysely';
import type { Written } from '../chain/write.js';
import type { Database } from '../database/connect.js';
import type { Ledger } from '../ledger.js';
import { type Aim, addOne, changeOne, type Made, mustBe, mustSayWhy, type Why } from '../nouns/change.js';
import { is, type Listed, listThings, type PageAsked, readThing } from '../nouns/list.js';
import type { Content, Shown } from '../nouns/row.js';
import type { View } from '../view.js';

export type WaiverAsked = Omit<Content<'waiver'>, 'isRevoked'>;

/** Waivers that were not taken back, or all. */
export function listWaivers(
  database: Database,
  view: View,
  filter: { readonly fingerprint?: string | undefined; readonly all?: boolean | undefined },
  page: PageAsked,
): Promise<Listed<Shown<'waiver'>>> {
  const standing = filter.all ? undefined : sql<SqlBool>`not is_revoked`;
  const conditions = [is('fingerprint', filter.fingerprint), standing];
  return listThings(database, view, 'waiver', conditions, page);
}

export function readWaiver(database: Database, view: View, id: string): Promise<Shown<'waiver'> | null> {
  return readThing(database, view, 'waiver', 'id', id);
}

/** Lets a finding stand, for a reason. */
export function addWaiver(ledger: Ledger, asked: WaiverAsked, why: Why): Promise<Written<Made>> {
  return addOne(ledger, 'waiver', { ...why, reason: asked.reason }, async (draft) => {
    mustSayWhy(draft, asked.reason);
    await mustBe(draft, 'post', asked.post);
    const { rows } = await sql`
      select from finding where fingerprint = ${asked.fingerprint} and to_event is null limit 1`.execute(draft.tx);
    if (rows.length === 0) draft.refuse('names-nothing', { noun: 'finding', id: asked.fingerprint });
    return { ...asked, isRevoked: false };
  });
}

export function revokeWaiver(ledger: Ledger, aim: Aim): Promise<Written<Made>> {
  return changeOne(ledger, 'waiver', 'revoked', aim, (_, draft) => {
    mustSayWhy(draft, aim.reason);
    return { isRevoked: true };
  });
}
