import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ReadingThread, type ThreadOptions } from './apart.js';

const UNRULY = new URL('../../../testing/unruly-thread.mjs', import.meta.url);

function thread(options: ThreadOptions = {}) {
  const own = new ReadingThread({ script: UNRULY, seconds: 20, ...options });
  return (text: string) => own.read({ document: '', text, layout: null, indicators: [] });
}

test('texts are read one after another, each gets its own answer', async () => {
  const read = thread();
  const texts = ['one', 'two', 'three'];
  expect(await Promise.all(texts.map(read))).toEqual(texts.map((text) => ({ facts: [text] })));
});

test.each([
  ['endless', { seconds: 0.5 }, { reason: 'too-long', limit: 0.5 }],
  ['eats', { megabytes: 64 }, { reason: 'too-heavy', limit: 64 * 2 ** 20 }],
] as const)(
  'one that takes too much is ended, and the others are read: %s',
  { timeout: 30_000 },
  async (bad, limits, why) => {
    const read = thread(limits);
    const [before, ended, after] = await Promise.all([read('before'), read(bad), read('after')]);
    expect(ended).toEqual({ ok: false, ...why });
    expect([before, after]).toEqual([{ facts: ['before'] }, { facts: ['after'] }]);
  },
);

test('a fault is told, and the next text is read', async () => {
  const read = thread();
  const [fault, after] = await Promise.allSettled([read('throws'), read('after')]);
  expect(fault).toMatchObject({ status: 'rejected', reason: { message: 'thrown' } });
  expect(after).toMatchObject({ value: { facts: ['after'] } });
});

test('the process ends when all is read', () => {
  const built = new URL('../../../dist/documents/reading/apart.js', import.meta.url).href;
  const script = `const { READER } = await import(${JSON.stringify(built)});
    const { frame } = await READER.read({ document: '', text: '云岭市2024年政府工作报告', layout: null, indicators: [] });
    console.log(frame.kind);`;
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { timeout: 10_000 });
  expect({ status, said: String(stdout) }).toEqual({ status: 0, said: 'work-report\n' });
});
