import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enter, target as targetRow, yearTarget } from '../../testing/entered.js';
import { freshLedger } from '../../testing/ledgers.js';
import { CLERK, grant, indicatorOf, made, planOf, refusalOf, unit } from '../../testing/offices.js';
import { proposed } from '../../testing/proposed.js';
import { verify } from '../chain/verify.js';
import type { Ledger } from '../ledger.js';
import type { Acting } from '../roles/acting.js';
import type { Role } from '../roles/roles.js';
import { NOW } from '../view.js';
import { amendPlan, readPlan } from './plans.js';
import {
  type ChangeProposed,
  declineProposedChange,
  listProposedChanges,
  proposeChange,
  readProposedChange,
  recordProposedChange,
  withdrawProposedChange,
} from './proposed-changes.js';
import { changeTarget, readTarget, targetHistory } from './targets.js';
import { changeYearTarget, listYearTargets } from './year-targets.js';

let ledger: Ledger;
let own: string;
let other: string;
let target: string;
let planCode: string;
beforeAll(async () => {
  ledger = await freshLedger();
  [own, other] = [await unit(ledger), await unit(ledger)];
});
afterAll(async () => {
  expect((await verify(ledger.database)).breaks).toEqual([]);
  await ledger.close();
});

let count = 0;
beforeEach(async () => {
  count += 1;
  planCode = `change-${count}`;
  const plan = await planOf(ledger, { code: planCode, status: 'in-force' }, '云岭市人大决议');
  const promise = { comparator: '>=', value: '3000', decimals: 0, wording: '达到3000亿元以上' } as const;
  const row = targetRow({ plan, indicator: await indicatorOf(ledger), ...promise, leadUnit: own });
  await enter(ledger, (draft) => draft.put('target', [row]));
  target = row.id;
});

function by(account: string, role: Role, ofUnit: string | null = own): Acting {
  return { author: { account, post: null, unit: ofUnit }, grants: [grant(role, ofUnit)] };
}

const LEAD = () => ({ ...by('zhou', 'lead'), reason: '区划调整' });

function asked(some: Partial<ChangeProposed> = {}): ChangeProposed {
  return {
    target,
    period: null,
    value: 2800,
    upper: null,
    decimals: 0,
    wording: '达到2800亿元以上',
    unit: own,
    ...some,
  };
}

async function proposedOne(
  some: Partial<ChangeProposed> = {},
): Promise<{ readonly id: string; readonly expected: number }> {
  const { id, version } = made(await proposeChange(ledger, asked(some), LEAD()));
  return { id, expected: version };
}

async function amended(): Promise<number> {
  const { document } = await proposed(ledger, null, []);
  const { id, version } = (await readPlan(ledger.database, NOW, planCode))!;
  const aim = { id, expected: version, author: CLERK, reason: '中期调整' };
  return made(await amendPlan(ledger, aim, { act: '云岭市人大常委会决定', document, adoptedOn: '2023-08-30' })).number;
}

const PLANNING = { author: { account: 'wang', post: null, unit: null }, reason: '依法定程序调整' };

it('is recorded under the legal act, and the target says from then on what was proposed', async () => {
  const aim = { ...(await proposedOne()), ...PLANNING };
  expect((await readTarget(ledger.database, NOW, target))?.value).toBe(3000);
  expect(refusalOf(await recordProposedChange(ledger, { ...aim, reason: null }))).toBe('reason-needed');
  expect(refusalOf(await recordProposedChange(ledger, aim, 2))).toBe('names-nothing');
  const number = await amended();
  const recorded = made(await recordProposedChange(ledger, aim, number));
  expect(await readTarget(ledger.database, NOW, target)).toMatchObject({
    ...{ value: 2800, decimals: 0, wording: '达到2800亿元以上', planVersion: number, version: recorded.version },
  });
  expect(await readProposedChange(ledger.database, NOW, aim.id)).toMatchObject({
    ...{ state: 'recorded', planVersion: number, reason: '区划调整', proposedBy: 'zhou', unit: own },
  });
  const { items } = await targetHistory(ledger.database, NOW, target, { limit: 10 });
  expect(items.at(-1)).toMatchObject({
    event: { kind: 'proposed-change.recorded', account: 'wang', reason: '依法定程序调整' },
    thing: { value: 2800 },
  });
  expect(refusalOf(await recordProposedChange(ledger, { ...aim, expected: recorded.version }, number))).toBe(
    'not-in-this-state',
  );
});

it('needs an act where the plan was passed without one for this version', async () => {
  const plan = await planOf(ledger, { status: 'in-force' });
  const row = targetRow({
    plan,
    indicator: await indicatorOf(ledger),
    comparator: '>=',
    value: '1',
    decimals: 0,
    leadUnit: own,
  });
  await enter(ledger, (draft) => draft.put('target', [row]));
  const aim = { ...(await proposedOne({ target: row.id })), ...PLANNING };
  expect(refusalOf(await recordProposedChange(ledger, aim))).toBe('act-needed');
});

it('is not recorded over a change that was made after it', async () => {
  const aim = { ...(await proposedOne()), ...PLANNING };
  const { version: expected } = (await readTarget(ledger.database, NOW, target))!;
  made(await changeTarget(ledger, { id: target, expected, ...PLANNING }, { isBinding: true }));
  expect(refusalOf(await recordProposedChange(ledger, aim))).toBe('target-changed');
});

it('is declined with a reason, or taken back by the unit that made it', async () => {
  const aim = { ...(await proposedOne()), ...PLANNING };
  expect(refusalOf(await declineProposedChange(ledger, { ...aim, reason: ' ' }))).toBe('reason-needed');
  made(await declineProposedChange(ledger, { ...aim, reason: '依据不足' }));
  expect(await readProposedChange(ledger.database, NOW, aim.id)).toMatchObject({
    state: 'declined',
    answer: '依据不足',
  });
  const again = await proposedOne();
  expect(refusalOf(await withdrawProposedChange(ledger, { ...again, ...by('sun', 'lead', other) }))).toBe('other-unit');
  made(await withdrawProposedChange(ledger, { ...again, ...by('zhou', 'lead') }));
  expect((await readTarget(ledger.database, NOW, target))?.value).toBe(3000);
  const { items } = await listProposedChanges(ledger.database, NOW, { target }, { limit: 10 });
  expect(items.map(({ state }) => state)).toEqual(['declined', 'withdrawn']);
});

it('splits a target by years: a new year, and another number for one that is there', async () => {
  const held = yearTarget({ target, period: '2023', value: '2500', decimals: 0, measure: 'level' });
  await enter(ledger, (draft) => draft.put('yearTarget', [held]));
  for (const [period, value] of [
    ['2023', 2400],
    ['2024', 2600],
  ] as const) {
    const aim = await proposedOne({ period, value, wording: null });
    made(await recordProposedChange(ledger, { ...aim, ...PLANNING }));
  }
  const { items } = await listYearTargets(ledger.database, NOW, { target }, { limit: 10 });
  expect(items).toMatchObject([
    { id: held.id, period: '2023', value: 2400, measure: 'level' },
    { period: '2024', value: 2600, method: 'manual' },
  ]);
});

it('is not recorded over another number that the year was given after it', async () => {
  const held = yearTarget({ target, period: '2023', value: '2500', decimals: 0, measure: 'level' });
  await enter(ledger, (draft) => draft.put('yearTarget', [held]));
  const [year] = (await listYearTargets(ledger.database, NOW, { target }, { limit: 1 })).items;
  const aim = { ...(await proposedOne({ period: '2023', value: 2400, wording: null })), ...PLANNING };
  made(await changeYearTarget(ledger, { id: held.id, expected: year!.version, ...PLANNING }, { value: 2700 }));
  expect(refusalOf(await recordProposedChange(ledger, aim))).toBe('target-changed');
});

it('of a year that says what the year says already is refused', async () => {
  const held = yearTarget({ target, period: '2023', value: '2500', decimals: 0, measure: 'level' });
  await enter(ledger, (draft) => draft.put('yearTarget', [held]));
  const same = asked({ period: '2023', value: 2500, wording: null });
  expect(refusalOf(await proposeChange(ledger, same, LEAD()))).toBe('nothing-proposed');
});

describe('a proposal', () => {
  it('is made by the unit that leads, once at a time, and seen by it and the offices', async () => {
    expect(
      refusalOf(await proposeChange(ledger, asked({ unit: other }), { ...by('sun', 'lead', other), reason: '' })),
    ).toBe('reason-needed');
    const foreign = { ...by('sun', 'lead', other), reason: '调整' };
    expect(refusalOf(await proposeChange(ledger, asked({ unit: other }), foreign))).toBe('unit-leads-not');
    expect(refusalOf(await proposeChange(ledger, asked(), foreign))).toBe('other-unit');
    for (const role of ['filler', 'head', 'viewer'] as const)
      expect(refusalOf(await proposeChange(ledger, asked(), { ...by('li', role), reason: '调整' }))).toBe('other-unit');
    const { id } = await proposedOne();
    expect(refusalOf(await proposeChange(ledger, asked({ value: 2700 }), LEAD()))).toBe('already-exists');
    const seen = async (units: readonly string[]) =>
      [
        await readProposedChange(ledger.database, NOW, id, units),
        ...(await listProposedChanges(ledger.database, NOW, { seenBy: units, state: 'open', target }, { limit: 9 }))
          .items,
      ].map((one) => one?.id);
    expect(await seen([own])).toEqual([id, id]);
    expect(await seen([other])).toEqual([undefined]);
  });

  it.each([
    [{ value: 3000, wording: null }, 'nothing-proposed'],
    [{ value: null, decimals: null, wording: null }, 'nothing-proposed'],
    [{ period: '2024', value: null, decimals: null, wording: '力争' }, 'nothing-proposed'],
    [{ period: '2031', wording: null }, 'period-outside'],
    [{ period: '2024', wording: '力争' }, 'target-unsound'],
    [{ period: '2024', wording: null, upper: 3000 }, 'target-unsound'],
    [{ value: null, decimals: null, upper: 3000 }, 'target-unsound'],
    [{ value: null, decimals: 1 }, 'target-unsound'],
    [{ value: 2800, decimals: null }, 'target-unsound'],
    [{ value: 2800, upper: 3000 }, 'target-unsound'],
  ] as const)('%o is refused', async (some, code) => {
    expect(refusalOf(await proposeChange(ledger, asked(some), LEAD()))).toBe(code);
  });
});
