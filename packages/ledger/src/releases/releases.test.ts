import { createHash } from 'node:crypto';
import { DEFAULT_THRESHOLDS } from '@outturn/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseline, enter, indicator, observation, plan, printed, REGION, target } from '../../testing/entered.js';
import { freshLedger } from '../../testing/ledgers.js';
import { type Ledger, NOW, newId, verify, viewOf } from '../index.js';
import { tellIndicatorPage } from '../judgements/indicator-page.js';
import { tellScoreboard } from '../judgements/tell-scoreboard.js';
import { chainFrom } from './chain.js';
import { listReleases, makeRelease, readRelease } from './releases.js';

const ASKED = { on: '2023-12-31', thresholds: DEFAULT_THRESHOLDS, locale: 'zh', circle: 'office' } as const;
const author = { account: 'planner', post: null, unit: null };

let ledger: Ledger;
beforeAll(async () => {
  ledger = await freshLedger();
});
afterAll(() => ledger.close());

test('there is nothing to release in an empty ledger', async () => {
  expect(await makeRelease(ledger, { title: '一', note: null, author })).toMatchObject({ ok: false });
});

test('a release is read for ever: the same bytes, whatever comes in after it', async () => {
  const ids = { plan: newId(), indicator: newId(), target: newId() };
  const row = { id: newId(), indicator: ids.indicator, period: '2023' };
  const promised = target({ id: ids.target, plan: ids.plan, indicator: ids.indicator, value: '160', decimals: 0 });
  await enter(ledger, async (draft) => {
    await draft.put('plan', [plan({ id: ids.plan })]);
    await draft.put('indicator', [indicator({ id: ids.indicator })]);
    await draft.put('baseline', [baseline({ plan: ids.plan, indicator: ids.indicator, ...printed('100.0') })]);
    await draft.put('target', [promised]);
    await draft.put('observation', [observation({ ...row, ...printed('130.0') })]);
  });
  const made = await makeRelease(ledger, { title: '2023年度监测', note: '第一次', author });
  const view = (await viewOf(ledger.database, { release: 1 }))!;
  const read = async () => {
    const board = await tellScoreboard(ledger.database, view, { ...ASKED, plan: 'yunling-2025' });
    const page = await tellIndicatorPage(ledger.database, view, { ...ASKED, code: 'gdp', region: REGION });
    return [board!.json.toString(), page!.json.toString(), board!.tag, page!.tag];
  };
  const then = await read();
  await enter(ledger, async (draft) => {
    await draft.put('observation', [observation({ ...row, ...printed('150.0') })]);
    await draft.put('observation', [observation({ indicator: ids.indicator, period: '2022', ...printed('120.0') })]);
    await draft.put('target', [{ ...promised, value: '170', isWithdrawn: true }]);
    await draft.put('plan', [plan({ id: ids.plan, name: '改名', code: 'renamed' })]);
    await draft.put('indicator', [indicator({ id: ids.indicator, name: '改名' })]);
  });
  await makeRelease(ledger, { title: '2024年度监测', note: null, author });
  expect(await read()).toEqual(then);
  expect(made).toMatchObject({ ok: true, result: { number: 1, seen: 1, version: 2 } });
});

test('releases are numbered, listed from the last one, and name the hash of their last event', async () => {
  const all = await listReleases(ledger.database, NOW, { limit: 10 });
  expect(all.map(({ number, seen }) => [number, seen])).toEqual([
    [2, 3],
    [1, 1],
  ]);
  expect(await listReleases(ledger.database, NOW, { before: 2, limit: 10 })).toEqual([all[1]]);
  expect(await readRelease(ledger.database, NOW, 2)).toEqual(all[0]);
  expect(await readRelease(ledger.database, { event: 3 }, 2)).toBeNull();
  const events = await chainFrom(ledger.database, NOW, { from: 1, limit: 10 });
  for (const { seen, head } of all) expect(events.find(({ seq }) => seq === seen)?.hash).toBe(head);
  expect((await verify(ledger.database)).breaks).toEqual([]);
});

test('anyone can make the hashes of the chain again', async () => {
  const events = await chainFrom(ledger.database, NOW, { from: 1, limit: 10 });
  let previous = '0'.repeat(64);
  for (const event of events) {
    const { seq, at, kind, account, post, unit, reason, document, content, hash } = event;
    const text = JSON.stringify([seq, at, kind, account, post, unit, reason, document, content, previous]);
    expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
    previous = hash;
  }
  expect(await chainFrom(ledger.database, { event: 3 }, { from: 2, limit: 10 })).toEqual(events.slice(1, 3));
  expect(await chainFrom(ledger.database, NOW, { from: 2, limit: 1 })).toEqual(events.slice(1, 2));
});
