import { expect, test } from 'vitest';
import { fit, fitEnd, plain, visible, widthOf, wrap } from './width.js';

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

test('the end of what does not fit begins with an ellipsis and never takes more than its room', () => {
  expect(fitEnd('地区生产总值', 12)).toBe('地区生产总值');
  expect(fitEnd('地区生产总值', 10)).toBe('…生产总值');
  expect(fitEnd('abc', 1)).toBe('…');
  expect(fitEnd('abc', 0)).toBe('');
  for (let columns = 0; columns < 16; columns++) {
    expect(widthOf(fitEnd('a“十四五”🌾é规划', columns))).toBeLessThanOrEqual(columns);
  }
});

test('lines are broken between words and characters, and no line begins with a closing mark', () => {
  expect(wrap('nine per cent a year', 10)).toEqual(['nine per', 'cent a', 'year']);
  expect(wrap('总产量下降，平均亩产上升。', 10)).toEqual(['总产量下', '降，平均亩', '产上升。']);
  expect(wrap('从“十三五”到“十四五”', 8)).toEqual(['从“十三', '五”到“十', '四五”']);
  expect(wrap('abc def', 10, 8)).toEqual(['', 'abc def']);
  expect(wrap('a text of any length', Number.POSITIVE_INFINITY)).toEqual(['a text of any length']);
  expect(wrap('', 10)).toEqual(['']);
});

test('what is shown of a line stands where it stood, whatever the line holds', () => {
  expect(visible('\t一\u3000二\r')).toBe(' 一 二 ');
  expect(visible('\x1b[31m\ud83c红')).toBe('[31m红');
});
