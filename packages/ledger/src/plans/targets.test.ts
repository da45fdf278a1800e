import type { KindId } from '@outturn/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshLedger } from '../../testing/ledgers.js';
import { CLERK, indicatorOf, made, planOf, refusalOf } from '../../testing/offices.js';
import { newId } from '../ids.js';
import type { Ledger } from '../ledger.js';
import { NOW } from '../view.js';
import { addPlan, amendPlan, changePlan, listPlanVersions, readPlan } from './plans.js';
import { addTarget, changeTarget, listTargets, type TargetAsked, withdrawTarget } from './targets.js';
import { addYearTarget, listYearTargets, withdrawYearTarget } from './year-targets.js';

let ledger: Ledger;
let indicator: string;
beforeAll(async () => {
  ledger = await freshLedger();
  indicator = await indicatorOf(ledger);
});
afterAll(() => ledger.close());

function asked(plan: string, some: Partial<TargetAsked> = {}): TargetAsked {
  return {
    plan,
    planVersion: 1,
    indicator,
    kind: 'end-level',
    fromYear: 2021,
    toYear: 2025,
    comparator: '>=',
    value: 3000,
    upper: null,
    decimals: 0,
    unit: '亿元',
    measure: null,
    form: null,
    tolerance: null,
    prices: null,
    definition: null,
    direction: 'up',
    isBinding: false,
    isSoft: false,
    against: null,
    issuedBy: null,
    milestones: null,
    wording: '地区生产总值达到3000亿元以上',
    leadUnit: null,
    position: 1,
    ...some,
  };
}

/** A document, so that an amendment can name it. */
async function document(): Promise<string> {
  const id = newId();
  const plain = { region: '530999', name: 'a.txt', title: '调整方案', kind: 'plan', format: 'text', reader: '0' };
  const rest = {
    plan: null,
    year: null,
    edition: 1,
    bytes: '0',
    text: '0',
    map: '0',
    length: 0,
    publishedOn: null,
    source: null,
  };
  await ledger.write({ kind: 'document.imported', author: CLERK }, (draft) =>
    draft.put('document', [{ id, ...plain, ...rest, isPublic: true }]),
  );
  return id;
}

describe('the twelve kinds', () => {
  const none = { value: null, decimals: null };
  const sound: readonly [KindId, Partial<TargetAsked>][] = [
    ['end-level', {}],
    ['mean-growth', { unit: '%', value: 6.5, decimals: 1 }],
    ['cumulative-sum', {}],
    ['cumulative-change', { unit: '%', value: -14, decimals: 0 }],
    ['each-year', { unit: '%', value: 5.5, decimals: 1, comparator: '<=' }],
    ['floor', {}],
    ['relative', { ...none, tolerance: 0.5, unit: '个百分点' }],
    ['year-by-year', { ...none, measure: 'change' }],
    ['assigned', { ...none, form: 'end-level' }],
    ['milestone', { ...none, milestones: [{ name: '开工', due: '2022-12-31', done: null, evidence: false }] }],
    ['rank', { unit: '位', value: 50, decimals: 0, comparator: '<=' }],
    ['multiple', { unit: '倍', value: 2, decimals: 0 }],
  ];
  it.each(sound)('%s is taken with what it needs', async (kind, some) => {
    const plan = await planOf(ledger);
    const against = kind === 'relative' ? indicator : null;
    expect(refusalOf(await addTarget(ledger, asked(plan, { kind, against, ...some }), { author: CLERK }))).toBe('made');
  });

  const unsound: readonly [string, KindId, Partial<TargetAsked>, string][] = [
    ['no number', 'end-level', none, 'value'],
    ['a number without decimals', 'end-level', { decimals: null }, 'decimals'],
    ['more digits than it says', 'end-level', { value: 1.25, decimals: 1 }, 'value'],
    ['nothing to be held against', 'relative', none, 'against'],
    ['a number that only steps can have', 'milestone', {}, 'value'],
    ['half a rank', 'rank', { value: 3.5, decimals: 1 }, 'value'],
    ['a multiple of nought', 'multiple', { value: 0 }, 'value'],
    ['a range without its upper end', 'end-level', { comparator: 'range' }, 'upper'],
    ['a range upside down', 'end-level', { comparator: 'range', upper: 1 }, 'upper'],
    ['an upper end without a range', 'end-level', { upper: 4000 }, 'upper'],
    ['growth in yuan', 'mean-growth', { value: 7 }, 'unit'],
    ['more than all gone', 'cumulative-change', { unit: '%', value: -100 }, 'value'],
    ['a form of what is not assigned', 'floor', { form: 'end-level' }, 'form'],
    ['years backwards', 'end-level', { fromYear: 2026 }, 'toYear'],
  ];
  it.each(unsound)('%s is refused', async (_, kind, some, field) => {
    const refused = await addTarget(ledger, asked(await planOf(ledger), { kind, ...some }), { author: CLERK });
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'target-unsound', params: { field } } });
  });
});

describe('what a plan that was passed promises', () => {
  it('is changed for a reason and under an act only', async () => {
    const plan = await planOf(ledger, { status: 'in-force' });
    const first = made(await addTarget(ledger, asked(plan), { author: CLERK }));
    const aim = { id: first.id, expected: first.version, author: CLERK };
    expect(refusalOf(await changeTarget(ledger, aim, { value: 2800 }))).toBe('reason-needed');
    expect(refusalOf(await changeTarget(ledger, { ...aim, reason: '调整' }, { value: 2800 }))).toBe('act-needed');
    expect(refusalOf(await withdrawTarget(ledger, { ...aim, reason: '调整' }, 1))).toBe('act-needed');

    const { version } = (await readPlan(ledger.database, NOW, (await codeOf(plan))!))!;
    const act = { act: '云岭市人大常委会决定', document: await document(), adoptedOn: '2023-07-28' };
    const amended = made(
      await amendPlan(ledger, { id: plan, expected: version, author: CLERK, reason: '形势变化' }, act),
    );
    expect(amended.number).toBe(2);
    made(await changeTarget(ledger, { ...aim, reason: '调整' }, { value: 2800, planVersion: 2 }));

    const { items } = await listTargets(ledger.database, NOW, { plan }, { limit: 10 });
    expect(items.map(({ value, planVersion }) => [value, planVersion])).toEqual([[2800, 2]]);
    const before = await listTargets(ledger.database, { ...NOW, event: first.version }, { plan }, { limit: 10 });
    expect(before.items.map(({ value }) => value)).toEqual([3000]);
    const versions = await listPlanVersions(ledger.database, NOW, plan, { limit: 10 });
    expect(versions.items.map(({ number, act }) => [number, act])).toEqual([
      [1, null],
      [2, '云岭市人大常委会决定'],
    ]);
  });

  it('is not amended while it is a draft, nor without a reason or a document', async () => {
    const passing = { act: null, document: null, adoptedOn: null };
    const draft = await planOf(ledger);
    const { version } = (await readPlan(ledger.database, NOW, (await codeOf(draft))!))!;
    const aim = { id: draft, expected: version, author: CLERK, reason: '形势变化' };
    const act = { ...passing, act: '决定', document: await document() };
    expect(refusalOf(await amendPlan(ledger, aim, act))).toBe('not-in-this-state');
    expect(refusalOf(await amendPlan(ledger, { ...aim, reason: ' ' }, act))).toBe('reason-needed');
    expect(refusalOf(await amendPlan(ledger, aim, { ...act, document: newId() }))).toBe('names-nothing');
  });
});

it('takes a step back in the course of a plan for a reason only', async () => {
  const plan = await planOf(ledger, { status: 'approved' });
  const { version } = (await readPlan(ledger.database, NOW, (await codeOf(plan))!))!;
  const aim = { id: plan, expected: version, author: CLERK };
  expect(refusalOf(await changePlan(ledger, aim, { status: 'draft' }))).toBe('reason-needed');
  expect(refusalOf(await changePlan(ledger, aim, { status: 'published' }))).toBe('made');
});

it('refuses a plan whose years run backwards or that names another that is not there', async () => {
  const passing = { act: null, document: null, adoptedOn: null };
  const plan = (await readPlan(ledger.database, NOW, (await codeOf(await planOf(ledger)))!))!;
  const { id: _, version: __, ...content } = plan;
  const why = { author: CLERK };
  expect(refusalOf(await addPlan(ledger, { ...content, code: 'x1', toYear: 2020 }, passing, why))).toBe(
    'years-backwards',
  );
  expect(refusalOf(await addPlan(ledger, { ...content, code: 'x2', upper: [newId()] }, passing, why))).toBe(
    'names-nothing',
  );
});

it('takes year targets within the years of their target, each period once, and another after one was withdrawn', async () => {
  const target = made(await addTarget(ledger, asked(await planOf(ledger)), { author: CLERK })).id;
  const step = {
    target,
    period: '2023',
    value: 2400,
    decimals: 0,
    comparator: null,
    measure: null,
    method: null,
    document: null,
  };
  const first = made(await addYearTarget(ledger, step, { author: CLERK }));
  expect(refusalOf(await addYearTarget(ledger, { ...step, value: 2500 }, { author: CLERK }))).toBe('already-exists');
  expect(refusalOf(await addYearTarget(ledger, { ...step, period: '2026' }, { author: CLERK }))).toBe('period-outside');
  expect(refusalOf(await addYearTarget(ledger, { ...step, period: '2023-13' }, { author: CLERK }))).toBe(
    'period-outside',
  );
  made(await withdrawYearTarget(ledger, { id: first.id, expected: first.version, author: CLERK, reason: '重定' }));
  made(await addYearTarget(ledger, { ...step, value: 2500 }, { author: CLERK }));
  const { items } = await listYearTargets(ledger.database, NOW, { target }, { limit: 10 });
  expect(items.map(({ value }) => value)).toEqual([2500]);
});

async function codeOf(plan: string): Promise<string | undefined> {
  const row = await ledger.database
    .selectFrom('plan')
    .select('code')
    .where('id', '=', plan)
    .where('toEvent', 'is', null)
    .executeTakeFirst();
  return row?.code;
}
