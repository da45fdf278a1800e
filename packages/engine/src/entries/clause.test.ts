import { expect, test } from 'vitest';
import { clauseAround, clauseStart, lastClause, lastPiece } from './clause.js';

test.each([
  ['全市用水户达到12,300户，其中', '全市用水户达到12,300户'],
  ['师生比由1:25提高到1：18；班额', '师生比由1:25提高到1：18'],
  ['目标：提高到3个\n', '提高到3个'],
  ['新建水库2座、水闸3座，提高到5座。', '提高到5座'],
])('a clause ends at its marks, not inside a number: %s', (text, clause) => {
  const start = text.indexOf('提高') === -1 ? text.indexOf('达到') : text.indexOf('提高');
  const range = clauseAround(text, { start, end: start + 2 });
  expect(text.slice(range.start, range.end)).toBe(clause);
  expect(clauseStart(text, start)).toBe(range.start);
});

test('words that break off have a last clause, and in it a last piece', () => {
  expect(lastClause('一是修路；新建水库2座、水闸')).toBe('新建水库2座、水闸');
  expect(lastPiece('一是修路；新建水库2座、水闸')).toBe('水闸');
  expect(lastClause('修路，')).toBe('');
});
