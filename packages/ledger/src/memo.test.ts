import { expect, test } from 'vitest';
import { Memo } from './memo.js';

const memoOf = (most: number) => new Memo<Buffer>(most, ({ length }) => length);

test('what was not asked for longest makes room', () => {
  const memo = memoOf(100);
  for (const key of ['first', 'second']) memo.keep(key, Buffer.alloc(40));
  memo.get('first');
  memo.keep('third', Buffer.alloc(40));
  expect(['first', 'second', 'third'].map((key) => memo.get(key)?.length)).toEqual([40, undefined, 40]);
  expect(memo.bytes).toBe(80);
});

test('what is kept again under the same key is counted once', () => {
  const memo = memoOf(100);
  memo.keep('one', Buffer.alloc(90));
  memo.keep('one', Buffer.alloc(30));
  expect([memo.bytes, memo.get('one')?.length]).toEqual([30, 30]);
});

test('it never holds more than it may, not even something that is larger', () => {
  const memo = memoOf(100);
  memo.keep('large', Buffer.alloc(500));
  expect([memo.bytes, memo.get('large')]).toEqual([0, undefined]);
  for (let at = 0; at < 1_000; at++) {
    memo.keep(`${at % 70}`, Buffer.alloc(at % 60));
    expect(memo.bytes).toBeLessThanOrEqual(100);
  }
});
