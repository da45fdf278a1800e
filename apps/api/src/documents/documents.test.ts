import { type Author, importDocument, openQueue, SYSTEM, startWorker } from '@outturn/ledger';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Person, startServer, type TestServer } from '../../testing/server.js';

const REPORT = '云岭市2024年政府工作报告\n\n一、2023年工作回顾\n\n2023年，粮食总产量88.5万吨。棉花总产量1.2万吨。';
const OTHER = REPORT.replaceAll('云岭市', '云溪市');
const NOBODY = '01a20340-63c7-7ece-8e4a-dd87293b3637';

let server: TestServer;
let planner: Person;
let viewer: Person;
let queue: Awaited<ReturnType<typeof openQueue>>;

beforeAll(async () => {
  server = await startServer();
  planner = await server.person({ role: 'planning' });
  viewer = await server.person({ role: 'viewer' });
  queue = await openQueue(server.ledger.connection, { supervises: true });
  await startWorker(server.ledger, queue);
});
afterAll(async () => {
  await queue?.stop();
  await server?.close();
});

type File = readonly [name: string, bytes: Uint8Array];

function upload(query: string, files: readonly File[], by: Person = planner) {
  const parts = files.flatMap(([name, bytes]) => [
    Buffer.from(
      `--limit\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/plain\r\n\r\n`,
    ),
    bytes,
    Buffer.from('\r\n'),
  ]);
  const headers = { ...by.bySession, 'content-type': 'multipart/form-data; boundary=limit' };
  const payload = Buffer.concat([...parts, Buffer.from('--limit--\r\n')]);
  return server.send({ method: 'POST', url: `/api/documents?${query}`, headers, payload });
}

const get = (url: string, by: Person = planner) => server.send({ url, headers: by.bySession });

async function ended(batch: string): Promise<Readonly<Record<string, number>>> {
  for (let tries = 0; tries < 300; tries++) {
    const { states } = (await get(`/api/batches/${batch}`)).json();
    if (states.waiting + states.active === 0) return states;
    await new Promise((settle) => setTimeout(settle, 100));
  }
  throw new Error('not ended');
}

async function imported(text: string, about = {}): Promise<string> {
  const done = await importDocument(server.ledger, Buffer.from(text), { name: 'a.txt', ...about }, SYSTEM as Author);
  if (!done.ok) throw new Error(done.refusal.code);
  return done.result.document;
}

describe('files', { timeout: 60_000 }, () => {
  test('are taken in, imported, and shown', async () => {
    const taken = await upload('source=云岭&isPublic=true', [
      ['一.txt', Buffer.from(REPORT)],
      ['二.txt', Buffer.from(REPORT)],
      ['三.txt', Buffer.alloc(600, 1)],
    ]);
    expect(taken.statusCode).toBe(202);
    const { batch, jobs } = taken.json();
    expect(taken.headers.location).toBe(`/api/batches/${batch}`);
    expect(await ended(batch)).toMatchObject({ done: 2, refused: 1 });
    const { items } = (await get(`/api/jobs?batch=${batch}`)).json();
    expect(items.map(({ name }: { name: string }) => name)).toEqual(['一.txt', '二.txt', '三.txt']);
    const { result, account } = (await get(`/api/jobs/${jobs[2].job}`)).json();
    expect([account, result.refusal.code, result.refusal.said]).toEqual([
      planner.account,
      'unreadable-file',
      '不是能读的文档，也可能已损坏；请用原来的程序打开，另存为 .docx、.pdf 或 .txt',
    ]);
    const english = { ...planner.bySession, 'accept-language': 'en' };
    const said = await server.send({ url: `/api/jobs/${jobs[2].job}`, headers: english });
    expect(said.json().result.refusal.said).toMatch(/^no document that can be read, or a broken one;/);
    const { document } = items[0].result;
    const shown = await get(`/api/documents/${document}`, viewer);
    expect(shown.json()).toMatchObject({
      name: expect.stringMatching(/[一二]\.txt/),
      source: '云岭',
      isPublic: true,
      year: 2023,
    });
    expect(shown.headers.etag).toBe(`"e${shown.json().version}"`);
    expect((await get(`/api/documents/${document}/text`, viewer)).json()).toMatchObject({ edition: 1, text: REPORT });
    const sections = (await get(`/api/documents/${document}/sections`, viewer)).json().items;
    expect(sections).toMatchObject([{ title: '一、2023年工作回顾', depth: 1, position: 0 }]);
  });

  test('are given back as they came, to be saved and not to be shown', async () => {
    const page =
      '<!doctype html><meta charset="utf-8"><title>云岭市</title><p>云岭市2023年粮食总产量88.5万吨。</p><script>alert(1)</script>';
    const document = await imported(page, { name: '../报告"\r\n.html', region: '云岭市' });
    const given = await get(`/api/documents/${document}/file`, viewer);
    expect(given.rawPayload.equals(Buffer.from(page))).toBe(true);
    expect(given.headers['content-type']).toBe('application/octet-stream');
    expect(given.headers['x-content-type-options']).toBe('nosniff');
    expect(given.headers['content-disposition']).toMatch(
      /^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w%.-]+$/,
    );
  });

  test.each([
    ['none', '', []],
    [
      'two that correct one',
      `corrects=${NOBODY}`,
      [
        ['a', Buffer.from(REPORT)],
        ['b', Buffer.from(OTHER)],
      ],
    ],
  ] as const)('that are %s are not taken', async (_, query, files) => {
    expect((await upload(query, files)).statusCode).toBe(422);
  });

  test.each([
    'region=',
    'kind=x',
    'year=1',
    'publishedOn=2024-02-30',
    'plan=x',
    'corrects=x',
    'isPublic=x',
    'batch=x',
    'other=1',
  ])('with what cannot be said of them are not taken: %s', async (query) => {
    expect((await upload(query, [['a.txt', Buffer.from(REPORT)]])).statusCode).toBe(400);
  });

  test('join no batch of somebody else', async () => {
    const other = await server.person({ role: 'statistics' });
    const { batch } = (await upload('', [['a.txt', Buffer.from(REPORT)]])).json();
    expect((await upload(`batch=${batch}`, [['a.txt', Buffer.from(REPORT)]], other)).statusCode).toBe(404);
    expect((await upload(`batch=${batch}`, [['a.txt', Buffer.from(REPORT)]])).statusCode).toBe(202);
  });

  test('are taken from nobody who may not import, and what is not there is not found', async () => {
    expect((await upload('', [['a.txt', Buffer.from(REPORT)]], viewer)).statusCode).toBe(403);
    expect((await get('/api/jobs', viewer)).statusCode).toBe(403);
    for (const path of ['', '/text', '/file', '/sections', '/editions'])
      expect((await get(`/api/documents/${NOBODY}${path}`)).statusCode, path).toBe(404);
    for (const path of [`/api/jobs/${NOBODY}`, `/api/batches/${NOBODY}`])
      expect((await get(path)).statusCode).toBe(404);
  });
});

test('a job that has begun is not taken back', async () => {
  const { batch, jobs } = (await upload('', [['a.txt', Buffer.from(REPORT)]])).json();
  await ended(batch);
  const cancel = (id: string) => server.send({ method: 'DELETE', url: `/api/jobs/${id}`, headers: planner.bySession });
  expect((await cancel(jobs[0].job)).statusCode).toBe(409);
  expect((await cancel(NOBODY)).statusCode).toBe(404);
});

test('editions are shown each with its text, and their anchors decided on', async () => {
  const document = await imported(OTHER);
  const before = (await get(`/api/documents/${document}`)).json().version;
  await imported(OTHER.replace('1.2', '1.4'), { corrects: document });
  const editions = (await get(`/api/documents/${document}/editions`)).json();
  expect(editions.map(({ edition }: { edition: number }) => edition)).toEqual([1, 2]);
  expect((await get(`/api/documents/${document}/text`)).json().text).toContain('1.4');
  expect((await get(`/api/documents/${document}/text?edition=1`)).json().text).toContain('1.2');
  expect((await get(`/api/documents/${document}/text?asOf=e${before}`)).json()).toMatchObject({ edition: 1 });
  expect((await get(`/api/documents/${document}/text?asOf=e${before}&edition=2`)).statusCode).toBe(404);
  const decide = (payload: object, by = planner) =>
    server.send({ method: 'POST', url: `/api/documents/${document}/anchors`, headers: by.bySession, payload });
  expect((await decide({ decision: 'confirm', of: 'same' })).json()).toEqual({ decided: 1, withdrawn: 0 });
  expect((await decide({ decision: 'confirm', of: 'lost', withdraw: true })).json()).toEqual({
    decided: 1,
    withdrawn: 0,
  });
  const missing = await decide({ decision: 'refuse', of: [NOBODY] });
  expect([missing.statusCode, missing.json().code]).toEqual([422, 'no-anchor']);
  expect((await decide({ decision: 'refuse', of: 'same' }, viewer)).statusCode).toBe(403);
  expect((await decide({ decision: 'refuse', of: [] })).statusCode).toBe(400);
});

test('what is said of a document is changed by who has seen how it stands', async () => {
  const id = await imported(REPORT.replaceAll('云岭市', '云河市'));
  const shown = await get(`/api/documents/${id}`);
  const change = (payload: object, headers = {}) =>
    server.send({
      method: 'PATCH',
      url: `/api/documents/${id}`,
      headers: { ...planner.bySession, ...headers },
      payload,
    });
  const asSeen = { 'if-match': shown.headers.etag as string };
  expect((await change({ title: '标题' })).statusCode).toBe(428);
  expect((await change({ plan: NOBODY }, asSeen)).json()).toMatchObject({ status: 422, code: 'names-nothing' });
  expect((await change({ title: '标题', isPublic: true, source: null }, asSeen)).statusCode).toBe(200);
  expect((await get(`/api/documents/${id}`)).json()).toMatchObject({ title: '标题', isPublic: true, edition: 1 });
  expect((await change({ title: '又一' }, asSeen)).statusCode).toBe(412);
});

test('documents are listed page by page, those that are asked for', async () => {
  const region = '云湖市';
  const texts = ['一', '二', '三'].map((count) => REPORT.replaceAll('云岭市', region) + count);
  const ids = [];
  for (const text of texts) ids.push(await imported(text));
  const first = (await get(`/api/documents?region=${region}&limit=2`)).json();
  const rest = (await get(`/api/documents?region=${region}&limit=2&cursor=${encodeURIComponent(first.next)}`)).json();
  expect([...first.items, ...rest.items].map(({ id }: { id: string }) => id)).toEqual(ids);
  expect((await get(`/api/documents?region=${region}&kind=plan`)).json().items).toEqual([]);
});
