import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enter, REGION, target } from '../../testing/entered.js';
import { freshLedger } from '../../testing/ledgers.js';
import { CLERK, grant, indicatorOf, made, refusalOf, unit, unitContent } from '../../testing/offices.js';
import { newId } from '../ids.js';
import type { Ledger } from '../ledger.js';
import { historyOf } from '../nouns/history.js';
import type { Acting } from '../roles/acting.js';
import type { Role } from '../roles/roles.js';
import { addUnit } from '../units/units.js';
import { NOW } from '../view.js';
import { correctObservation, type Filling, fillObservation } from './fill.js';
import { listObservations, readObservation } from './list.js';
import { type StepName, stepObservation } from './steps.js';

let ledger: Ledger;
let own: string;
beforeAll(async () => {
  ledger = await freshLedger();
  own = await unit(ledger);
});
afterAll(() => ledger.close());

function by(account: string, role: Role, ofUnit: string | null = null): Acting {
  return { author: { account, post: null, unit: ofUnit }, grants: [grant(role, ofUnit)] };
}

async function filling(some: Partial<Filling> = {}): Promise<Filling> {
  return {
    region: REGION,
    period: '2024',
    measure: 'level',
    definition: null,
    unit: own,
    series: 'department',
    status: 'actual',
    prices: null,
    note: null,
    quote: null,
    document: null,
    releasedOn: null,
    indicator: some.indicator ?? (await indicatorOf(ledger, { leadUnit: own })),
    given: { value: 2750.5, decimals: 1 },
    ...some,
  } as Filling;
}

async function step(name: StepName, id: string, acting: Acting, reason?: string): Promise<string> {
  const { version } = (await readObservation(ledger.database, NOW, id))!;
  return refusalOf(await stepObservation(ledger, name, { ...acting, id, expected: version, reason }));
}

it('goes from the filler to the lock, and a correction goes the same way again with the old value in the history', async () => {
  const { id } = made(await fillObservation(ledger, await filling(), by('li', 'filler', own)));
  expect(await step('submit', id, by('li', 'filler', own))).toBe('other-unit');
  expect(await step('submit', id, by('zhang', 'head', own))).toBe('made');
  expect(await step('return', id, by('wang', 'planning'))).toBe('reason-needed');
  expect(await step('return', id, by('wang', 'planning'), '请附依据')).toBe('made');
  expect(await step('submit', id, by('zhang', 'head', own))).toBe('made');
  expect(await step('accept', id, by('wang', 'planning'))).toBe('made');
  expect(await step('confirm', id, by('wang', 'planning'))).toBe('other-unit');
  expect(await step('confirm', id, by('zhao', 'statistics'))).toBe('made');
  expect(await step('lock', id, by('wang', 'planning'))).toBe('made');

  const locked = (await readObservation(ledger.database, NOW, id))!;
  const aim = { ...by('zhang', 'head', own), id, expected: locked.version };
  const given = { value: 2748.9, decimals: 1 };
  expect(refusalOf(await correctObservation(ledger, aim, { given }))).toBe('reason-needed');
  made(await correctObservation(ledger, { ...aim, reason: '汇总有误' }, { given }));
  expect(await step('accept', id, by('zhang', 'planning'))).toBe('own-value');
  expect(await step('accept', id, by('li', 'planning'))).toBe('own-value');
  expect(await step('accept', id, by('wang', 'planning'))).toBe('made');

  const { items } = await historyOf(ledger.database, 'observation', id, { limit: 100 });
  const lines = items.map(({ event, thing }) => [event.kind, event.account, event.reason, thing.value]);
  expect(lines.slice(-3)).toEqual([
    ['observation.locked', 'wang', null, 2750.5],
    ['observation.corrected', 'zhang', '汇总有误', 2748.9],
    ['observation.accepted', 'wang', null, 2748.9],
  ]);
  expect((await readObservation(ledger.database, { event: locked.version }, id))?.value).toBe(2750.5);
});

it('that counted is not taken away by departments alone, by way of a correction that they return', async () => {
  const { id } = made(await fillObservation(ledger, await filling(), by('li', 'head', own)));
  expect(await step('submit', id, by('li', 'head', own))).toBe('made');
  expect(await step('accept', id, by('wang', 'planning'))).toBe('made');
  expect(await step('lock', id, by('wang', 'planning'))).toBe('made');
  const { version: expected } = (await readObservation(ledger.database, NOW, id))!;
  const given = { value: 2748.9, decimals: 1 };
  const aim = { ...by('zhang', 'head', own), id, expected, reason: '汇总有误' };
  made(await correctObservation(ledger, aim, { given }));
  expect(await step('withdraw', id, by('wang', 'planning'))).toBe('not-in-this-state');
  expect(await step('return', id, by('zhou', 'lead', own), '再核')).toBe('made');
  for (const role of ['filler', 'head', 'lead'] as const)
    expect(await step('withdraw', id, by('li', role, own))).toBe('other-unit');
  expect(await step('withdraw', id, by('wang', 'planning'))).toBe('made');
});

it('goes through the unit that leads the indicator first, where another fills it in for its own target', async () => {
  const branch = await unit(ledger);
  const indicator = await indicatorOf(ledger, { leadUnit: own });
  const goal = target({ plan: newId(), indicator, leadUnit: branch });
  await enter(ledger, (draft) => draft.put('target', [goal]));
  const filled = await fillObservation(ledger, await filling({ indicator, unit: branch }), by('li', 'head', branch));
  const { id } = made(filled);
  const seenByLead = async () => (await readObservation(ledger.database, NOW, id, [own]))?.state;
  expect(await seenByLead()).toBeUndefined();
  expect(await step('submit', id, by('li', 'head', branch))).toBe('made');
  expect(await seenByLead()).toBe('submitted');
  expect(await step('accept', id, by('wang', 'planning'))).toBe('lead-first');
  expect(await step('pass', id, by('wang', 'planning'))).toBe('other-unit');
  expect(await step('pass', id, by('sun', 'lead', branch))).toBe('other-unit');
  expect(await step('pass', id, by('li', 'lead', own))).toBe('own-value');
  expect(await step('return', id, by('zhou', 'lead', own), '与区县口径不一致')).toBe('made');
  expect(await step('submit', id, by('li', 'head', branch))).toBe('made');
  expect(await step('pass', id, by('zhou', 'lead', own))).toBe('made');
  expect(await seenByLead()).toBe('passed');
  expect(await step('accept', id, by('zhou', 'lead', own))).toBe('other-unit');
  expect(await step('accept', id, by('wang', 'planning'))).toBe('made');
  expect(await step('return', id, by('zhou', 'lead', own), '再核')).toBe('other-unit');
  expect(await readObservation(ledger.database, NOW, id)).toMatchObject({ state: 'accepted', decidedBy: 'wang' });
});

it('is accepted straight away where the unit that leads fills it in itself', async () => {
  const { id } = made(await fillObservation(ledger, await filling(), by('li', 'head', own)));
  expect(await step('submit', id, by('li', 'head', own))).toBe('made');
  expect(await step('pass', id, by('zhou', 'lead', own))).toBe('other-unit');
  expect(await step('accept', id, by('wang', 'planning'))).toBe('made');
});

describe('who fills', () => {
  it('does so for indicators that the own unit leads', async () => {
    const foreign = await indicatorOf(ledger, { leadUnit: await unit(ledger) });
    expect(
      refusalOf(await fillObservation(ledger, await filling({ indicator: foreign }), by('li', 'filler', own))),
    ).toBe('other-unit');
    const nobodys = await indicatorOf(ledger);
    expect(
      refusalOf(await fillObservation(ledger, await filling({ indicator: nobodys }), by('li', 'filler', own))),
    ).toBe('other-unit');
  });

  it('goes on in the unit that took over', async () => {
    const old = await unit(ledger);
    const indicator = await indicatorOf(ledger, { leadUnit: old });
    const next = made(await addUnit(ledger, unitContent({ successorOf: [old] }), { author: CLERK })).id;
    const filled = await fillObservation(ledger, await filling({ indicator, unit: next }), by('li', 'filler', next));
    expect(refusalOf(filled)).toBe('made');
  });

  it('leaves statistics to the statistics office, which hands them in at once', async () => {
    const statistics = await filling({ series: 'statistics', unit: null });
    expect(refusalOf(await fillObservation(ledger, statistics, by('wang', 'planning')))).toBe('other-unit');
    const { id } = made(await fillObservation(ledger, statistics, by('zhao', 'statistics')));
    expect((await readObservation(ledger.database, NOW, id))?.state).toBe('submitted');
    expect(await step('accept', id, by('zhao', 'statistics'))).toBe('own-value');
    expect(await step('accept', id, by('qian', 'statistics'))).toBe('made');
  });

  it('fills a period once, and again after it was withdrawn', async () => {
    const first = await filling();
    const { id } = made(await fillObservation(ledger, first, by('li', 'filler', own)));
    expect(refusalOf(await fillObservation(ledger, first, by('li', 'filler', own)))).toBe('already-exists');
    expect(await step('withdraw', id, by('li', 'filler', own))).toBe('made');
    expect(refusalOf(await fillObservation(ledger, first, by('li', 'filler', own)))).toBe('made');
    const { items } = await listObservations(ledger.database, NOW, { indicator: first.indicator }, { limit: 10 });
    expect(items).toHaveLength(1);
  });
});

describe('a value', () => {
  it.each([
    [{ value: 3, decimals: 0, in: '万亿元' }, 30_000, 0],
    [{ value: 27_505_000, decimals: 0, in: '万元' }, 2750.5, 4],
  ])('given as %o is kept in the unit of the indicator', async (given, value, decimals) => {
    const { id } = made(await fillObservation(ledger, await filling({ given }), by('li', 'filler', own)));
    expect(await readObservation(ledger.database, NOW, id)).toMatchObject({ value, decimals });
  });

  it.each([
    [{ given: { value: 3, decimals: 0, in: '万人' } }, 'unit-unfit'],
    [{ given: { value: 1.25, decimals: 1 } }, 'number-unfit'],
    [{ given: { value: Number.POSITIVE_INFINITY, decimals: 0 } }, 'number-unfit'],
    [{ period: '2024年' }, 'period-unfit'],
    [{ definition: '普查后' }, 'names-nothing'],
  ] as const)('%o is refused', async (some, code) => {
    expect(refusalOf(await fillObservation(ledger, await filling(some), by('li', 'filler', own)))).toBe(code);
  });
});
