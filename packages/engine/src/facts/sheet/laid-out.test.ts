import { describe, expect, test } from 'vitest';
import { laidOut, told } from '../../../testing/laid-out.js';
import { read } from '../read.js';

const WIDE = [
  '| |云岭市主要经济指标（2022—2024年）|<|<|<|',
  '| | | | |单位：亿元|',
  '| |指标|2022年|2023年|2024年（初步核算）|',
  '| |地区生产总值|452.3|482.6|512.6|',
  '| |粮食产量（万吨）|45.6|—|48.6|',
  '| |注：2024年为初步核算数。||||',
].join('\n');
const BY_YEAR = '历年人口\n|年份|常住人口（万人）|城镇化率（%）|\n|2022|101.9|57.3|\n|2023|102.3|58.2|';
const LONG = '|指标|单位|年份|数值|\n|地区生产总值|亿元|2022|452.3|\n|地区生产总值|亿元|2023|482.6|';

describe('a file of yearly figures', () => {
  test.each([
    [
      'years side by side, below a title and a line of units',
      WIDE,
      2024,
      '地区生产总值 level 452.3亿元 actual 2022',
      5,
    ],
    ['years down the rows', BY_YEAR, 2023, '常住人口 level 101.9万人 actual 2022', 4],
    ['a figure a row', LONG, 2023, '地区生产总值 level 452.3亿元 actual 2022', 2],
    ['several sheets', `${WIDE}\n人口\n${BY_YEAR}`, 2024, '地区生产总值 level 452.3亿元 actual 2022', 9],
  ])('%s', (_, drawing, year, first, count) => {
    const { text, layout } = laidOut(drawing);
    const { document, facts } = read(text, { layout });
    expect(document.frame).toMatchObject({ kind: 'figures', year });
    expect(new Set(facts.map(({ rule }) => rule))).toEqual(new Set(['sheet']));
    expect([told(facts[0]!), facts.length]).toEqual([first, count]);
  });

  test('has an estimate where its head says so', () => {
    const { text, layout } = laidOut(WIDE);
    const { facts } = read(text, { layout });
    expect(facts.filter(({ role }) => role === 'estimate').map(({ quote }) => quote)).toEqual(['512.6', '48.6']);
  });

  test.each([
    ['running text beside its tables', `全市经济运行总体平稳。\n${WIDE}`],
    ['targets', '云岭市主要指标\n|指标|2020年|2025年目标|\n|粮食产量（万吨）|44|50|'],
    ['aims in its title', '“十五五”规划主要指标\n|指标|2025年|2030年|\n|粮食产量（万吨）|50|54|'],
    ['kinds of targets', '|指标|2020年|2025年|属性|\n|粮食产量（万吨）|44|50|约束性|'],
    ['one year only', '|指标|单位|2024年|\n|粮食产量|万吨|48.6|'],
    ['a table of no figures beside', `${LONG}\n\n|姓名|职务|\n|张某|局长|`],
    ['no tables', '云岭市年鉴'],
  ])('is none with %s', (_, drawing) => {
    const { text, layout } = laidOut(drawing);
    expect(read(text, { layout }).document.frame.kind).not.toBe('figures');
  });

  test('is none where the reader is told so', () => {
    const { text, layout } = laidOut(WIDE);
    expect(read(text, { layout, kind: 'communique' }).document.frame.kind).toBe('communique');
  });

  test('gives each value of a series with a code its cell', () => {
    const { text, layout } = laidOut(
      '年度数据\n|code|indicator|unit|year|value|\n|gdp|地区生产总值|亿元|2023|482.1|\n|gdp|地区生产总值|亿元|2024|512.6|',
    );
    const { document, facts } = read(text, { layout });
    expect(document.frame).toMatchObject({ kind: 'figures', year: 2024 });
    expect(facts.map(({ code, value, period, cell }) => [code, value, period, cell?.row, cell?.column])).toEqual([
      ['gdp', 482.1, '2023', 2, 5],
      ['gdp', 512.6, '2024', 3, 5],
    ]);
  });
});
