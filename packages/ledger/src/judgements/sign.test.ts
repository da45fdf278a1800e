import { DEFAULT_THRESHOLDS } from '@outturn/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseline, enter, indicator, observation, plan, printed, target } from '../../testing/entered.js';
import { freshLedger } from '../../testing/ledgers.js';
import { type Ledger, NOW, newId, SYSTEM, verify } from '../index.js';
import { type Signing, signJudgement } from './sign.js';
import { targetJudgement } from './target-judgement.js';

const ASKED = { on: '2023-12-31', thresholds: DEFAULT_THRESHOLDS, locale: 'zh', circle: 'office' } as const;
const ids = { plan: newId(), indicator: newId(), target: newId(), figure: newId() };
const author = { account: 'planner', post: newId(), unit: newId() };
const signing: Signing = { target: ids.target, on: ASKED.on, thresholds: ASKED.thresholds, author };

let ledger: Ledger;
beforeAll(async () => {
  ledger = await freshLedger();
  await enter(ledger, async (draft) => {
    await draft.put('plan', [plan({ id: ids.plan })]);
    await draft.put('indicator', [indicator({ id: ids.indicator })]);
    await draft.put('baseline', [baseline({ plan: ids.plan, indicator: ids.indicator, ...printed('100.0') })]);
    await draft.put('target', [
      target({ id: ids.target, plan: ids.plan, indicator: ids.indicator, value: '160', decimals: 0 }),
    ]);
  });
  await figure('136.0');
});
afterAll(() => ledger.close());

function figure(value: string): Promise<number> {
  const row = { id: ids.figure, indicator: ids.indicator, period: '2023', ...printed(value) };
  return enter(ledger, (draft) => draft.put('observation', [observation(row)]));
}

async function judgement() {
  return (await targetJudgement(ledger.database, NOW, ids.target, ASKED))!;
}

test('says the sums in words and numbers', async () => {
  const { words } = await judgement();
  expect(words).toMatchObject({ word: '符合预期', kind: '期末水平', reason: null });
  expect(words.derivation).toContain('完成进度：(136 − 100) / (160 − 100) = 60%');
});

test('what is signed stays as it was, and signing again is a new version beside it', async () => {
  const first = await signJudgement(ledger, signing);
  expect(first).toMatchObject({ ok: true, result: { word: 'on-schedule' } });
  const later = await figure('110.0');
  expect((await judgement()).judgement.word).toBe('late');
  expect((await judgement()).signatures).toMatchObject([
    {
      word: 'on-schedule',
      seen: later - 2,
      signedBy: 'planner',
      isReplaced: false,
      result: { judgement: { completion: 0.6 } },
    },
  ]);
  await signJudgement(ledger, signing);
  const { signatures } = await judgement();
  expect(signatures.map(({ word, isReplaced }) => [word, isReplaced])).toEqual([
    ['late', false],
    ['on-schedule', true],
  ]);
  expect(new Set(signatures.map(({ id }) => id)).size).toBe(1);
  expect(signatures[1]!.result).toMatchObject({ thresholds: DEFAULT_THRESHOLDS, leftOut: [] });
});

test('a person can sign what was there to be seen before', async () => {
  const [, first] = (await judgement()).signatures;
  const again = await signJudgement(ledger, { ...signing, on: '2023-12', seen: first!.seen });
  expect(again).toMatchObject({ ok: true, result: { word: 'on-schedule', seen: first!.seen } });
});

test('another word than that of the judgement needs a reason', async () => {
  const other = { ...signing, word: 'on-schedule' } as const;
  expect(await signJudgement(ledger, other)).toEqual({ ok: false, refusal: { code: 'opinion-needed', params: {} } });
  expect(await signJudgement(ledger, { ...other, opinion: '  ' })).toMatchObject({ ok: false });
  expect(await signJudgement(ledger, { ...other, opinion: '统计口径即将调整' })).toMatchObject({ ok: true });
  expect((await judgement()).signatures[0]).toMatchObject({ word: 'on-schedule', opinion: '统计口径即将调整' });
});

test('no target, no person or no such event: refused', async () => {
  const codes = await Promise.all(
    [
      { ...signing, target: newId() },
      { ...signing, author: SYSTEM },
      { ...signing, seen: 1_000_000 },
    ].map(async (one) => {
      const signed = await signJudgement(ledger, one);
      return signed.ok ? null : signed.refusal.code;
    }),
  );
  expect(codes).toEqual(['not-found', 'person-needed', 'no-such-event']);
});

test('the chain holds', async () => {
  expect((await verify(ledger.database)).breaks).toEqual([]);
});
