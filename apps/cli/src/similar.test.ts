import { expect, test } from 'vitest';
import { similarTo } from './similar.js';

const CHOICES = ['growth-contradicts-levels', 'parts-against-whole', 'unit-slip'];

test.each([
  ['unit-slips', 'unit-slip'],
  ['part-against-whole', 'parts-against-whole'],
  ['growth-contradict-level', 'growth-contradicts-levels'],
  ['spelling', ''],
  ['', ''],
  ['x'.repeat(100_000), ''],
])('%.20s is most like %s', (word, similar) => {
  expect(similarTo(word, CHOICES)).toBe(similar);
});
