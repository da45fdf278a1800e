import { newId } from '@outturn/ledger';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { observation, printed, REGION, target } from '../../../../packages/ledger/testing/entered.js';
import { proposed } from '../../../../packages/ledger/testing/proposed.js';
import { type Ground, groundOf, observationOf, problemOf, versionsOf } from '../../testing/rights/ground.js';

/** How somebody of a department might try to come further than their own unit. */

let ground: Ground;
beforeAll(async () => {
  ground = await groundOf();
}, 60_000);
afterAll(() => ground?.close());

describe('a department', () => {
  it('does not see what another filled in before it counted, in the history of what counts', async () => {
    const row = observation({
      indicator: await ground.indicator('theirs'),
      period: '2024',
      ...printed('5'),
      series: 'department',
      unit: ground.unit.theirs,
    });
    await versionsOf(
      ground,
      'observation',
      { ...row, ...printed('98765'), state: 'draft' },
      { ...row, ...printed('98764'), state: 'returned' },
      { ...row, state: 'accepted' },
    );
    const { head, planning } = ground.people;
    const seen = await ground.get(`/api/observations/${row.id}/history`, head.bySession);
    expect(seen.json().items).toMatchObject([{ thing: { value: 5 } }]);
    expect(seen.body).not.toMatch(/9876/);
    expect((await ground.get(`/api/observations/${row.id}/history`, planning.bySession)).json().items).toHaveLength(3);
  });

  it('does not see it by asking for an earlier state', async () => {
    const row = observation({
      indicator: await ground.indicator('theirs'),
      period: '2024',
      ...printed('5'),
      series: 'department',
      unit: ground.unit.theirs,
    });
    const [draft] = await versionsOf(ground, 'observation', { ...row, state: 'draft' }, { ...row, state: 'accepted' });
    const { head } = ground.people;
    expect((await ground.get(`/api/observations/${row.id}?asOf=e${draft}`, head.bySession)).statusCode).toBe(404);
    const listed = await ground.get(
      `/api/observations?asOf=e${draft}&unit=${ground.unit.theirs}&limit=200`,
      head.bySession,
    );
    expect(listed.body).not.toContain(row.id);
  });

  it('fills in nothing in the name of another that leads the same indicator', async () => {
    const shared = await ground.indicator('ours');
    await versionsOf(ground, 'target', target({ plan: newId(), indicator: shared, leadUnit: ground.unit.theirs }));
    const given = { value: 7, decimals: 0 };
    const filling = { region: REGION, indicator: shared, period: '2024', series: 'department', given };
    const { head, planning } = ground.people;
    const theirs = { ...filling, unit: ground.unit.theirs };
    expect(problemOf(await ground.post('/api/observations', theirs, head.bySession))).toBe('other-unit');
    const filled = (await ground.post('/api/observations', theirs, planning.bySession)).json();
    const submitted = await ground.post(
      `/api/observations/${filled.id}/submission`,
      {},
      head.bySession,
      filled.version,
    );
    expect(problemOf(submitted)).toBe('other-unit');
  });

  it('takes back no value that was locked, by correcting it first', async () => {
    const { head } = ground.people;
    const at = await observationOf(ground, 'ours', { state: 'locked' });
    const correction = { given: { value: 1, decimals: 0 }, reason: '更正' };
    const corrected = await ground.post(
      `/api/observations/${at.id}/correction`,
      correction,
      head.bySession,
      at.version,
    );
    const { version } = corrected.json();
    const withdrawn = await ground.post(`/api/observations/${at.id}/withdrawal`, {}, head.bySession, version);
    expect(problemOf(withdrawn)).toBe('not-in-this-state');
  });

  it('gets further by no id of another in a bulk, and a bulk is done whole or not at all', async () => {
    const read = await proposed(ground.test.ledger, null, []);
    const { head } = ground.people;
    const facts = [{ do: 'reject', id: newId(), version: 1 }];
    expect(problemOf(await ground.post('/api/reviews', { facts, reason: 'x' }, head.bySession))).toBe('forbidden');
    const url = `/api/documents/${read.document}/anchors`;
    expect(problemOf(await ground.post(url, { decision: 'confirm', of: 'lost' }, head.bySession))).toBe('forbidden');
  });
});
