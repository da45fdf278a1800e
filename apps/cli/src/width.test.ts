import { expect, test } from 'vitest';
import { fit, plain, widthOf } from './width.js';

test.each([
  ['', 0],
  ['GDP', 3],
  ['亩', 2],
  ['１２％', 6],
  ['地区生产总值', 12],
  ['“十四五”', 8], // quotes are ambiguous and narrow on terminals
  ['≥6.5—', 5],
  ['㎡', 2],
  ['é', 1],
  ['𠮷', 2],
  ['🌾', 2],
])('%s takes %i columns', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test('what does not fit ends in an ellipsis and never takes more than its room', () => {
  expect(fit('地区生产总值', 12)).toBe('地区生产总值');
  expect(fit('地区生产总值', 11)).toBe('地区生产总…');
  expect(fit('地区生产总值', 10)).toBe('地区生产…');
  expect(fit('abc', 1)).toBe('…');
  expect(fit('abc', 0)).toBe('');
  for (let columns = 0; columns < 16; columns++) {
    expect(widthOf(fit('a“十四五”🌾é规划', columns))).toBeLessThanOrEqual(columns);
  }
});

test('nothing in a text can steer the terminal', () => {
  expect(plain('1.\n 4万套\t\u3000竣工 ')).toBe('1. 4万套 竣工');
  expect(plain('\x1b]0;title\x07红\x1b[31m\u202e\u200b色\x9b')).toBe(']0;title红[31m色');
});
