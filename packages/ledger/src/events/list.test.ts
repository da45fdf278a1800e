import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshLedger } from '../../testing/ledgers.js';
import { made, unitContent } from '../../testing/offices.js';
import type { Ledger } from '../ledger.js';
import { grantRole, revokeGrant } from '../roles/grants.js';
import { addUnit, changeUnit } from '../units/units.js';
import { type EventFilter, listEvents } from './list.js';

let ledger: Ledger;
beforeAll(async () => {
  ledger = await freshLedger();
});
afterAll(() => ledger.close());

it('tells what happened, the last first, by who, what and to what', async () => {
  const by = (account: string) => ({ author: { account, post: null, unit: null } });
  const one = made(await addUnit(ledger, unitContent(), by('li')));
  made(await addUnit(ledger, unitContent(), by('wang')));
  made(await changeUnit(ledger, { ...one, expected: one.version, ...by('wang') }, { name: '云岭市新局' }));

  const seqs = async (filter: EventFilter): Promise<readonly number[]> =>
    (await listEvents(ledger.database, filter, { limit: 10 })).items.map(({ seq }) => seq);
  expect(await seqs({})).toEqual([3, 2, 1]);
  expect(await seqs({ account: 'wang' })).toEqual([3, 2]);
  expect(await seqs({ kind: 'unit.added' })).toEqual([2, 1]);
  expect(await seqs({ noun: 'unit' })).toEqual([3, 2, 1]);
  expect(await seqs({ noun: 'plan' })).toEqual([]);
  expect(await seqs({ noun: 'unit', thing: one.id })).toEqual([3, 1]);
  const today = new Date().toISOString().slice(0, 10);
  expect(await seqs({ from: today, until: today })).toEqual([3, 2, 1]);
  expect(await seqs({ from: '2999-01-01' })).toEqual([]);
  expect(await seqs({ until: '2000-01-01' })).toEqual([]);
  const first = await listEvents(ledger.database, {}, { limit: 2 });
  const rest = await listEvents(ledger.database, {}, { limit: 2, after: first.after });
  expect(rest).toMatchObject({ items: [{ seq: 1 }] });
  expect(rest.after).toBeUndefined();
});

it('tells which role was given or taken back, and whose it is', async () => {
  const why = { author: { account: 'li', post: null, unit: null } };
  const office = unitContent();
  const unit = made(await addUnit(ledger, office, why));
  const given = made(await grantRole(ledger, { account: 'zhao', role: 'filler', unit: unit.id, post: null }, why));
  made(await revokeGrant(ledger, { id: given.id, expected: given.version, ...why }));

  const { items } = await listEvents(ledger.database, {}, { limit: 3 });
  const grant = { account: 'zhao', role: 'filler', unitName: office.name };
  expect(items.map((event) => [event.kind, event.grant])).toEqual([
    ['role-grant.revoked', grant],
    ['role-grant.added', grant],
    ['unit.added', null],
  ]);
});
