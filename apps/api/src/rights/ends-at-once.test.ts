import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { unit } from '../../../../packages/ledger/testing/offices.js';
import { type Ground, groundOf, observationOf, problemOf, type Whose } from '../../testing/rights/ground.js';
import type { Person } from '../../testing/server.js';
import { SCOPES } from '../http/access.js';

/** What somebody may do begins and ends with their grants, from one request to the next. */

let ground: Ground;
beforeAll(async () => {
  ground = await groundOf();
}, 60_000);
afterAll(() => ground?.close());

const send = (method: 'GET' | 'DELETE' | 'PATCH' | 'POST', url: string, by: object, payload?: object) =>
  ground.test.send({ method, url, headers: { ...by }, ...(payload && { payload }) });

async function submit(whose: Whose, by: object): Promise<LightMyRequestResponse> {
  const { id, version } = await observationOf(ground, whose, { state: 'draft' });
  return send('POST', `/api/observations/${id}/submission`, { ...by, 'if-match': `"e${version}"` }, {});
}

async function revoke({ account }: Person): Promise<void> {
  const by = ground.people.administrator.bySession;
  const { items } = (await send('GET', `/api/grants?account=${account}`, by)).json();
  for (const { id, version } of items) {
    const gone = await send('DELETE', `/api/grants/${id}?reason=x`, { ...by, 'if-match': `"e${version}"` });
    expect(gone.statusCode).toBe(204);
  }
}

it('a grant that is taken back ends for sessions and tokens that are open', async () => {
  const person = await ground.person('head');
  const token = await person.byToken();
  for (const by of [person.bySession, token]) expect((await submit('ours', by)).statusCode).toBe(200);
  await revoke(person);
  for (const by of [person.bySession, token]) {
    expect(problemOf(await submit('ours', by))).toBe('forbidden');
    expect(problemOf(await send('GET', '/api/observations', by))).toBe('forbidden');
    expect(problemOf(await send('GET', '/api/posts', by))).toBe('forbidden');
  }
});

it('a grant is held for one unit, and does not grow by roles that are held for another', async () => {
  const { ours, theirs } = ground.unit;
  const person = await ground.test.person({ role: 'head', unit: ours }, { role: 'filler', unit: theirs });
  expect((await submit('ours', person.bySession)).statusCode).toBe(200);
  expect(problemOf(await submit('theirs', person.bySession))).toBe('other-unit');
});

it('a unit that took over from another has what was its own, and nothing more', async () => {
  const heir = await unit(ground.test.ledger, { successorOf: [ground.unit.ours] });
  const person = await ground.test.person({ role: 'head', unit: heir });
  expect((await submit('ours', person.bySession)).statusCode).toBe(200);
  expect(problemOf(await submit('theirs', person.bySession))).toBe('other-unit');
  const { id } = await observationOf(ground, 'ours', { state: 'draft' });
  expect((await send('GET', `/api/observations/${id}`, person.bySession)).statusCode).toBe(200);
  expect((await submit('ours', ground.people.head.bySession)).statusCode).toBe(200);
});

it('a closed account is out, and in again with what it had before', async () => {
  const person = await ground.person('planning');
  const token = await person.byToken();
  const close = (closed: boolean) =>
    send('PATCH', `/api/accounts/${person.account}`, ground.people.administrator.bySession, { closed });
  expect((await close(true)).statusCode).toBe(200);
  for (const by of [person.bySession, token]) expect((await send('GET', '/api/posts', by)).statusCode).toBe(401);
  const known = await send('GET', '/data/plans/none.csv', token);
  expect(known.statusCode).toBe(401);
  await close(false);
  expect((await send('GET', '/api/posts', token)).statusCode).toBe(200);
});

it('a token is no way to more than its owner may, nor to another token', async () => {
  const viewer = await ground.test.person({ role: 'viewer' });
  const made = await send('POST', '/api/tokens', viewer.bySession, { name: '全部', scopes: SCOPES });
  const by = { authorization: `Bearer ${made.json().secret}` };
  expect((await send('GET', '/api/posts', by)).statusCode).toBe(200);
  expect(problemOf(await send('GET', '/api/observations', by))).toBe('forbidden');
  expect(problemOf(await send('POST', '/api/releases', by, { title: '云岭' }))).toBe('forbidden');
  expect(problemOf(await send('POST', '/api/tokens', by, { name: 'x', scopes: ['read'] }))).toBe('session-needed');
  // It counts alone: the session beside it is not looked at.
  const both = { ...ground.people.planning.bySession, ...by };
  expect(problemOf(await send('GET', '/api/observations', both))).toBe('forbidden');
});
