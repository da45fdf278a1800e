import { describe, expect, test } from 'vitest';
import { type Bar, isMet, loosened } from './bars.js';
import { flatness } from './length.js';
import { median, medianSeconds } from './measure.js';
import { variedTexts } from './texts.js';

const REPORT = [
  '政府工作报告',
  '一、2024年工作回顾',
  `甲段：全年完成投资128.5亿元。${'其后各项事业稳步推进。'.repeat(8)}`,
  `乙段：到2025年建成冷库36座。${'其后各项事业稳步推进。'.repeat(8)}`,
].join('\n');

describe('varied texts', () => {
  test('are the same for the same seed and different for another', () => {
    expect(variedTexts([REPORT], 5000, 1)).toEqual(variedTexts([REPORT], 5000, 1));
    expect(variedTexts([REPORT], 5000, 1)).not.toEqual(variedTexts([REPORT], 5000, 2));
  });

  test('fill the bytes asked for, and no two are alike', () => {
    const texts = variedTexts([REPORT], 5000, 1);
    expect(Buffer.byteLength(texts.join(''))).toBeGreaterThanOrEqual(5000);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('keep headings and years, and the places of digits', () => {
    const [text] = variedTexts([REPORT], 1, 1);
    expect(text.split('\n').slice(0, 2)).toEqual(REPORT.split('\n').slice(0, 2));
    expect(text).toMatch(/投资[1-9]{3}\.[1-9]亿元/);
    expect(text).toContain('到2025年');
  });
});

describe('measures', () => {
  test('the median is the middle one, or halfway between the middle two', () => {
    expect([median([3, 1, 2]), median([4, 1, 3, 2])]).toEqual([2, 2.5]);
  });

  test('operations take turns, after one warm-up each', () => {
    const order: string[] = [];
    medianSeconds(2, { a: () => order.push('a'), b: () => order.push('b') });
    expect(order.join('')).toBe('ababab');
  });

  test('the flatness is the dearest over the cheapest', () => {
    expect(
      flatness([
        { bytes: 1, speed: 20 },
        { bytes: 2, speed: 30 },
      ]),
    ).toBe(1.5);
  });
});

test('a bar is met on its own side, and looser in a quick run', () => {
  const bar: Bar = { name: 'speed', unit: 'MB/s', side: 'at least', limit: 20, figure: 15, slack: 2 };
  expect([isMet(bar), isMet(loosened(bar))]).toEqual([false, true]);
  expect([isMet({ ...bar, side: 'at most' }), loosened({ ...bar, side: 'at most' }).limit]).toEqual([true, 40]);
});
