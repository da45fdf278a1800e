import { describe, expect, it } from 'vitest';
import { type Item, sentenceOf } from './sentence-of.js';

const ITEM: Item = {
  indicator: { name: '粮食产量', englishName: 'Grain output' },
  unit: '万吨',
  kind: 'end-level',
  span: { from: 2021, to: 2025 },
  base: { year: 2020, value: 11.2, decimals: 1 },
  comparator: '>=',
  value: 12.6,
  upper: null,
  decimals: 1,
  values: [{ id: 'a', period: '2024', measure: 'level', value: 12.3, decimals: 1 }],
  latest: { period: '2024', value: 12.3, status: 'actual', source: { observation: 'a' } },
  completion: 0.786,
  expected: 0.8,
  timeShare: 0.8,
  margin: null,
  class: 'on-schedule',
  words: { word: '符合预期', reason: null },
};

const CASES: readonly (readonly [string, Partial<Item>, string])[] = [
  ['on its way', {}, '2024 年粮食产量 12.3 万吨，比 2020 年增加 1.1 万吨，完成目标的 78.6%，时间进度 80%，符合预期。'],
  [
    'judged by an approved way',
    { expected: 0.742 },
    '2024 年粮食产量 12.3 万吨，比 2020 年增加 1.1 万吨，完成目标的 78.6%，到 2024 年应完成 74.2%，时间进度 80%，符合预期。',
  ],
  [
    'a percentage that fell, not yet final',
    {
      unit: '%',
      base: { year: 2020, value: 60, decimals: 0 },
      values: [{ id: 'a', period: '2024', measure: 'level', value: 58.5, decimals: 1 }],
      latest: { period: '2024', value: 58.5, status: 'preliminary', source: { observation: 'a' } },
      completion: -0.3,
      words: { word: '滞后', reason: null },
    },
    '2024 年粮食产量 58.5%（初步核算数），比 2020 年降低 1.5 个百分点，完成目标的 −30%，时间进度 80%，滞后。',
  ],
  [
    'the same as at the start',
    { base: { year: 2020, value: 12.3, decimals: 1 }, completion: 0 },
    '2024 年粮食产量 12.3 万吨，与 2020 年持平，完成目标的 0%，时间进度 80%，符合预期。',
  ],
  [
    'a sum with a year missing',
    {
      kind: 'cumulative-sum',
      base: null,
      values: [
        { id: 'b', period: '2022', measure: 'level', value: 8.2, decimals: 1 },
        { id: 'a', period: '2023', measure: 'level', value: 8.6, decimals: 1 },
      ],
      latest: { period: '2023', value: 16.799999999999997, status: 'actual', source: { observation: 'a' } },
      completion: 0.42,
      expected: 0.4,
    },
    '2021—2023 年粮食产量累计 16.8 万吨（缺 2021 年的数），完成目标的 42%，到 2023 年应完成 40%，时间进度 80%，符合预期。',
  ],
  [
    'a mean growth',
    {
      kind: 'mean-growth',
      unit: '%',
      latest: { period: '2024', value: 6.6548, status: 'actual', source: { observation: 'a' } },
    },
    '2021—2024 年粮食产量年均增长 6.7%，完成目标的 78.6%，时间进度 80%，符合预期。',
  ],
  [
    'a multiple',
    {
      kind: 'multiple',
      unit: '倍',
      latest: { period: '2024', value: 1.2939, status: 'actual', source: { observation: 'a' } },
    },
    '2024 年粮食产量为 2020 年的 1.3 倍，完成目标的 78.6%，时间进度 80%，符合预期。',
  ],
  [
    'inside a limit',
    { kind: 'each-year', unit: '%', completion: null, expected: null, margin: 0.5, decimals: 1 },
    '2024 年粮食产量 12.3%，距限值 0.5 个百分点，符合预期。',
  ],
  [
    'beyond a floor',
    { kind: 'floor', completion: null, expected: null, margin: -0.4, words: { word: '滞后', reason: null } },
    '2024 年粮食产量 12.3 万吨，低于限值 0.4 万吨，滞后。',
  ],
  [
    'without any figure',
    {
      latest: null,
      values: [],
      completion: null,
      expected: null,
      class: 'no-data',
      words: { word: '无数据', reason: '没有可用的数' },
    },
    '粮食产量：2025 年目标 ≥ 12.6 万吨，无数据（没有可用的数）。',
  ],
  [
    'not issued yet',
    {
      latest: null,
      value: null,
      completion: null,
      expected: null,
      class: 'not-issued',
      words: { word: '待下达', reason: '上级尚未下达' },
    },
    '粮食产量，待下达（上级尚未下达）。',
  ],
  [
    'not comparable: not held against the base',
    { completion: null, expected: null, class: 'not-comparable', words: { word: '不可比', reason: '口径已变' } },
    '2024 年粮食产量 12.3 万吨，不可比（口径已变）。',
  ],
];

describe('sentenceOf', () => {
  it.each(CASES)('%s', (_, change, sentence) => {
    expect(sentenceOf({ ...ITEM, ...change }, 'zh')).toBe(sentence);
  });

  it('speaks English', () => {
    expect(
      sentenceOf(
        { ...ITEM, indicator: { name: '粮食', englishName: 'grain' }, words: { word: 'on schedule', reason: null } },
        'en',
      ),
    ).toBe(
      'Grain was 123,000 t in 2024, 11,000 t more than in 2020, 78.6% of the way to the target, 80% of the time is over, on schedule.',
    );
  });
});
