import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshLedger } from '../../testing/ledgers.js';
import { CLERK, made, refusalOf, unit, unitContent } from '../../testing/offices.js';
import type { Ledger } from '../ledger.js';
import { addUnit, changeUnit, listUnits, readUnit } from '../units/units.js';
import { NOW } from '../view.js';
import { historyOf } from './history.js';
import type { Place } from './list.js';

let ledger: Ledger;
beforeAll(async () => {
  ledger = await freshLedger();
});
afterAll(() => ledger.close());

describe('a change of one thing', () => {
  it('adds a version, and the one before it stays to be seen', async () => {
    const first = made(await addUnit(ledger, unitContent({ name: '云岭市经贸局' }), { author: CLERK }));
    const aim = { id: first.id, expected: first.version, author: CLERK, reason: '更名' };
    const second = made(await changeUnit(ledger, aim, { name: '云岭市商务局' }));

    expect((await readUnit(ledger.database, NOW, first.id))?.name).toBe('云岭市商务局');
    expect((await readUnit(ledger.database, { event: first.version }, first.id))?.name).toBe('云岭市经贸局');
    const { items } = await historyOf(ledger.database, 'unit', first.id, { limit: 10 });
    expect(items.map(({ event, thing }) => [event.kind, event.account, event.reason, thing.name])).toEqual([
      ['unit.added', 'clerk', null, '云岭市经贸局'],
      ['unit.changed', 'clerk', '更名', '云岭市商务局'],
    ]);
    expect(items.map(({ thing }) => thing.version)).toEqual([first.version, second.version]);
    expect(items[0]!.event.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it('is refused where somebody else was quicker, and says what holds now', async () => {
    const { id, version } = made(await addUnit(ledger, unitContent(), { author: CLERK }));
    const quicker = made(await changeUnit(ledger, { id, expected: version, author: CLERK }, { name: '云岭市甲局' }));
    const late = await changeUnit(ledger, { id, expected: version, author: CLERK }, { name: '云岭市乙局' });
    expect(late).toMatchObject({ ok: false, refusal: { code: 'stale', params: { version: quicker.version } } });
  });

  it('is refused for what is not there, and for a code that another has', async () => {
    const nowhere = { id: '01890000-0000-7000-8000-000000000000', expected: 1, author: CLERK };
    expect(refusalOf(await changeUnit(ledger, nowhere, {}))).toBe('not-found');
    await unit(ledger, { code: 'taken' });
    expect(refusalOf(await addUnit(ledger, unitContent({ code: 'taken' }), { author: CLERK }))).toBe('already-exists');
  });

  it('is no event where it changes nothing', async () => {
    const { id, version } = made(await addUnit(ledger, unitContent({ name: '云岭市丙局' }), { author: CLERK }));
    const same = await changeUnit(ledger, { id, expected: version, author: CLERK }, { name: '云岭市丙局' });
    expect(same).toEqual({ ok: true, event: null, result: { id, version } });
  });
});

it('gives every item of a list once, whatever the size of the pages', async () => {
  const region = '530998';
  for (let count = 0; count < 12; count++) await unit(ledger, { region });
  const whole = await listUnits(ledger.database, NOW, { region }, { limit: 100 });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 13 }), async (limit) => {
      const seen: string[] = [];
      let after: Place | undefined;
      do {
        const page = await listUnits(ledger.database, NOW, { region }, { limit, after });
        seen.push(...page.items.map(({ id }) => id));
        after = page.after;
      } while (after !== undefined);
      expect(seen).toEqual(whole.items.map(({ id }) => id));
    }),
    { numRuns: 6 },
  );
});
