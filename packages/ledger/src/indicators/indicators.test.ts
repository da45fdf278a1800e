import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enter, observation } from '../../testing/entered.js';
import { freshLedger } from '../../testing/ledgers.js';
import { CLERK, indicatorOf, made, refusalOf, unit, unitContent } from '../../testing/offices.js';
import type { Ledger } from '../ledger.js';
import { addUnit } from '../units/units.js';
import { NOW } from '../view.js';
import { addDefinition, changeDefinition, type DefinitionContent, listDefinitions } from './definitions.js';
import { changeIndicator, listIndicators, readIndicator } from './indicators.js';

let ledger: Ledger;
beforeAll(async () => {
  ledger = await freshLedger();
});
afterAll(() => ledger.close());

it('is found by its code, a part of its name, another name, and the unit that leads it now', async () => {
  const old = await unit(ledger);
  await indicatorOf(ledger, {
    code: 'found',
    name: '云岭粮食产量',
    aliases: ['云岭粮产', '云岭粮食产量', '云岭粮产'],
    leadUnit: old,
  });
  expect((await readIndicator(ledger.database, NOW, 'found'))?.aliases).toEqual(['云岭粮产']);
  const next = made(await addUnit(ledger, unitContent({ successorOf: [old] }), { author: CLERK })).id;
  for (const filter of [{ name: 'found' }, { name: '粮食' }, { name: '粮产' }, { leadUnit: old }, { leadUnit: next }]) {
    const { items } = await listIndicators(ledger.database, NOW, filter, { limit: 9 });
    expect(
      items.map(({ code }) => code),
      JSON.stringify(filter),
    ).toEqual(['found']);
  }
  expect((await listIndicators(ledger.database, NOW, { name: "%'" }, { limit: 9 })).items).toEqual([]);
});

it('keeps its unit once there are figures in it', async () => {
  const id = await indicatorOf(ledger, { code: 'held' });
  const { version } = (await readIndicator(ledger.database, NOW, 'held'))!;
  const aim = { id, expected: version, author: CLERK };
  expect(refusalOf(await changeIndicator(ledger, aim, { unit: '万元' }))).toBe('reason-needed');
  const next = made(await changeIndicator(ledger, { ...aim, reason: '统一单位' }, { unit: '万元' }));
  await enter(ledger, (draft) =>
    draft.put('observation', [observation({ indicator: id, period: '2024', value: '1', decimals: 0 })]),
  );
  const late = { ...aim, expected: next.version, reason: '统一单位' };
  expect(refusalOf(await changeIndicator(ledger, late, { unit: '亿元' }))).toBe('has-figures');
});

describe('a definition', () => {
  const said = { text: '按普查修订', since: '2023', reason: null, factor: null, shift: null, convertsFrom: null };

  it('converts from one that is there, with a factor, and is changed for a reason', async () => {
    const indicator = await indicatorOf(ledger);
    const add = (some: Partial<DefinitionContent>): ReturnType<typeof addDefinition> =>
      addDefinition(ledger, { indicator, code: '后', ...said, ...some }, { author: CLERK });
    expect(refusalOf(await add({ factor: 2 }))).toBe('conversion-unfit');
    expect(refusalOf(await add({ convertsFrom: '前', shift: 0 }))).toBe('conversion-unfit');
    expect(refusalOf(await add({ convertsFrom: '后', factor: 2 }))).toBe('conversion-unfit');
    expect(refusalOf(await add({ convertsFrom: '前', factor: 2 }))).toBe('names-nothing');
    expect(refusalOf(await add({ since: '2023年' }))).toBe('period-unfit');
    made(await add({ code: '前', since: '2020' }));
    const { id, version } = made(await add({ convertsFrom: '前', factor: 0.98, shift: 0 }));
    expect(refusalOf(await add({ code: '前' }))).toBe('already-exists');

    const aim = { id, expected: version, author: CLERK };
    expect(refusalOf(await changeDefinition(ledger, aim, { factor: 0.97 }))).toBe('reason-needed');
    made(await changeDefinition(ledger, { ...aim, reason: '复核' }, { factor: 0.97 }));
    const { items } = await listDefinitions(ledger.database, NOW, indicator, { limit: 9 });
    expect(items.map(({ code, factor }) => [code, factor])).toEqual([
      ['前', null],
      ['后', 0.97],
    ]);
  });
});
