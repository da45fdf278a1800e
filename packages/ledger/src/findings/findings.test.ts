import { afterAll, beforeAll, expect, it } from 'vitest';
import { REGION } from '../../testing/entered.js';
import { freshLedger } from '../../testing/ledgers.js';
import { CLERK, made, refusalOf } from '../../testing/offices.js';
import { newId } from '../ids.js';
import type { Ledger } from '../ledger.js';
import { NOW } from '../view.js';
import { type FindingFilter, listFindings } from './findings.js';
import { addWaiver, listWaivers, revokeWaiver } from './waivers.js';

let ledger: Ledger;
const document = newId();
beforeAll(async () => {
  ledger = await freshLedger();
  const row = (fingerprint: string, check: string, severity: 'error' | 'note', isGone: boolean): object => {
    return { id: newId(), region: REGION, check, severity, fingerprint, found: {}, documents: [document], isGone };
  };
  await ledger.write({ kind: 'document.checked', author: CLERK }, (draft) =>
    draft.put('finding', [
      row('f1', 'sum-identity', 'error', false),
      row('f2', 'unit-slip', 'note', false),
      row('f3', 'unit-slip', 'note', true),
    ] as never),
  );
});
afterAll(() => ledger.close());

async function found(filter: FindingFilter, day = '2025-06-30'): Promise<readonly string[]> {
  const { items } = await listFindings(ledger.database, NOW, day, filter, { limit: 10 });
  return items.map(({ fingerprint }) => fingerprint);
}

it('lists what is not gone, by document, check and severity', async () => {
  expect(await found({})).toEqual(['f1', 'f2']);
  expect(await found({ document, check: 'unit-slip' })).toEqual(['f2']);
  expect(await found({ severity: 'error' })).toEqual(['f1']);
  expect(await found({ document: newId() })).toEqual([]);
});

it('lets a finding stand for a reason, until a day or until the waiver is taken back', async () => {
  const waiver = { fingerprint: 'f1', reason: '四舍五入', post: null, until: '2025-06-30' };
  expect(refusalOf(await addWaiver(ledger, { ...waiver, reason: ' ' }, { author: CLERK }))).toBe('reason-needed');
  expect(refusalOf(await addWaiver(ledger, { ...waiver, fingerprint: 'f9' }, { author: CLERK }))).toBe('names-nothing');
  const { id, version } = made(await addWaiver(ledger, waiver, { author: CLERK }));
  expect(await found({ waived: true })).toEqual(['f1']);
  expect(await found({ waived: false })).toEqual(['f2']);
  expect(await found({ waived: true }, '2025-07-01')).toEqual([]);

  const aim = { id, expected: version, author: CLERK };
  expect(refusalOf(await revokeWaiver(ledger, aim))).toBe('reason-needed');
  made(await revokeWaiver(ledger, { ...aim, reason: '数据已更正' }));
  expect(await found({ waived: true })).toEqual([]);
  const then = { ...NOW, event: version };
  const before = await listFindings(ledger.database, then, '2025-06-30', { waived: true }, { limit: 9 });
  expect(before.items).toHaveLength(1);
  expect((await listWaivers(ledger.database, NOW, {}, { limit: 9 })).items).toEqual([]);
});
