import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshLedger } from '../../testing/ledgers.js';
import { CLERK, made, refusalOf, unit } from '../../testing/offices.js';
import { newId } from '../ids.js';
import type { Ledger } from '../ledger.js';
import { NOW } from '../view.js';
import { grantRole, grantsOf, listGrants, revokeGrant } from './grants.js';

let ledger: Ledger;
beforeAll(async () => {
  ledger = await freshLedger();
});
afterAll(() => ledger.close());

it('gives a role once, takes it back, and knows who held it before', async () => {
  const asked = { account: 'li', role: 'filler', unit: await unit(ledger), post: null } as const;
  const why = { author: CLERK };
  const first = made(await grantRole(ledger, asked, why));
  expect(refusalOf(await grantRole(ledger, asked, why))).toBe('already-exists');
  expect(await grantsOf(ledger.database, 'li')).toMatchObject([{ role: 'filler', unit: asked.unit }]);

  made(await revokeGrant(ledger, { id: first.id, expected: first.version, author: CLERK, reason: '调离' }));
  expect(await grantsOf(ledger.database, 'li')).toEqual([]);
  const before = await listGrants(ledger.database, { event: first.version }, { account: 'li' }, { limit: 10 });
  expect(before.items).toHaveLength(1);
  expect((await listGrants(ledger.database, NOW, {}, { limit: 10 })).items).toEqual([]);
  made(await grantRole(ledger, asked, why));
});

it('gives the roles of a department for a unit only, and for one that is there', async () => {
  const asked = { account: 'li', role: 'head', unit: null, post: null } as const;
  expect(refusalOf(await grantRole(ledger, asked, { author: CLERK }))).toBe('unit-needed');
  expect(refusalOf(await grantRole(ledger, { ...asked, unit: newId() }, { author: CLERK }))).toBe('names-nothing');
});
