import { expect, test } from 'vitest';
import { newId } from './ids.js';

test('ids are of version 7, differ, and sort in the order in which they were made, however many in a millisecond', () => {
  const ids = Array.from({ length: 20_000 }, () => newId());
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids.slice(0, 50))
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('an id tells when it was made', () => {
  const now = Date.now() + 60_000;
  expect(Number.parseInt(newId(now).replace('-', '').slice(0, 12), 16)).toBe(now);
});
