import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutsOf, partAt, rangeOf } from './cut.js';

const MOST = 2_000;
const line = fc.oneof(
  fc.constant('一、总体要求'),
  fc.constant('全年实现地区生产总值830亿元，增长6.6%；规模以上工业增加值188.2亿元，增长8.3%。'),
  fc.constant('指标 | 单位 | 2025年'),
  fc.constant(''),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
);
const text = fc.array(line, { maxLength: 120 }).map((lines) => lines.join('\n'));

describe('a document', () => {
  test('is cut into parts that hold all of it and follow each other', () => {
    fc.assert(
      fc.property(text, (words) => {
        const cuts = cutsOf(words, [], MOST);
        expect(cuts[0]).toBe(0);
        const parts = cuts.map((_, index) => rangeOf(cuts, index + 1, words.length)!);
        expect(parts.map(({ start, end }) => words.slice(start, end)).join('')).toBe(words);
        for (const { start, end } of parts) expect(end > start || words === '').toBe(true);
        for (const cut of cuts) expect(words.slice(0, cut).isWellFormed()).toBe(words.isWellFormed());
      }),
    );
  });

  test('has each of its places in one part', () => {
    fc.assert(
      fc.property(text, fc.nat(), (words, at) => {
        const cuts = cutsOf(words, [], MOST);
        const place = words.length === 0 ? 0 : at % words.length;
        const holding = cuts.flatMap((_, index) => {
          const { start, end } = rangeOf(cuts, index + 1, words.length)!;
          return place >= start && place < end ? [index + 1] : [];
        });
        expect(holding).toEqual(words.length === 0 ? [] : [partAt(cuts, place)]);
      }),
    );
  });

  test('has no part that is heavier than it may be', () => {
    fc.assert(
      fc.property(text, (words) => {
        const cuts = cutsOf(words, [], MOST);
        for (const [index, start] of cuts.entries()) {
          const part = words.slice(start, cuts[index + 1] ?? words.length);
          expect(Buffer.byteLength(part)).toBeLessThanOrEqual(MOST);
        }
      }),
    );
  });

  test('is cut where its highest headings are, and not for the sake of a short one', () => {
    const chapter = (title: string): string => `${title}\n${'稳中求进，行稳致远。'.repeat(50)}\n`;
    const words = ['第一章', '第二章', '第三章'].map(chapter).join('');
    const second = words.indexOf('第二章');
    const third = words.indexOf('第三章');
    const headings = [0, second, third].map((start) => ({ start, depth: 1 }));
    expect(cutsOf(words, headings, 4_000)).toEqual([0, third]);
    expect(cutsOf(words, headings, 2_000)).toEqual([0, second, third]);
    expect(cutsOf(words, headings)).toEqual([0]);
  });

  test('of one endless line is cut behind sentences', () => {
    const words = '稳中求进，行稳致远。'.repeat(200);
    for (const cut of cutsOf(words, [], MOST).slice(1)) expect(words[cut - 1]).toBe('。');
  });

  test('has no part beyond its last', () => {
    expect(rangeOf([0, 10], 3, 20)).toBeUndefined();
    expect(rangeOf([0, 10], 2, 20)).toEqual({ start: 10, end: 20 });
  });
});
