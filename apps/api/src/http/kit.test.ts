import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { TEST_ENDPOINTS } from '../../testing/endpoints.js';
import { type Person, startServer, type TestServer } from '../../testing/server.js';
import { checkOf } from './check-input.js';
import type { Endpoint } from './endpoint.js';

let test: TestServer;
let planner: Person;
let as: Readonly<Record<string, string>>;
beforeAll(async () => {
  test = await startServer({ endpoints: TEST_ENDPOINTS });
  planner = await test.person({ role: 'planning' });
  as = await planner.byToken();
});
afterAll(() => test?.close());

const URL = '/api/test/units';
const get = (url: string, headers = {}): Promise<LightMyRequestResponse> =>
  test.send({ url, headers: { ...as, ...headers } });
const add = (payload: InjectOptions['payload'], headers = {}): Promise<LightMyRequestResponse> =>
  test.send({ method: 'POST', url: URL, headers: { ...as, ...headers }, ...(payload !== undefined && { payload }) });
const typeOf = (response: LightMyRequestResponse): string => response.json().type.replace('urn:outturn:problem:', '');

describe('a refusal', () => {
  it('is a problem document in the language asked for, Chinese for who says nothing', async () => {
    for (const [language, title, locale] of [
      [undefined, '未找到', 'zh'],
      ['en', 'Not found', 'en'],
      ['fr, en;q=0.5, zh;q=0.4', 'Not found', 'en'],
      ['zh-CN,zh;q=0.9,en;q=0.8', '未找到', 'zh'],
      [',;q=x,,en;q=0', '未找到', 'zh'],
    ]) {
      const response = await test.send({
        url: '/no/such',
        headers: language === undefined ? {} : { 'accept-language': language },
      });
      expect(response.statusCode).toBe(404);
      expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(response.headers['content-language']).toBe(locale);
      expect(response.json()).toMatchObject({ type: 'urn:outturn:problem:not-found', title, status: 404 });
      expect(response.json().request).toBe(response.headers['x-request-id']);
    }
  });

  it('names all places that are wrong, as JSON pointers', async () => {
    const { statusCode, body } = await add({ code: 'A B', parts: [1, 'two'], 'a/b~': 1 });
    expect(statusCode).toBe(400);
    const places = JSON.parse(body).places.map(
      (place: { in: string; pointer: string }) => `${place.in} ${place.pointer}`,
    );
    expect(places).toEqual(['body /code', 'body /name', 'body /parts/1', 'body ']);
    const query = await get(`${URL}?limit=0&kind=office&asOf=2025-02-30&more=1`);
    expect(query.json().places.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/kind',
      '/limit',
      '/asOf',
      '',
    ]);
  });

  it('says in both languages what is wrong with a place', async () => {
    const payload = { code: 'x', name: 7 };
    const details = await Promise.all(
      ['zh', 'en'].map(
        async (language) => (await add(payload, { 'accept-language': language })).json().places[0].detail,
      ),
    );
    expect(details[0]).toMatch(/[\u4e00-\u9fff]/);
    expect(details[1]).toMatch(/expected string/);
  });

  it.each([
    ['{', 'application/json', 400, 'malformed-request'],
    ['', 'application/json', 400, 'malformed-request'],
    ['{"__proto__":{"a":1}}', 'application/json', 400, 'malformed-request'],
    ['code=a', 'application/x-www-form-urlencoded', 415, 'unsupported-media-type'],
    ['x', 'text/plain', 415, 'unsupported-media-type'],
    [`"${'x'.repeat(1_000_000)}"`, 'application/json', 413, 'too-large'],
    ['['.repeat(400_000) + ']'.repeat(400_000), 'application/json', 400, 'invalid-input'],
  ])('is given for a body that cannot be taken: %.20s', async (payload, type, status, name) => {
    const response = await add(payload, { 'content-type': type });
    expect([response.statusCode, typeOf(response)]).toEqual([status, name]);
  });

  it('tells nothing of what is inside, and neither does the log', async () => {
    for (const kind of ['thrown', 'database']) {
      const response = await test.send({ method: 'POST', url: `/api/test/faults/${kind}`, headers: planner.bySession });
      expect(response.statusCode).toBe(500);
      expect(Object.keys(response.json()).sort()).toEqual(['detail', 'request', 'status', 'title', 'type']);
      const lines = test.log.filter((line) => line.includes(response.json().request));
      expect(lines.join()).toContain('endpoints.ts');
      expect(lines.join() + response.body).not.toContain('hunter2');
    }
  });
});

describe('rights', () => {
  it('are kept before the body is looked at', async () => {
    const viewer = await test.person({ role: 'viewer' });
    expect((await test.send({ method: 'POST', url: URL, payload: '{' })).statusCode).toBe(401);
    expect(typeOf(await test.send({ method: 'POST', url: URL, headers: await viewer.byToken(), payload: '{' }))).toBe(
      'forbidden',
    );
    expect(
      typeOf(await test.send({ method: 'POST', url: URL, headers: await planner.byToken('read'), payload: '{' })),
    ).toBe('scope-missing');
    expect((await test.send({ url: URL, headers: { authorization: 'Bearer ot_x' } })).headers['www-authenticate']).toBe(
      'Bearer',
    );
  });

  it('end with the grant', async () => {
    const person = await test.person({ role: 'planning' });
    const headers = await person.byToken();
    expect((await test.send({ url: URL, headers })).statusCode).toBe(200);
    await test.ledger.write(
      { kind: 'role-grant.revoked', author: { account: null, post: null, unit: null } },
      async (draft) => {
        const {
          fromEvent: _1,
          toEvent: _2,
          ...grant
        } = await draft.tx
          .selectFrom('roleGrant')
          .selectAll()
          .where('account', '=', person.account)
          .executeTakeFirstOrThrow();
        await draft.put('roleGrant', [{ ...grant, isRevoked: true }]);
      },
    );
    expect(typeOf(await test.send({ url: URL, headers }))).toBe('forbidden');
  });

  it('reach no further than the own unit', async () => {
    await add({ code: 'own', name: '云岭市教育局' });
    await add({ code: 'other', name: '云岭市水利局' });
    const { id } = await test.ledger.database
      .selectFrom('unit')
      .select('id')
      .where('code', '=', 'own')
      .executeTakeFirstOrThrow();
    const headers = await (await test.person({ role: 'filler', unit: id })).byToken();
    expect((await test.send({ url: URL, headers })).json().items).toEqual([{ code: 'own', name: '云岭市教育局' }]);
    const put = (code: string, etag: string): Promise<LightMyRequestResponse> =>
      test.send({
        method: 'PUT',
        url: `${URL}/${code}`,
        headers: { ...headers, 'if-match': etag },
        payload: { name: 'x' },
      });
    expect(typeOf(await put('other', '"e1"'))).toBe('other-unit');
    expect(typeOf(await put('nowhere', '"e1"'))).toBe('not-found');
    const { etag } = (await get(`${URL}/own`)).headers;
    expect((await put('own', String(etag))).statusCode).toBe(200);
    const event = await test.ledger.database
      .selectFrom('event')
      .selectAll()
      .orderBy('seq', 'desc')
      .executeTakeFirstOrThrow();
    expect(event).toMatchObject({ kind: 'unit.renamed', unit: id });
  });

  it('have to be written down with every endpoint', async () => {
    const bare = { ...TEST_ENDPOINTS[0]!, access: undefined } as unknown as Endpoint;
    await expect(startServer({ endpoints: [bare] })).rejects.toThrow('does not say who may use it');
    const { own: _, ...careless } = TEST_ENDPOINTS[0]!;
    await expect(startServer({ endpoints: [careless] })).rejects.toThrow('own units only');
  });
});

describe('a change from a page of another site', () => {
  const send = (headers: Record<string, string>): Promise<LightMyRequestResponse> =>
    test.send({
      method: 'POST',
      url: URL,
      headers: { cookie: planner.bySession.cookie!, ...headers },
      payload: { code: 'x' },
    });

  it.each([
    {},
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: 'http://localhost' },
  ])('is refused: %o', async (headers) => expect(typeOf(await send(headers))).toBe('foreign-page'));

  it('is refused without a cookie too, so that nobody is signed in by another site', async () => {
    const response = await test.send({
      method: 'POST',
      url: URL,
      headers: { origin: 'http://evil.example' },
      payload: {},
    });
    expect(typeOf(response)).toBe('foreign-page');
  });

  it.each([{ origin: 'http://localhost' }, { 'sec-fetch-site': 'same-origin' }])(
    'is taken from our own: %o',
    async (headers) => expect(typeOf(await send(headers))).toBe('invalid-input'),
  );

  it('gets no permission from us to read', async () => {
    const response = await get(URL, { origin: 'http://evil.example' });
    expect(Object.keys(response.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

it.each(['TRACE', 'OPTIONS', 'PUT'] as const)('a method that no endpoint has is not found: %s', async (method) => {
  expect((await test.send({ method: method as 'PUT', url: URL, headers: as })).statusCode).toBe(404);
});

it('a parameter that is sent twice is refused', async () => {
  for (const query of ['kind=department&kind=region', 'limit=1&limit=2', 'asOf=e1&asOf=e2']) {
    expect((await get(`${URL}?${query}`)).statusCode).toBe(400);
  }
});

it('a parameter of an endpoint may be called as one of the kit is where the kit has none', () => {
  const check = checkOf({ query: z.object({ limit: z.string(), asOf: z.string() }) });
  expect(check({ params: {}, query: { limit: 'a', asOf: 'b' }, body: null }, 'en')).toMatchObject({
    query: { limit: 'a', asOf: 'b' },
    cursor: undefined,
    asOf: undefined,
  });
});

describe('a list', () => {
  beforeAll(async () => {
    for (const at of [1, 2, 3, 4, 5]) await add({ code: `page-${at}`, name: `${at}` });
  });

  it('comes in pages that hold each item once', async () => {
    const seen: string[] = [];
    for (let url: string | undefined = `${URL}?limit=2`; url; ) {
      const response = await get(url);
      const { items, next } = response.json();
      seen.push(...items.map(({ code }: { code: string }) => code));
      const link = /^<(.+)>; rel="next"$/.exec(String(response.headers.link ?? ''))?.[1];
      expect(link === undefined).toBe(next === null);
      url = link;
    }
    const { items } = (await get(URL)).json();
    expect(seen).toEqual(items.map(({ code }: { code: string }) => code));
  });

  it('takes no cursor that it did not give for the same filters', async () => {
    const { next } = (await get(`${URL}?limit=1`)).json();
    const forged = `${Buffer.from('{"code":"zzz"}').toString('base64url')}.${next.split('.')[1]}`;
    for (const query of [`cursor=${next}x`, `cursor=${forged}`, 'cursor=', 'cursor=..', `cursor=${next}&kind=region`]) {
      expect(typeOf(await get(`${URL}?${query}`))).toBe('invalid-cursor');
    }
    expect((await get(`${URL}?limit=200&cursor=${next}`)).statusCode).toBe(200);
    expect((await get(`${URL}?limit=201`)).statusCode).toBe(400);
  });

  it('is not sent again until there is a new event, and never to another reader', async () => {
    const other = await (await test.person({ role: 'planning' })).byToken();
    const { etag } = (await get(URL)).headers;
    const again = { 'if-none-match': String(etag) };
    const same = await get(URL, again);
    expect([same.statusCode, same.body]).toEqual([304, '']);
    expect((await test.send({ url: URL, headers: { ...other, ...again } })).statusCode).toBe(200);
    const now = String((await get(URL)).headers.etag);
    await add({ code: 'newer', name: 'x' });
    expect((await get(URL, { 'if-none-match': now })).statusCode).toBe(200);
  });

  it('holds only what its schema names', async () => {
    expect(Object.keys((await get(URL)).json().items[0]).sort()).toEqual(['code', 'name']);
  });
});

describe('a state asked for', () => {
  it('is shown as it was', async () => {
    const made = await add({ code: 'past', name: '原名' });
    const etag = String(made.headers.etag);
    const event = Number(/\d+/.exec(etag)![0]);
    await test.send({
      method: 'PUT',
      url: `${URL}/past`,
      headers: { ...as, 'if-match': etag },
      payload: { name: '新名' },
    });
    expect((await get(`${URL}/past`)).json().name).toBe('新名');
    expect((await get(`${URL}/past?asOf=e${event}`)).json().name).toBe('原名');
    expect((await get(`${URL}/past?asOf=e${event - 1}`)).statusCode).toBe(404);
    expect((await get(`${URL}/past?asOf=2001-01-01`)).statusCode).toBe(404);
    expect((await get(`${URL}/past?asOf=2999-12-31`)).json().name).toBe('新名');
  });

  it('is refused where it never was', async () => {
    for (const asOf of ['e999999', 'r1']) expect(typeOf(await get(`${URL}?asOf=${asOf}`))).toBe('as-of-unknown');
    for (const asOf of ['', 'now', 'e0', 'e1.5', 'e-1', '2025-13-01', "2025-01-01'; --", `e${'9'.repeat(30)}`]) {
      expect((await get(`${URL}?asOf=${encodeURIComponent(asOf)}`)).statusCode).toBe(400);
    }
  });

  it('does not grow old', async () => {
    const { etag } = (await get(`${URL}?asOf=e1`)).headers;
    await add({ code: 'later', name: 'x' });
    expect((await get(`${URL}?asOf=e1`, { 'if-none-match': String(etag) })).statusCode).toBe(304);
  });
});

describe('a change of what is there', () => {
  it('needs the version that was read', async () => {
    const { etag } = (await add({ code: 'versioned', name: 'one' })).headers;
    const put = (headers: object): Promise<LightMyRequestResponse> =>
      test.send({ method: 'PUT', url: `${URL}/versioned`, headers: { ...as, ...headers }, payload: { name: 'two' } });
    expect(typeOf(await put({}))).toBe('version-needed');
    for (const wrong of ['*', 'e1', '"e1"', 'W/"e1-abc"', '"e1", "e2"'])
      expect(typeOf(await put({ 'if-match': wrong }))).toBe('stale');
    const changed = await put({ 'if-match': String(etag) });
    expect(changed.statusCode).toBe(200);
    expect(changed.headers.etag).not.toBe(etag);
    expect((await put({ 'if-match': String(etag) })).statusCode).toBe(412);
    expect((await get(`${URL}/versioned`)).headers.etag).toBe(changed.headers.etag);
    expect((await get(`${URL}/versioned`, { 'if-none-match': String(changed.headers.etag) })).statusCode).toBe(304);
  });
});

describe('an Idempotency-Key', () => {
  const countOf = async (code: string): Promise<number> =>
    (await test.ledger.database.selectFrom('unit').select('id').where('code', '=', code).execute()).length;

  it('makes a request that is sent twice happen once', async () => {
    const send = (): Promise<LightMyRequestResponse> =>
      add({ code: 'once', name: '一次' }, { 'idempotency-key': 'k-once' });
    const [first, second] = [await send(), await send()];
    expect(second.statusCode).toBe(201);
    expect([second.body, second.headers.etag, second.headers.location]).toEqual([
      first.body,
      first.headers.etag,
      first.headers.location,
    ]);
    expect(await countOf('once')).toBe(1);
  });

  it('makes many at once happen once', async () => {
    const send = (): Promise<LightMyRequestResponse> =>
      add({ code: 'many', name: '多' }, { 'idempotency-key': 'k-many' });
    const statuses = (await Promise.all(Array.from({ length: 8 }, send))).map(({ statusCode }) => statusCode);
    expect(statuses).toContain(201);
    expect(statuses.every((status) => status === 201 || status === 409)).toBe(true);
    expect(await countOf('many')).toBe(1);
  });

  it('stands for one request of one account', async () => {
    const key = { 'idempotency-key': 'k-other' };
    await add({ code: 'first', name: 'x' }, key);
    expect(typeOf(await add({ code: 'second', name: 'x' }, key))).toBe('key-used-otherwise');
    const other = await (await test.person({ role: 'planning' })).byToken();
    expect(
      (
        await test.send({
          method: 'POST',
          url: URL,
          headers: { ...other, ...key },
          payload: { code: 'third', name: 'x' },
        })
      ).statusCode,
    ).toBe(201);
  });

  it('keeps a refusal by the handler, and forgets a fault of ours', async () => {
    const send = (): Promise<LightMyRequestResponse> =>
      test.send({
        method: 'POST',
        url: '/api/test/faults/thrown',
        headers: { ...planner.bySession, 'idempotency-key': 'k-fault' },
      });
    expect([(await send()).statusCode, (await send()).statusCode]).toEqual([500, 500]);
  });

  it('is not done again when the server died on the way', async () => {
    const key = { 'idempotency-key': 'k-died' };
    await add({ code: 'died', name: 'x' }, key);
    await test.ledger.pool.query(`update api.idempotency set outcome = null where key = 'k-died'`);
    expect(typeOf(await add({ code: 'died', name: 'x' }, key))).toBe('request-in-progress');
  });

  it('is forgotten after a day', async () => {
    await add({ code: 'day-1', name: 'x' }, { 'idempotency-key': 'k-day' });
    await test.ledger.pool.query(`update api.idempotency set until = now() - interval '1 second' where key = 'k-day'`);
    expect((await add({ code: 'day-2', name: 'x' }, { 'idempotency-key': 'k-day' })).statusCode).toBe(201);
  });

  it('is at most 255 visible characters', async () => {
    for (const key of ['', 'a b', 'x'.repeat(256)]) {
      expect((await add({ code: 'key', name: 'x' }, { 'idempotency-key': key })).statusCode).toBe(400);
    }
  });
});

describe('what is sent', () => {
  it('has the headers that keep a browser from harm', async () => {
    const { headers } = await test.send({ url: '/api/test/file' });
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['x-powered-by'] ?? headers.server).toBeUndefined();
  });

  it('says strict transport where it is reached over https', async () => {
    const secure = await startServer({ origin: 'https://outturn.example.cn', endpoints: TEST_ENDPOINTS });
    expect((await secure.send({ url: '/no' })).headers['strict-transport-security']).toBe(
      'max-age=31536000; includeSubDomains',
    );
    expect(secure.signIn.cookieName).toBe('__Host-outturn');
    await secure.close();
  });

  it('names a file in any script', async () => {
    const { headers, body } = await test.send({ url: '/api/test/file' });
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toBe(
      `attachment; filename="_.csv"; filename*=UTF-8''${encodeURIComponent('云岭市 "指标".csv')}`,
    );
    expect(body).toBe('指标,值\r\n');
  });

  it('is kept by nobody else, and small where it can be', async () => {
    expect((await get(URL)).headers['cache-control']).toBe('private, no-cache');
    expect((await test.send({ url: '/api/test/file' })).headers['cache-control']).toBe('no-store');
    const name = '云'.repeat(100);
    for (let at = 0; at < 30; at += 1) await add({ code: `big-${at}`, name });
    expect((await get(URL, { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
    expect((await get(`${URL}?limit=1`, { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBeUndefined();
  });
});

describe('the log', () => {
  it('names the account and nothing else of a person', async () => {
    const from = test.log.length;
    await get(`${URL}?kind=department&limit=7`, { 'user-agent': 'Somebody/1.0', cookie: 'a=secret-cookie' });
    const lines = test.log.slice(from).join('');
    expect(JSON.parse(lines)).toMatchObject({ method: 'GET', path: URL, status: 200, account: planner.account });
    expect(lines).not.toMatch(/kind|limit|Somebody|secret-cookie|ot_|127\.0\.0\.1/);
  });
});

describe('the description', () => {
  it('is OpenAPI 3.1, made of the schemas that check', async () => {
    const { openapi, paths, components } = (await test.send({ url: '/api/openapi.json' })).json();
    expect(openapi).toBe('3.1.0');
    const list = paths[URL].get;
    expect(list).toMatchObject({ operationId: 'listUnits', security: [{ session: [] }, { token: ['read'] }] });
    expect(list.parameters.map(({ name }: { name: string }) => name).sort()).toEqual([
      'accept-language',
      'asOf',
      'cursor',
      'if-none-match',
      'kind',
      'limit',
    ]);
    expect(list.responses['200'].content['application/json'].schema.properties.items.items).toEqual({
      $ref: '#/components/schemas/TestUnit',
    });
    expect(list.responses['401'].content).toHaveProperty(['application/problem+json']);
    expect(Object.keys(paths[`${URL}/{code}`].put.responses)).toEqual(
      expect.arrayContaining(['200', '404', '412', '428']),
    );
    expect(Object.keys(components.schemas).sort()).toEqual(['Problem', 'TestUnit']);
  });

  it('has a page that needs nothing from elsewhere', async () => {
    const page = await test.send({ url: '/api/docs/' });
    expect(page.statusCode).toBe(200);
    const sources = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, source]) => source!);
    expect(sources.length).toBeGreaterThan(3);
    for (const source of sources) {
      expect(source).toMatch(/^\.\/static\//);
      expect((await test.send({ url: `/api/docs/${source}` })).statusCode).toBe(200);
    }
    expect(page.body).not.toMatch(/<script>|<style>/);
    expect(page.headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'self';/);
  });
});
