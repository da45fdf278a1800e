import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshLedger } from '../../testing/ledgers.js';
import { CLERK, grant, made, refusalOf, unit, unitContent } from '../../testing/offices.js';
import type { Ledger } from '../ledger.js';
import { mayTouch } from '../roles/touch.js';
import { NOW } from '../view.js';
import { readSuccession, successionOf } from './succession.js';
import { addUnit, changeUnit, readUnit } from './units.js';

let ledger: Ledger;
beforeAll(async () => {
  ledger = await freshLedger();
});
afterAll(() => ledger.close());

it('gives what belonged to a unit to those that took over from it, by however many reforms', () => {
  const { heirsOf } = successionOf([
    { id: 'a', successorOf: [] },
    { id: 'b', successorOf: [] },
    { id: 'merged', successorOf: ['a', 'b'] },
    { id: 'north', successorOf: ['merged'] },
    { id: 'south', successorOf: ['merged'] },
  ]);
  expect([...heirsOf('a')]).toEqual(['north', 'south']);
  expect([...heirsOf('south')]).toEqual(['south']);
  expect([...heirsOf('unheard-of')]).toEqual(['unheard-of']);
});

it('ends the units that a new one takes over from, on its first day', async () => {
  const [one, other] = [await unit(ledger), await unit(ledger)];
  const next = unitContent({ successorOf: [one, other] });
  const { id, version } = made(
    await addUnit(ledger, { ...next, since: '2024-01-01' }, { author: CLERK, reason: '机构改革' }),
  );
  expect((await readUnit(ledger.database, NOW, one))?.until).toBe('2024-01-01');
  expect((await readUnit(ledger.database, { event: version - 1 }, one))?.until).toBeNull();

  const succession = await readSuccession(ledger.database, NOW);
  const touched = { units: [other], series: 'department' } as const;
  expect(mayTouch([grant('filler', id)], 'fill', touched, succession)).toBe(true);
  expect(mayTouch([grant('filler', one)], 'fill', touched, succession)).toBe(true);
  expect(mayTouch([grant('filler', await unit(ledger))], 'fill', touched, succession)).toBe(false);
});

it('refuses a unit that would be above itself, or its own successor', async () => {
  const top = made(await addUnit(ledger, unitContent(), { author: CLERK }));
  const below = await unit(ledger, { above: top.id, successorOf: [top.id] });
  const aim = { id: top.id, expected: top.version, author: CLERK };
  expect(refusalOf(await changeUnit(ledger, aim, { above: below }))).toBe('in-a-circle');
  expect(refusalOf(await changeUnit(ledger, aim, { successorOf: [below] }))).toBe('in-a-circle');
  expect(refusalOf(await changeUnit(ledger, aim, { above: top.id }))).toBe('in-a-circle');
});
