import type { Written } from '../chain/write.js';
import type { Database } from '../database/connect.js';
import type { Ledger } from '../ledger.js';
import { type Aim, addOne, changeOne, type Made, mustBe, type Why } from '../nouns/change.js';
import { is, type Listed, listThings, type PageAsked, readThing } from '../nouns/list.js';
import type { Shown } from '../nouns/row.js';
import { NOW, type View } from '../view.js';
import { isDepartmental, type Role } from './roles.js';
import type { Grant } from './touch.js';

export interface GrantFilter {
  readonly account?: string | undefined;
  readonly unit?: string | undefined;
}

/** Grants that hold. */
export function listGrants(
  database: Database,
  view: View,
  { account, unit }: GrantFilter,
  page: PageAsked,
): Promise<Listed<Shown<'roleGrant'>>> {
  const conditions = [is('account', account), is('unit', unit), is('is_revoked', false)];
  return listThings(database, view, 'roleGrant', conditions, page);
}

export function readGrant(database: Database, view: View, id: string): Promise<Shown<'roleGrant'> | null> {
  return readThing(database, view, 'roleGrant', 'id', id);
}

/** What an account may do now. */
export async function grantsOf(database: Database, account: string): Promise<readonly Grant[]> {
  const { items } = await listGrants(database, NOW, { account }, { limit: 1_000 });
  return items as readonly Grant[];
}

export interface GrantAsked {
  readonly account: string;
  readonly role: Role;
  readonly unit: string | null;
  readonly post: string | null;
}

/** Gives a role. That of a department is given for a unit. */
export function grantRole(ledger: Ledger, asked: GrantAsked, why: Why): Promise<Written<Made>> {
  const { account, role, unit, post } = asked;
  return addOne(ledger, 'roleGrant', why, async (draft) => {
    if (unit === null && isDepartmental(role)) draft.refuse('unit-needed', { role });
    await mustBe(draft, 'unit', unit);
    await mustBe(draft, 'post', post);
    const same = await draft.tx
      .selectFrom('roleGrant')
      .select('id')
      .where('account', '=', account)
      .where('role', '=', role)
      .where('unit', 'is not distinct from', unit)
      .where('isRevoked', '=', false)
      .where('toEvent', 'is', null)
      .executeTakeFirst();
    if (same !== undefined) draft.refuse('already-exists', { noun: 'role-grant', id: same.id });
    return { ...asked, isRevoked: false };
  });
}

export function revokeGrant(ledger: Ledger, aim: Aim): Promise<Written<Made>> {
  return changeOne(ledger, 'roleGrant', 'revoked', aim, () => ({ isRevoked: true }));
}
