import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Answer } from './answer.js';
import { keepAnswers } from './answers-kept.js';
import type { Endpoint } from './endpoint.js';
import { problem } from './problem.js';
import { type Written, writtenOnce } from './written.js';

const LIST = {
  access: 'read-common',
  output: z.object({ n: z.int() }),
  input: { page: z.int() },
} as unknown as Endpoint;

const newWritten = (): Written => keepAnswers(1_000_000);

async function timesWorked(endpoint: Endpoint, ...keys: readonly string[]): Promise<number> {
  const written = newWritten();
  let times = 0;
  for (const key of keys) {
    const outcome = await writtenOnce(endpoint, key, written, async () => {
      times += 1;
      return { body: { items: [{ n: 1, more: 2 }], next: null } };
    });
    const { body } = outcome as { readonly body: unknown };
    if (body instanceof Buffer) expect(body.toString()).toBe('{"items":[{"n":1}],"next":null}');
  }
  return times;
}

it('is worked out once for each state of the ledger', async () => {
  expect(await timesWorked(LIST, 'e1 /a', 'e1 /a', 'e1 /b', 'e2 /a', 'e1 /a')).toBe(3);
});

it('is worked out each time where not everybody sees the same', async () => {
  for (const other of [{ access: 'read' }, { access: 'self' }, { own: 'filtered' }, { input: {} }] as const) {
    expect(await timesWorked({ ...LIST, ...other } as Endpoint, 'e1 /a', 'e1 /a')).toBe(2);
  }
});

it('keeps no refusal', async () => {
  const written = newWritten();
  const refuse = () => Promise.resolve(problem('not-found'));
  expect(await writtenOnce(LIST, 'e1 /a', written, refuse)).toMatchObject({ problem: 'not-found' });
  expect(written.bytes).toBe(0);
});

it('keeps no more bytes than it may', async () => {
  const [none, some] = [keepAnswers<Answer<Buffer>>(0), keepAnswers<Answer<Buffer>>(10_000)];
  const work = () => Promise.resolve({ body: { items: [{ n: 1 }], next: null } });
  for (let at = 0; at < 100; at++) {
    for (const written of [none, some]) await writtenOnce(LIST, `e${at} /a`, written, work);
  }
  expect(none.bytes).toBe(0);
  expect(some.bytes).toBeGreaterThan(5_000);
  expect(some.bytes).toBeLessThanOrEqual(10_000);
});
