import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageOf, type Sketch } from '../../testing/page.js';
import { chartOf } from './chart-of.js';
import type { ChartModel } from './model.js';

interface Case {
  readonly name: string;
  readonly page: Sketch;
  /** Of each chart, what the case is about. */
  readonly charts: readonly Partial<ChartModel>[];
}

const CASES: readonly Case[] = JSON.parse(readFileSync(new URL('../../testing/cases.json', import.meta.url), 'utf8'));

describe('chartOf', () => {
  it.each(CASES.map((one) => [one.name, one] as const))('%s', (_, { page, charts }) => {
    const found = chartOf(pageOf(page), 'zh');
    expect(found).toHaveLength(charts.length);
    expect(found).toMatchObject(charts);
  });

  it('speaks English', () => {
    const [chart] = chartOf(pageOf(CASES[0]!.page), 'en');
    expect(chart!.description).toBe(
      'Beds in care homes. From 8,200 beds in 2020 to 10,050 beds (preliminary) in 2024. Target for 2025: ≥ 10,500 beds.',
    );
  });

  it('follows a geometric course through the value that was expected of it', () => {
    const course = {
      scale: 'geometric',
      base: 682.4,
      target: 1364.8,
      actual: 883,
      expected: 820.9442846224364,
    } as const;
    const [chart] = chartOf(
      pageOf({
        observations: [{ period: '2024', value: 883 }],
        targets: [{ value: 1364.8, toYear: 2028 }],
        judgements: [{ span: { from: 2021, to: 2028 }, base: { year: 2020, value: 682.4, decimals: 1 }, course }],
      }),
      'zh',
    );
    const halfway = chart!.paths[0]!.points.find(({ at }) => at === 2024)!;
    expect(halfway.value).toBeCloseTo(Math.sqrt(682.4 * 1364.8), 6);
    expect([chart!.expected.get(2021), chart!.expected.get(2024), chart!.expected.get(2028)]).toEqual([
      '744.2',
      '965.1',
      '1364.8',
    ]);
    expect(chart!.expected.has(2020)).toBe(false);
  });

  it('draws the targets that are chosen', () => {
    const page = pageOf({
      observations: [
        { period: '2023', value: 1 },
        { period: '2024', value: 2 },
      ],
      targets: [
        { id: 'a', plan: 'one', value: 3 },
        { id: 'b', plan: 'two', value: 4 },
      ],
    });
    const values = (choice: Parameters<typeof chartOf>[2]) =>
      chartOf(page, 'zh', choice)[0]!.targets.map((one) => one.value);
    expect(values({})).toEqual([3, 4]);
    expect(values({ plan: 'two' })).toEqual([4]);
    expect(values({ targets: ['a'] })).toEqual([3]);
  });
});
