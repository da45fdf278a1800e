import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enter } from '../../../../packages/ledger/testing/entered.js';
import { planOf } from '../../../../packages/ledger/testing/offices.js';
import { proposed, result, same } from '../../../../packages/ledger/testing/proposed.js';
import { task } from '../../testing/rights/ask-documents.js';
import { newCode } from '../../testing/rights/asked.js';
import {
  type Ground,
  groundOf,
  type Headers,
  observationOf,
  problemOf,
  type Thing,
} from '../../testing/rights/ground.js';
import type { Person } from '../../testing/server.js';

/** One person may not both fill and accept a value, whichever way it comes in, by session or by token. */

let ground: Ground;
beforeAll(async () => {
  ground = await groundOf();
}, 60_000);
afterAll(() => ground?.close());

/** Does something to a value that is expected to be done. */
async function step(name: string, at: Thing, as: Headers, payload: object = {}): Promise<Thing> {
  const response = await ground.post(`/api/observations/${at.id}/${name}`, payload, as, at.version);
  expect([response.statusCode, response.body]).toEqual([200, expect.any(String)]);
  return response.json();
}

/** The same person is refused however they come; another one is not. */
async function expectAnotherNeeded(at: Thing, person: Person, another: Person): Promise<void> {
  for (const as of [person.bySession, await person.byToken()]) {
    for (const name of ['acceptance', 'return']) {
      const refused = await ground.post(`/api/observations/${at.id}/${name}`, { reason: '核实' }, as, at.version);
      expect([refused.statusCode, problemOf(refused)]).toEqual([403, 'own-value']);
    }
  }
  await step('acceptance', at, another.bySession);
}

const given = { value: 7, decimals: 0 };
const REASON = '核实后更正';

describe('a value is accepted by another person than the one', () => {
  it('who filled it on behalf of a department', async () => {
    const [person, another] = [await ground.person('planning'), await ground.person('planning')];
    const of = { region: '530999', indicator: await ground.indicator('ours'), period: '2024' };
    const filling = { ...of, unit: ground.unit.ours, series: 'department', given };
    const filled = (await ground.post('/api/observations', filling, person.bySession)).json();
    const events = await ground.get(`/api/events?account=${person.account}&kind=observation.added`, another.bySession);
    // The value is the department's, and who filled it is not of the department.
    expect(events.json().items).toMatchObject([{ account: person.account, unit: null }]);
    await expectAnotherNeeded(await step('submission', filled, ground.people.head.bySession), person, another);
  });

  it('who filled it, handed it in and leads, all by roles of their own', async () => {
    const { ours } = ground.unit;
    const roles = (['filler', 'head', 'lead'] as const).map((role) => ({ role, unit: ours }));
    const person = await ground.test.person(...roles, { role: 'planning' });
    const of = { region: '530999', indicator: await ground.indicator('ours'), period: '2024' };
    const filling = { ...of, unit: ours, series: 'department', given };
    const filled = (await ground.post('/api/observations', filling, person.bySession)).json();
    await expectAnotherNeeded(await step('submission', filled, person.bySession), person, ground.people.planning);
  });

  it('who changed what another had filled', async () => {
    const [person, another] = [await ground.person('planning'), await ground.person('planning')];
    const at = await observationOf(ground, 'ours', { state: 'draft' });
    const headers = { ...person.bySession, 'if-match': `"e${at.version}"` };
    const url = `/api/observations/${at.id}`;
    const changed = (await ground.test.send({ method: 'PATCH', url, payload: { given }, headers })).json();
    await expectAnotherNeeded(await step('submission', changed, ground.people.head.bySession), person, another);
  });

  it('who entered it into the statistics', async () => {
    const [person, another] = [await ground.person('statistics'), await ground.person('statistics')];
    const of = { region: '530999', indicator: await ground.indicator('ours'), period: '2024' };
    const filled = await ground.post('/api/observations', { ...of, series: 'statistics', given }, person.bySession);
    await expectAnotherNeeded(filled.json(), person, another);
  });

  it.each(['accepted', 'confirmed', 'locked'] as const)('who corrected it after it was %s', async (state) => {
    const [person, another] = [await ground.person('planning'), await ground.person('planning')];
    const at = await observationOf(ground, 'ours', { state });
    expect(
      problemOf(await ground.post(`/api/observations/${at.id}/correction`, { given }, person.bySession, at.version)),
    ).toBe('invalid-input');
    const corrected = await step('correction', at, await person.byToken(), { given, reason: REASON });
    await expectAnotherNeeded(corrected, person, another);
    const history = await ground.test.send({
      url: `/api/observations/${at.id}/history`,
      headers: person.bySession,
    });
    expect(history.json().items).toMatchObject([
      { thing: { value: 5, state } },
      { event: { kind: 'observation.corrected', account: person.account, reason: REASON }, thing: { value: 7 } },
      { event: { kind: 'observation.accepted', account: another.account } },
    ]);
  });

  it('who corrected the fact that it is from, in one review or in two', async () => {
    const [person, another] = [await ground.person('planning'), await ground.person('planning')];
    const { ledger } = ground.test;
    const { code } = await ledger.database
      .selectFrom('indicator')
      .select('code')
      .where('id', '=', await ground.indicator('ours'))
      .executeTakeFirstOrThrow();
    const read = await proposed(ledger, await planOf(ledger), [
      { name: newCode(), proposal: result(same(code), '2024', 5) },
    ]);
    const review = async (by: Person, said: object, version: number): Promise<Thing & { readonly entry: string }> => {
      const payload = { facts: [{ id: read.facts[0], version, ...said }], reason: REASON };
      const reviewed = await ground.post('/api/reviews', payload, by.bySession);
      return reviewed.json().decided[0];
    };
    const corrected = await review(person, { do: 'correct', proposal: result(same(code), '2024', 9) }, read.version);
    const again = await review(another, { do: 'reopen' }, corrected.version);
    const accepted = await review(person, { do: 'accept' }, again.version);
    const shown = await ground.test.send({
      url: `/api/observations/${accepted.entry}`,
      headers: person.bySession,
    });
    expect(shown.json()).toMatchObject({ state: 'submitted', filledBy: person.account, decidedBy: null });
    await expectAnotherNeeded({ id: accepted.entry, version: shown.json().version }, person, another);
  });
});

it('a task is judged by another person than the one who reported on it', async () => {
  const person = await ground.test.person({ role: 'planning' }, { role: 'supervision' });
  const row = task(ground.unit.ours);
  const version = await enter(ground.test.ledger, (draft) => draft.put('task', [row]));
  const reported = await ground.post(`/api/tasks/${row.id}/report`, { progress: 'done' }, person.bySession, version);
  const at: Thing = reported.json();
  const judge = (by: Headers): Promise<LightMyRequestResponse> =>
    ground.post(`/api/tasks/${row.id}/judgement`, { progress: 'done' }, by, at.version);
  for (const as of [person.bySession, await person.byToken()]) expect(problemOf(await judge(as))).toBe('own-value');
  expect((await judge(ground.people.supervision.bySession)).statusCode).toBe(200);
});
