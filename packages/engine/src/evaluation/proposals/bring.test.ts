import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bringTo } from './bring.js';

// The same cases every time; OUTTURN_SEED goes looking further.
fc.configureGlobal({ seed: Number(process.env.OUTTURN_SEED ?? 20261122) });

describe('numbers brought to another unit', () => {
  test.each([
    ['1.2', '万亿元', '亿元', 12000, 0, ['rounder-than-it-looks']],
    ['33.46', '亿元', '万元', 334600, 0, ['rounder-than-it-looks']],
    ['8302456', '万元', '亿元', 830.2456, 4, []],
    ['5.8', '‰', '%', 0.58, 2, []],
    ['18860', '人', '万人', 1.886, 4, []],
    ['370', '万人次', '万人', 370, 0, []],
    ['186', '户', '家', 186, 0, []],
    ['32.8', '亿', '亿元', 32.8, 1, ['unit-unsaid']],
  ] as const)('%s%s is %s', (printed, written, unit, value, decimals, doubts) => {
    const brought = bringTo(unit, written, printed.split('.')[1]?.length ?? 0);
    expect(brought.bring(Number(printed))).toEqual({ value, decimals });
    expect([brought.unit, brought.doubts]).toEqual([unit, doubts]);
  });

  test.each([
    ['万亩', '公顷'],
    ['亿美元', '亿元'],
    ['微克/立方米', 'μg/m3'],
    ['%', '亿元'],
    ['', '亿元'],
  ])('%s stays what it is for %s', (written, unit) => {
    const brought = bringTo(unit, written, 1);
    expect([brought.bring(12.5), brought.unit, brought.doubts]).toEqual([
      { value: 12.5, decimals: 1 },
      written,
      ['unit'],
    ]);
  });

  test('keep every digit that was printed, and come back', () => {
    const units = fc.constantFrom('元', '万元', '百万元', '亿元', '万亿元');
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(4), units, units, (digits, decimals, from, to) => {
        const value = Number(`${digits}e-${decimals}`);
        const there = bringTo(to, from, decimals).bring(value);
        const back = bringTo(from, to, there.decimals).bring(there.value);
        expect(back.value).toBe(value);
        expect(back.decimals).toBeGreaterThanOrEqual(decimals);
      }),
    );
  });
});
