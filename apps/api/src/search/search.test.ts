import { afterAll, beforeAll, expect, it } from 'vitest';
import { fillLedger } from '../../../../packages/ledger/testing/full-ledger.js';
import { startServer, type TestServer } from '../../testing/server.js';
import searchSentences from './search-sentences.js';

let test: TestServer;
let headers: Readonly<Record<string, string>>;
beforeAll(async () => {
  test = await startServer({ endpoints: [searchSentences] });
  await fillLedger(test.ledger, '粮食产量');
  headers = (await test.person({ role: 'viewer' })).bySession;
});
afterAll(() => test?.close());

const find = (query: string): ReturnType<TestServer['send']> => test.send({ url: `/api/search?${query}`, headers });

it('gives the sentences with where the words stand in them', async () => {
  const { statusCode, body } = await find(`text=${encodeURIComponent('正文')}`);
  expect(statusCode).toBe(200);
  const { items, next } = JSON.parse(body);
  expect(next ?? null).toBe(null);
  expect(items).toMatchObject([
    {
      text: '的正文',
      start: 4,
      end: 7,
      textStart: 4,
      matches: [{ start: 5, end: 7 }],
      document: { title: '粮食产量' },
    },
  ]);
  expect((await find('text=GDP')).json().items).toEqual([]);
});

it('as it was, and only what is asked for', async () => {
  const text = encodeURIComponent('粮食');
  const found = async (more: string): Promise<number> => (await find(`text=${text}${more}`)).json().items.length;
  expect(await found('')).toBe(0);
  expect(await found('&asOf=e2')).toBe(1);
  expect(await found('&asOf=e2&kind=task')).toBe(0);
  expect(await found('&asOf=e2&region=990100')).toBe(1);
  expect(await found('&asOf=e2&plan=none')).toBe(0);
});

it('takes anything that can be typed', async () => {
  for (const text of ["'", '"', '&|!:*<->()', '\u0000', '%', '\u202e', '粮'.repeat(256)])
    expect((await find(`text=${encodeURIComponent(text)}`)).statusCode).toBe(200);
  for (const query of ['', 'text=', `text=${'a'.repeat(257)}`, 'text=a&document=x', 'text=a&kind=x'])
    expect((await find(query)).statusCode).toBe(400);
  expect((await find('text=%ff')).statusCode).toBeLessThan(500);
});
