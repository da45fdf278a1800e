import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisUnitOf } from './axis-unit.js';
import { differenceText, figureText } from './figure.js';
import { numberText, percentText, roundedText, shiftedText } from './number.js';
import { endOf, periodText } from './period.js';
import { unitText } from './units.js';

describe('figures in words', () => {
  it.each([
    [883, 1, '亿元', '883.0 亿元', '88.30 billion yuan'],
    [12.3, 1, '万吨', '12.3 万吨', '123,000 t'],
    [0.058, 3, '万套', '0.058 万套', '580 dwellings'],
    [6599, 0, '万美元', '6599 万美元', '65.99 million US dollars'],
    [47096, 0, '元', '47096 元', '47,096 yuan'],
    [60.3, 1, '%', '60.3%', '60.3%'],
    [-3.2, 1, '%', '−3.2%', '−3.2%'],
    [130, 0, '家', '130 家', '130'],
    [2.05, 2, '万亿元', '2.05 万亿元', '2.05 trillion yuan'],
    [1.2, 1, '个百分点', '1.2 个百分点', '1.2 percentage points'],
    [460, 0, 'P', '460 P', '460 P'],
    [7, 0, '万匹布', '7 万匹布', '7 万匹布'],
  ])('%d with %d decimals in %s', (value, decimals, unit, zh, en) => {
    expect(figureText(value, decimals, unit, 'zh')).toBe(zh);
    expect(figureText(value, decimals, unit, 'en')).toBe(en);
  });

  it('names units for the head of a column', () => {
    expect(['万吨', '亿元', '家', '%', '匹'].map((unit) => unitText(unit, 'en'))).toEqual([
      '10,000 t',
      '100 million yuan',
      '',
      '%',
      '匹',
    ]);
  });

  it('tells differences of percentages in points', () => {
    expect(differenceText(1.1, 1, '%', 'zh')).toBe('+1.1 个百分点');
    expect(differenceText(-1.1, 1, '%', 'en')).toBe('−1.1 percentage points');
    expect(differenceText(0, 1, '亿元', 'zh')).toBe('0.0 亿元');
  });

  it('tells periods', () => {
    expect(['2024', '2024-06', '2024-06-30'].map((period) => periodText(period, 'zh'))).toEqual([
      '2024 年',
      '2024 年 6 月',
      '2024 年 6 月 30 日',
    ]);
    expect(periodText('2024-06-30', 'en')).toBe('30 June 2024');
    expect([endOf('2024'), endOf('2024-06'), endOf('2024-12-31')]).toEqual([2024, 2023.5, 2024]);
    expect(endOf('soon')).toBeNaN();
  });

  it('rounds what was worked out', () => {
    expect([percentText(0.3718, 'zh'), percentText(0.8, 'zh'), percentText(-0.0001, 'zh')]).toEqual([
      '37.2%',
      '80%',
      '0%',
    ]);
    expect(roundedText(1.29396, 2, 'zh')).toBe('1.29');
  });

  it.each([
    ['亿元', 9999, '亿元', 'billion yuan'],
    ['亿元', 23456, '万亿元', 'trillion yuan'],
    ['万吨', 12000, '亿吨', 'million t'],
    ['人', 19120, '人', 'people'],
    ['人', 191200, '万人', 'people'],
    ['%', 100000, '%', '%'],
    ['件', 2_000_000, '万件', 'million'],
  ])('counts %s up to %d in %s', (unit, greatest, zh, en) => {
    expect(axisUnitOf(unit, greatest, 'zh').text).toBe(zh);
    expect(axisUnitOf(unit, greatest, 'en').text).toBe(en);
  });

  it('moves a point without losing or making a digit', () => {
    const number = fc.tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 5 }));
    fc.assert(
      fc.property(number, fc.integer({ min: -9, max: 9 }), ([whole, decimals], shift) => {
        const value = whole / 10 ** decimals;
        const text = shiftedText(value, decimals, shift, 'zh').replace('−', '-');
        expect(text).toMatch(/^-?(0|[1-9]\d*)(\.\d+)?$/);
        expect(Number(text) + 0).toBe(Number(`${whole}e${shift - decimals}`));
        expect(Number(numberText(value, decimals, 'en').replaceAll(',', '').replace('−', '-'))).toBe(value + 0);
      }),
    );
  });
});
