import { expect, test } from 'vitest';
import { balance, jointRatio, type RatioPart, simulate } from './decompose.js';

const figure = (text: string) => ({ value: Number(text), decimals: text.split('.')[1]?.length ?? 0 });
const figures = (...texts: string[]) => texts.map(figure);

test('parts that come to the whole', () => {
  const found = balance({ whole: figure('50'), parts: figures('20', '18', '12') });
  expect(found).toEqual({ sum: 50, open: 0, state: 'balanced' });
});

test('a stated reserve counts', () => {
  expect(balance({ whole: figure('50'), parts: figures('20', '18'), reserve: figure('12') }).state).toBe('balanced');
});

test('what is not allotted, and what is allotted beyond the whole', () => {
  expect(balance({ whole: figure('50'), parts: figures('20', '18') })).toMatchObject({ open: 12, state: 'short' });
  expect(balance({ whole: figure('50'), parts: figures('30', '28') })).toMatchObject({ open: -8, state: 'over' });
});

test('thirds that were rounded miss by their rounding only', () => {
  expect(balance({ whole: figure('10'), parts: figures('3.3', '3.3', '3.3') }).state).toBe('within-rounding');
});

test('tenths that binary numbers cannot hold are no difference', () => {
  expect(balance({ whole: figure('0.3'), parts: figures('0.1', '0.2') }).state).toBe('balanced');
});

const counties = (growth: readonly [number, number]): RatioPart[] => [
  { name: '东县', denominator: 600, ratio: 0.5, growth: growth[0], change: -12 },
  { name: '西县', denominator: 400, ratio: 1, growth: growth[1], change: -15 },
];

test('a joint ratio is weighted by the denominators: 0.70, not 0.75', () => {
  expect(jointRatio(counties([0, 0])).ratio).toBeCloseTo(0.7, 12);
});

test('domain 3.10: the same cuts come to 13.7 % at equal growth and to 15.7 % at 8 and 5 %', () => {
  expect(simulate(counties([6, 6]), 5).change).toBeCloseTo(-13.7, 1);
  expect(simulate(counties([8, 5]), 5).change).toBeCloseTo(-15.7, 1);
});

test('equal growth of any pace changes nothing', () => {
  const [slow, fast] = [simulate(counties([0, 0]), 5), simulate(counties([9, 9]), 5)];
  expect(slow.change).toBeCloseTo(fast.change, 10);
});
