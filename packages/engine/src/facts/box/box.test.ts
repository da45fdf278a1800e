import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../explain.js';
import { breaches } from '../laws.js';
import { read } from '../read.js';
import type { ReadOptions } from '../reading.js';

/** What holds of boxes, whatever their cells. What is read out of them is in `../corpus/boxes.corpus.jsonl`. */

const PLAN: ReadOptions = { name: 'sample', region: '云岭市', kind: 'plan', year: 2021 };

const HEADS = [
  '类别 | 指标 | 单位 | 2020年 | 2025年 | 年均增长（%）或〔累计〕 | 属性',
  '| 指标 | 2020年 | 2025年 | 累计 |\n| --- | --- | --- | --- |',
  '指标\t单位\t2021年\t2022年\t2023年',
  '指标｜目标｜\n｜2025年｜2035年',
  '索引号 | 发布日期',
];

const cell = fc.constantFrom(
  ...[
    '粮食产量',
    '3岁以下托位数',
    '约束性',
    '万吨',
    '%',
    '48.6',
    '〔4〕',
    '〔9以上〕',
    '-1.2',
    '12:40:48',
    '达到70%左右',
  ],
  ...['61.5*', '1 204', '２０２５', '—', '', ' ', '完成2020年水平', '5[1]', '>', '〔'],
);
const row = fc
  .tuple(fc.array(cell, { minLength: 1, maxLength: 9 }), fc.constantFrom(' | ', '|', '\t', '｜'))
  .map(([cells, mark]) => cells.join(mark));
const line = fc.oneof(
  { weight: 8, arbitrary: row },
  fc.constantFrom('专栏2 水利', '绿色生态', '单位：万亩', '到2025年增长', ''),
);
const table = fc
  .tuple(fc.constantFrom(...HEADS), fc.array(line, { maxLength: 10 }))
  .map(([head, lines]) => [head, ...lines].join('\n'));

test('quotes are true, places are in order, and no number is dropped', () => {
  fc.assert(
    fc.property(table, (text) => {
      expect(breaches(text, read(text, PLAN))).toEqual([]);
    }),
    { seed: Number(process.env.OUTTURN_SEED ?? 20261122), numRuns: Number(process.env.OUTTURN_RUNS ?? 300) },
  );
});

test('a fact of a box is explained by its row and its name', () => {
  const text = '指标 | 单位 | 2020年\n粮食产量 | 万吨 | 48.6';
  const reading = read(text, PLAN);
  const tree = explain(reading, text.indexOf('48.6'));
  expect(tree?.detail).toBe('粮食产量 level actual 2020');
  expect(tree?.parts.map(({ label, quote }) => [label, quote])).toEqual([
    ['sentence', '粮食产量 | 万吨 | 48.6'],
    ['words', '粮食产量'],
    ['figure', '48.6'],
    ['period', '48.6'],
    ['rule', '48.6'],
  ]);
});

describe('the cost grows with the length, not with its square', () => {
  const LONG: readonly (readonly [string, string, string])[] = [
    ['a row without end', '指标 | 单位 | 2020年\n', '粮食产量 | 48.6 | '],
    ['a head without end', '指标 | ', '2020年 | '],
    ['rows without end', '指标 | 单位 | 2020年\n', '粮食产量 | 万吨 | 48.6\n'],
    ['heads without end', '', '指标 | 单位 | 2020年\n'],
    ['groups without end', '指标 | 单位 | 2020年\n', '绿色生态\n | \n'],
    ['brackets without end', '指标 | 单位 | 2020年\n', '(〔'],
  ];

  test.each(LONG)('%s', (_, head, piece) => {
    const small = head + piece.repeat(2_000);
    const large = head + piece.repeat(8_000);
    const tries = Array.from({ length: 3 }, () => seconds(large) / Math.max(0.003, seconds(small)));
    expect(Math.min(...tries)).toBeLessThan(8);
  });
});

function seconds(text: string): number {
  const start = performance.now();
  read(text, PLAN);
  return (performance.now() - start) / 1000;
}
