import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { laidOut, told } from '../../../testing/laid-out.js';
import { explain } from '../explain.js';
import { breaches } from '../laws.js';
import { read } from '../read.js';
import type { ReadOptions } from '../reading.js';

/** A table as a file brings it. What is read out of tables in plain text is in `../corpus/tables.corpus.jsonl`. */
interface Case {
  /** See `laidOut`. */
  readonly drawing: string;
  readonly frame: ReadOptions;
  /** Every fact, in the order of the text. See `told`. */
  readonly facts: readonly string[];
  /** Numbers that must be left out. */
  readonly leftOut?: readonly string[];
  readonly note: string;
}

const cases: readonly Case[] = readFileSync(join(import.meta.dirname, 'tables.corpus.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));

test.each(cases)('$note', ({ drawing, frame, facts, leftOut = [] }) => {
  const { text, layout } = laidOut(drawing);
  const reading = read(text, { ...frame, layout });
  expect(breaches(text, reading)).toEqual([]);
  expect(reading.facts.map(told)).toEqual(facts);
  expect(reading.leftOut.map(({ quote }) => quote)).toEqual(expect.arrayContaining([...leftOut]));
});

const PLAN: ReadOptions = { name: 'sample', region: '云岭市', kind: 'plan', year: 2020 };

describe('a fact of a table', () => {
  const drawing =
    '主要指标\n|类别|指标|2020年|\n|农业|粮食产量（万吨）|48.6|\n|^|茶叶产量（万吨）|1.2|\n\n|项目|内容|\n|水厂|新建管网48公里|';
  const { text, layout } = laidOut(drawing);
  const reading = read(text, { ...PLAN, layout });
  const [, tea, pipes] = reading.facts;

  test('knows its cell, counted from 1 over the tables of the text', () => {
    expect([tea?.cell, pipes?.cell]).toEqual([
      { table: 1, row: 3, column: 3 },
      { table: 2, row: 2, column: 2 },
    ]);
  });

  test('has its row for a sentence and its name cell for a name', () => {
    expect(text.slice(tea?.sentence.start, tea?.sentence.end)).toBe('茶叶产量（万吨）\t1.2');
    expect(text.slice(tea?.named?.start, tea?.named?.end)).toBe('茶叶产量（万吨）');
  });

  test('is explained like any other', () => {
    const tree = explain(reading, text.indexOf('1.2'));
    expect(tree?.parts.map(({ label, quote }) => [label, quote])).toEqual([
      ['sentence', '茶叶产量（万吨）\t1.2'],
      ['words', '茶叶产量（万吨）'],
      ['figure', '1.2'],
      ['period', '1.2'],
      ['rule', '1.2'],
    ]);
  });
});

describe('a box that has its cells in a line each', () => {
  const LINES = '主要指标\n指标\n2020年\n2025年\n年均增长\n属性';
  const ROWS =
    '经济发展\n地区生产总值（亿元）\n420.5\n600\n7左右\n预期性\n单位GDP能耗降低（%）\n-\n-\n〔13.5〕\n约束性';

  test('is read row by row', () => {
    expect(read(`${LINES}\n${ROWS}\n到2025年，粮食产量达到50万吨。`, PLAN).facts.map(told)).toEqual([
      '地区生产总值 level 420.5亿元 actual 2020 expected',
      '地区生产总值 level 600亿元 target 2025 expected',
      '地区生产总值 cagr ~7% target 2021-2025 expected',
      '单位GDP能耗 growth -13.5% target 2021-2025 binding',
      '粮食产量 level 50万吨 target 2025',
    ]);
  });

  test('may have a group before the first of its rows, or in a column of its own', () => {
    const text =
      '类别\n指标\n2020年\n2025年\n经济发展\n粮食产量（万吨）\n44\n50\n茶叶产量（吨）\n120\n131\n绿色生态\n森林覆盖率（%）\n41.2\n42.6';
    expect(read(text, PLAN).facts.map(({ indicator, value }) => `${indicator} ${value}`)).toEqual([
      '粮食产量 44',
      '粮食产量 50',
      '茶叶产量 120',
      '茶叶产量 131',
      '森林覆盖率 41.2',
      '森林覆盖率 42.6',
    ]);
  });

  test.each([
    ['rows do not fit', `${LINES}\n地区生产总值（亿元）\n420.5\n预期性\n600`],
    ['there is but one row', `${LINES}\n地区生产总值（亿元）\n420.5\n600\n7左右\n预期性`],
    ['no column holds figures', '指标\n属性\n单位\n粮食产量\n预期性\n万吨\n茶叶产量\n预期性\n万吨'],
  ])('is none where %s', (_, text) => {
    expect(read(text, PLAN).facts.filter(({ rule }) => rule === 'table')).toEqual([]);
  });
});

const words = fc.constantFrom(
  ...[
    '指标',
    '类别',
    '序号',
    '地区',
    '年份',
    '单位',
    '2020年',
    '2025年目标',
    '比上年增长（%）',
    '占预算（%）',
    '全市',
    '青禾县',
    '合计',
    '其中：工业',
  ],
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
    '附表1',
  ],
  ...[
    '61.5*',
    '1 204',
    '２０２５',
    '—',
    '',
    '<',
    '^',
    '完成2020年水平',
    '5[1]',
    '单位：亿元、%',
    '注：*为累计',
    '新建道路12公里。',
  ],
);
const drawn = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.array(words, { minLength: 1, maxLength: 7 }) }, fc.constant([])), {
    maxLength: 12,
  })
  .map((rows) => rows.map((cells) => (cells.length === 0 ? '## 到2025年增长6%' : `|${cells.join('|')}|`)).join('\n'));
const settings = {
  seed: Number(process.env.OUTTURN_SEED ?? 20261122),
  numRuns: Number(process.env.OUTTURN_RUNS ?? 300),
};

describe('of any table', () => {
  test('of a file: quotes are true, places are in order, and no number is dropped', () => {
    fc.assert(
      fc.property(drawn, (drawing) => {
        const { text, layout } = laidOut(drawing);
        expect(breaches(text, read(text, { ...PLAN, layout }))).toEqual([]);
        expect(breaches(text, read(text, { layout }))).toEqual([]);
      }),
      settings,
    );
  });

  test.each(['|', '\t', '\n', ' ｜ '])('in plain text, its cells set off by %j', (mark) => {
    const row = fc.array(words, { minLength: 1, maxLength: 9 }).map((cells) => cells.join(mark));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 10 }), (rows) => {
        const text = rows.join('\n');
        expect(breaches(text, read(text, PLAN))).toEqual([]);
      }),
      settings,
    );
  });
});

describe('the cost grows with the length, not with its square', () => {
  const LONG: readonly (readonly [string, string, string])[] = [
    ['a row without end', '指标 | 单位 | 2020年\n', '粮食产量 | 48.6 | '],
    ['a head without end', '指标 | ', '2020年 | '],
    ['rows without end', '指标 | 单位 | 2020年\n', '粮食产量 | 万吨 | 48.6\n'],
    ['heads without end', '', '指标 | 单位 | 2020年\n'],
    ['rows without a head', '', '甲 | 乙 | 48.6\n'],
    ['groups without end', '指标 | 单位 | 2020年\n', '绿色生态\n | \n'],
    ['lines of a box without end', '指标\n2020年\n2025年\n', '粮食产量\n48.6\n50\n'],
    ['heads of boxes without end', '', '指标\n2020年\n'],
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
