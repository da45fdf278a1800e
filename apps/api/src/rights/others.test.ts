import { newId } from '@outturn/ledger';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newCode } from '../../testing/rights/asked.js';
import { type Ground, groundOf, type Headers, jobOf, observationOf, problemOf } from '../../testing/rights/ground.js';

/** How somebody might try to pass for somebody else, or to get at what is theirs. */

let ground: Ground;
beforeAll(async () => {
  ground = await groundOf();
}, 60_000);
afterAll(() => ground?.close());

describe('what belongs to somebody else', () => {
  it('is not reached by their Idempotency-Key', async () => {
    const key = { 'idempotency-key': newCode() };
    const payload = { title: '云岭市2024年度' };
    const first = await ground.post('/api/releases', payload, { ...ground.people.planning.bySession, ...key });
    const another = await ground.person('planning');
    const second = await ground.post('/api/releases', payload, { ...another.bySession, ...key });
    expect(second.json().number).not.toBe(first.json().number);
    const viewer = await ground.post('/api/releases', payload, { ...ground.people.viewer.bySession, ...key });
    expect(problemOf(viewer)).toBe('forbidden');
  });

  it('is not given again to who may not do it any more, by their own key', async () => {
    const person = await ground.person('planning');
    const key = { 'idempotency-key': newCode() };
    const send = () => ground.post('/api/releases', { title: '云岭' }, { ...person.bySession, ...key });
    expect((await send()).statusCode).toBe(201);
    const { queries } = ground.test.signIn;
    await queries.query(`update auth."user" set closed_at = now() where id = $1`, [person.account]);
    expect((await send()).statusCode).toBe(401);
  });

  it('is not listed by their cursor', async () => {
    for (const whose of ['ours', 'theirs', 'theirs'] as const) {
      await observationOf(ground, whose, { state: 'draft', region: '530001' });
    }
    const url = '/api/observations?region=530001&limit=1';
    const { next } = (await ground.get(url, ground.people.planning.bySession)).json();
    const { items } = (await ground.get(`${url}&cursor=${next}`, ground.people.head.bySession)).json();
    for (const { unit } of items) expect(unit).toBe(ground.unit.ours);
    expect(problemOf(await ground.get(`/api/tasks?limit=1&cursor=${next}`, ground.people.head.bySession))).toBe(
      'invalid-cursor',
    );
  });

  it('takes no files of others into a batch', async () => {
    const { batch } = await jobOf(ground);
    const head = 'content-disposition: form-data; name="file"; filename="a.txt"\r\ncontent-type: text/plain';
    const added = await ground.test.send({
      method: 'POST',
      url: `/api/documents?batch=${batch}`,
      headers: {
        ...ground.people.planning.bySession,
        'content-type': 'multipart/form-data; boundary=limit',
      },
      payload: `--limit\r\n${head}\r\n\r\n云岭市\r\n--limit--\r\n`,
    });
    expect(added.statusCode).toBe(404);
  });

  it('is no session and no token that could be ended by its number', async () => {
    const other = await ground.person('planning');
    await other.byToken('read');
    const { queries } = ground.test.signIn;
    for (const [table, column, path] of [
      ['session', 'user_id', 'sessions'],
      ['token', 'account', 'tokens'],
    ]) {
      const sql = `select id from auth.${table} where ${column} = $1`;
      const { rows } = await queries.query<{ readonly id: string }>(sql, [other.account]);
      const url = `/api/${path}/${rows[0]!.id}`;
      const ended = await ground.test.send({ method: 'DELETE', url, headers: ground.people.administrator.bySession });
      expect(ended.statusCode).toBe(404);
    }
  });
});

describe('a request in another dress', () => {
  const REFUSED = ['/api/events', '/api/waivers', '/api/jobs', '/api/accounts', '/api/chain'];

  it.each(REFUSED)('is refused as it would be in its own: %s', async (url) => {
    const { filler } = ground.people;
    for (const known of ['*', '"x"']) {
      expect((await ground.get(url, { ...filler.bySession, 'if-none-match': known })).statusCode).toBe(403);
    }
    const head = (headers: Headers) => ground.test.send({ method: 'HEAD', url, headers });
    expect([(await head({})).statusCode, (await head(filler.bySession)).statusCode]).toEqual([401, 403]);
    for (const other of [`${url}/`, url.toUpperCase(), url.replace('/api/', '//api/'), `${url}%00`, `/api/..${url}`]) {
      expect([400, 403, 404], other).toContain((await ground.get(other, filler.bySession)).statusCode);
    }
    const override = { ...filler.bySession, 'x-http-method-override': 'GET', 'x-original-url': url };
    expect((await ground.get('/api/grants', override)).statusCode).toBe(403);
  });

  it('is what it is sent as, whatever else it says of its sender', async () => {
    const { planning, filler } = ground.people;
    const said = { 'x-account': planning.account, 'x-forwarded-user': planning.account, 'x-role': 'planning' };
    expect((await ground.get('/api/events', { ...filler.bySession, ...said })).statusCode).toBe(403);
    const two = `${filler.bySession.cookie}; ${planning.bySession.cookie}`;
    expect((await ground.get('/api/events', { cookie: two })).statusCode).toBe(403);
    expect((await ground.get('/api/events', { ...planning.bySession, authorization: 'Bearer ot_x' })).statusCode).toBe(
      401,
    );
  });
});

it('no refusal tells of the inside: no table, no statement, no path', async () => {
  const { planning, filler } = ground.people;
  const twice = { code: 'twice', name: '云岭指标', unit: '亿元', direction: 'up' };
  const answers = [
    await ground.post('/api/indicators', twice, planning.bySession),
    await ground.post('/api/indicators', twice, planning.bySession),
    await ground.post('/api/posts', { code: 'x', name: 'x', unit: newId() }, planning.bySession),
    await ground.post('/api/reviews', { facts: [{ do: 'reject', id: newId(), version: 1 }] }, planning.bySession),
    await ground.post(`/api/observations/${newId()}/acceptance`, {}, planning.bySession, 1),
    await ground.post('/api/observations', { value: 1 }, filler.bySession),
    await ground.get(`/api/documents/${'0'.repeat(64)}`, planning.bySession),
  ];
  for (const { statusCode, body } of answers.slice(1)) {
    expect(statusCode).toBeGreaterThanOrEqual(400);
    expect(statusCode).toBeLessThan(500);
    expect(body).not.toMatch(/select|insert|constraint|_code|_pkey|node_modules|\/src\/|\.ts:/i);
  }
});
