import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agree, convert, isKeepable } from './figures.js';

describe('a number in another unit', () => {
  it.each([
    [3000, 1, '亿元', '万元', { value: 30_000_000, decimals: 0 }],
    [1.5, 2, '亿元', '万元', { value: 15_000, decimals: 0 }],
    [15_000, 0, '万元', '亿元', { value: 1.5, decimals: 4 }],
    [33.46, 2, '万人', '人', { value: 334_600, decimals: 0 }],
    [30, 0, '亩', '公顷', { value: 2, decimals: 0 }],
    [1.2, 1, '公顷', '亩', { value: 18, decimals: 1 }],
    [5, 0, '‰', '%', { value: 0.5, decimals: 1 }],
    [7, 0, '户', '户', { value: 7, decimals: 0 }],
  ])('%d (%d decimals) %s in %s', (value, decimals, from, to, expected) => {
    expect(convert({ value, decimals }, from, to)).toEqual(expected);
  });

  it.each([
    [10, '亩', '公顷'],
    [10, '亿元', '万人'],
    [10, '%', '个百分点'],
    [10, '分贝', '微克/立方米'],
  ])('%d %s is no number of %s', (value, from, to) => {
    expect(convert({ value, decimals: 0 }, from, to)).toBeNull();
  });

  it('comes back as it was', () => {
    const digits = fc.record({ value: fc.integer({ min: -1e9, max: 1e9 }), decimals: fc.integer({ min: 0, max: 3 }) });
    const units = fc.constantFrom(
      ['亿元', '元'],
      ['万吨', '公斤'],
      ['平方公里', '公顷'],
      ['公顷', '亩'],
      ['兆瓦', '千瓦'],
    );
    fc.assert(
      fc.property(digits, units, ({ value, decimals }, [one, other]) => {
        const figure = { value: Number(`${value}e-${decimals}`), decimals };
        const there = convert(figure, one!, other!);
        if (there === null) return;
        expect(convert(there, other!, one!)?.value).toBe(figure.value);
      }),
    );
  });
});

it('keeps what a number of JavaScript holds to the last digit', () => {
  expect(isKeepable({ value: 123_456_789_012_345, decimals: 0 })).toBe(true);
  expect(isKeepable({ value: 1_234_567_890_123_456, decimals: 0 })).toBe(false);
  expect(isKeepable({ value: 1.25, decimals: 1 })).toBe(false);
  expect(isKeepable({ value: Number.NaN, decimals: 0 })).toBe(false);
  expect(isKeepable({ value: 1, decimals: -1 })).toBe(false);
});

it('takes a rounded number and the finer one for the same', () => {
  expect(agree({ value: 12.3, decimals: 1 }, { value: 12.34, decimals: 2 })).toBe(true);
  expect(agree({ value: 12.3, decimals: 1 }, { value: 12.35, decimals: 2 })).toBe(true);
  expect(agree({ value: 12.3, decimals: 1 }, { value: 12.36, decimals: 2 })).toBe(false);
  expect(agree({ value: 12.3, decimals: 1 }, { value: 12.4, decimals: 1 })).toBe(false);
});
