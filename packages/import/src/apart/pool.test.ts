import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { Pool, type PoolOptions } from './pool.js';

const UNRULY = new URL('../../testing/unruly.mjs', import.meta.url);
const MEGABYTE = 1_000_000;

const answering = (length = 1, milliseconds = 0) =>
  Uint8Array.from({ length }, (_, at) => (at === 1 ? milliseconds : 0));
const endless = Uint8Array.of(1);
const eatsMemory = Uint8Array.of(2);
const eatsHeap = Uint8Array.of(3);
const throws = Uint8Array.of(4);
const leaves = Uint8Array.of(5);

const poolOf = (options: PoolOptions = {}) => new Pool({ script: UNRULY, size: 2, seconds: 20, ...options });

test('a file is read, and its process sees nothing of the surroundings', async () => {
  expect(await poolOf().read(answering(3), 'pdf')).toEqual({ ok: true, text: '3', env: [] });
});

test('many files are read, each gets its own answer', async () => {
  const pool = poolOf();
  const lengths = Array.from({ length: 40 }, (_, at) => at + 1);
  const read = await Promise.all(lengths.map((length) => pool.read(answering(length, (length * 7) % 20), 'pdf')));
  expect(read.map((one) => one.ok && one.text)).toEqual(lengths.map(String));
});

test('two are read at a time', async () => {
  const pool = poolOf();
  await Promise.all([pool.read(answering(), 'pdf'), pool.read(answering(), 'pdf')]);
  const began = performance.now();
  await Promise.all(Array.from({ length: 4 }, () => pool.read(answering(2, 200), 'pdf')));
  expect(performance.now() - began).toBeLessThan(4 * 200);
});

describe('a file that is more than there can be is ended, and the others are read', () => {
  test.each([
    ['endless', endless, { seconds: 0.5 }, { reason: 'too-long', limit: 0.5 }],
    ['eats memory', eatsMemory, { memory: 200 * MEGABYTE }, { reason: 'too-heavy', limit: 200 * MEGABYTE }],
    ['eats the heap', eatsHeap, { memory: 200 * MEGABYTE }, { reason: 'too-heavy', limit: 200 * MEGABYTE }],
    ['throws', throws, {}, { reason: 'damaged', format: 'doc' }],
    ['leaves', leaves, {}, { reason: 'damaged', format: 'doc' }],
  ] as const)('%s', { timeout: 30_000 }, async (_, bad, limits, refusal) => {
    const pool = poolOf(limits);
    const files = [answering(2, 100), bad, answering(3, 100), bad, answering(4, 100), answering(5, 100)];
    const read = await Promise.all(files.map((bytes) => pool.read(bytes, 'doc')));
    expect(read.filter((one) => one.ok).map((one) => one.text)).toEqual(['2', '3', '4', '5']);
    expect(read.filter((one) => !one.ok)).toEqual([
      { ok: false, ...refusal },
      { ok: false, ...refusal },
    ]);
  });
});

test('an answer that was given in time holds, however busy the main thread was', async () => {
  const pool = poolOf({ seconds: 0.5 });
  await pool.read(answering(), 'pdf');
  const read = pool.read(answering(7), 'pdf');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
  expect(await read).toMatchObject({ ok: true, text: '7' });
});

test('the process ends when all is read', () => {
  const front = new URL('../../dist/apart/index.js', import.meta.url).href;
  const script = `const { importApart } = await import(${JSON.stringify(front)});
    console.log((await importApart(new Uint8Array(9), 'xlsx')).reason);`;
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { timeout: 10_000 });
  expect({ status, said: String(stdout) }).toEqual({ status: 0, said: 'binary\n' });
});
