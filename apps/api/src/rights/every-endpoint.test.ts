import { isDepartmental, type Role } from '@outturn/ledger';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Asked } from '../../testing/rights/asked.js';
import { ASKS } from '../../testing/rights/asks.js';
import { type Ground, groundOf, type Whose } from '../../testing/rights/ground.js';
import { EVERYONE, ROWS, type Row, type Someone } from '../../testing/rights/table.js';
import type { Person } from '../../testing/server.js';
import { ENDPOINTS } from '../endpoints.js';
import { SCOPES } from '../http/access.js';

/** Everybody asks everything of the whole server, by session and by token, and is let in or refused as the table says. */

let ground: Ground;
beforeAll(async () => {
  ground = await groundOf();
}, 60_000);
afterAll(() => ground?.close());

describe('the table', () => {
  it('says of just those endpoints that they show what is published which the kit lets everybody in to for that', () => {
    const published = ENDPOINTS.filter(({ access }) => typeof access === 'object').map(({ id }) => id);
    const rows = ROWS.filter(isPublished).map(({ endpoint }) => endpoint);
    expect(rows.toSorted()).toEqual(published.toSorted());
  });

  it('has a row for every endpoint, and none for what is not there', () => {
    const rows = new Set(ROWS.map(({ endpoint }) => endpoint));
    const ids = ENDPOINTS.map(({ id }) => id);
    expect(
      ids.filter((id) => !rows.has(id)),
      'endpoints without a row in testing/rights/table.ts',
    ).toEqual([]);
    expect([...rows].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('says of everybody how far they may go, and has a request to try it by', () => {
    for (const { name, far, scope } of ROWS) {
      for (const someone of EVERYONE)
        expect(['all', 'pub', 'own+pub', 'own', '-'], `${name} ${someone}`).toContain(far[someone]);
      expect(['-', 'session', ...SCOPES], name).toContain(scope);
    }
    expect(ROWS.map(({ name }) => name).sort()).toEqual(Object.keys(ASKS).sort());
  });
});

/** Ends the session that it is sent with, or may. */
const ENDS_SESSIONS = new Set(['openSession', 'closeSession', 'endSession', 'changePassword']);

/** Everything that a request could have changed. */
async function state(): Promise<unknown> {
  const { rows } = await ground.test.ledger.pool.query(`select (select max(seq) from event) as head,
    (select array[count(*), count(closed_at)] from auth."user") as users,
    (select array[count(*), count(used_at)] from auth.link) as links, (select count(*) from auth.session) as sessions,
    (select array[count(*), count(revoked_at)] from auth.token) as tokens,
    (select array[count(*), count(ended_at)] from import_job) as jobs`);
  return rows[0];
}

function send({ status: _, shows: __, headers, ...asked }: Asked, as: Readonly<Record<string, string>>) {
  return ground.test.send({ ...asked, headers: { ...headers, ...as } });
}

const told = ({ statusCode, body }: LightMyRequestResponse): string => `${statusCode} ${body.slice(0, 300)}`;

function expectLetIn(response: LightMyRequestResponse, { status, shows }: Asked, who: string): void {
  const isLetIn = status === undefined ? response.statusCode < 300 : response.statusCode === status;
  expect(isLetIn, `${who} is let in: ${told(response)}`).toBe(true);
  if (shows !== undefined) expect(response.body, `${who} is shown it`).toContain(shows);
}

async function expectRefused(asked: Asked, as: Readonly<Record<string, string>>, who: string): Promise<void> {
  const before = await state();
  const response = await send(asked, as);
  expect([401, 403], `${who} is refused: ${told(response)}`).toContain(response.statusCode);
  expect(response.json().type).toMatch(/^urn:outturn:problem:/);
  expect(await state(), `${who} changes nothing`).toEqual(before);
}

/** What is published is shown, and what is not is not there; nobody is refused. */
async function expectPublished(row: Row, as: Readonly<Record<string, string>>, who: string): Promise<void> {
  const ask = ASKS[row.name]!;
  const shown = await ask(ground, 'public', undefined);
  expectLetIn(await send(shown, as), shown, who);
  for (const whose of ['ours', 'theirs'] as const) {
    await expectNotTheirs(await ask(ground, whose, undefined), as, `${who}, of what is not published`);
  }
}

/** Of another unit: refused, or not there for them. */
async function expectNotTheirs(asked: Asked, as: Readonly<Record<string, string>>, who: string): Promise<void> {
  if (asked.shows !== undefined) return expect((await send(asked, as)).body, who).not.toContain(asked.shows);
  const before = await state();
  const response = await send(asked, as);
  expect([403, 404], `${who} does not reach another unit: ${told(response)}`).toContain(response.statusCode);
  expect(await state(), `${who} changes nothing`).toEqual(before);
}

async function asksAll(row: Row, role: Role): Promise<void> {
  const ask = ASKS[row.name]!;
  const person = ENDS_SESSIONS.has(row.name) ? await ground.person(role) : ground.people[role];
  const askFor = async (whose: Whose): Promise<Asked> => ask(ground, whose, person);
  if (row.far[role] === 'pub') {
    await expectPublished(row, person.bySession, `${role} by session`);
    return expectPublished(row, await person.byToken(), `${role} by token`);
  }
  const ours = await askFor('ours');
  expectLetIn(await send(ours, person.bySession), ours, `${role} by session`);
  if (row.far[role] === 'own+pub') {
    const open = await askFor('public');
    expectLetIn(await send(open, person.bySession), open, `${role} by session, of what is published`);
  }
  if (row.far[role] === 'own' || row.far[role] === 'own+pub') {
    const theirs = await askFor('theirs');
    await expectNotTheirs(theirs, person.bySession, `${role} by session`);
    await expectNotTheirs(theirs, await person.byToken(), `${role} by token`);
  }
  await byTokens(row, person, role, askFor);
}

/** With the scope that it takes, and with all others. */
async function byTokens(row: Row, person: Person, role: Role, askFor: (whose: Whose) => Promise<Asked>): Promise<void> {
  const { scope, far } = row;
  if (scope === 'session') return expectRefused(await askFor('ours'), await person.byToken(), `a token of ${role}`);
  const asked = await askFor(far[role] === 'all' ? 'theirs' : 'ours');
  if (isPublished(row)) {
    const others = await person.byToken(...SCOPES.filter((other) => other !== scope));
    await expectPublished(row, others, `a token of ${role} for all but ${scope}`);
  } else if (scope !== '-') {
    const others = await person.byToken(...SCOPES.filter((other) => other !== scope));
    await expectRefused(asked, others, `a token of ${role} for all but ${scope}`);
  }
  const token = await person.byToken(...(scope === '-' ? [] : [scope]));
  expectLetIn(await send(asked, token), asked, `${role} by token`);
}

function isPublished({ far }: Row): boolean {
  return far.public === 'pub';
}

describe.each(ROWS)('$name', { timeout: 60_000 }, (row) => {
  const may = EVERYONE.filter((someone) => row.far[someone] !== '-');

  it('lets in who may, as far as they may', async () => {
    for (const someone of may) {
      if (someone !== 'public') await asksAll(row, someone);
      else if (isPublished(row)) await expectPublished(row, {}, 'the public');
      else {
        const asked = await ASKS[row.name]!(ground, 'ours', undefined);
        expectLetIn(await send(asked, {}), asked, 'the public');
      }
    }
  });

  it('refuses everybody else, and nothing is changed', async () => {
    const asked = await ASKS[row.name]!(ground, 'ours', undefined);
    for (const someone of EVERYONE.filter((one): one is Someone => !may.includes(one))) {
      if (someone === 'public') await expectRefused(asked, { origin: ground.test.origin }, 'the public');
      else {
        await expectRefused(asked, ground.people[someone].bySession, `${someone} by session`);
        await expectRefused(asked, await ground.people[someone].byToken(), `${someone} by token`);
      }
    }
  });
});

it('has somebody of a department for each role of one', () => {
  const departmental = EVERYONE.filter((someone) => someone !== 'public' && isDepartmental(someone));
  for (const { name, far } of ROWS) {
    for (const someone of EVERYONE) {
      if (far[someone].startsWith('own')) expect(departmental, name).toContain(someone);
    }
  }
});
