import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../fact.js';
import { breaches } from '../laws.js';
import { isSheet, readSheet } from './sheet.js';

const LONG = [
  'code,indicator,unit,year,value,status,source',
  'gdp,地区生产总值,亿元,2022,412.6,最终核实,云岭市统计局',
  'gdp,地区生产总值,亿元,2023,"1,438.2",初步核算,云岭市统计局',
  'no-such-code,城镇新增就业,人,2023,7120,部门报送,2023年报表',
  ',农林牧渔业总产值,亿元,2023,—,,',
  ',森林覆盖率,%,,41.2,,',
].join('\n');

function told({ quote, indicator, code, value, unit, period, role }: Fact): readonly unknown[] {
  return [quote, indicator, code, value, unit, period, role];
}

describe('a sheet in long form', () => {
  const reading = readSheet(LONG, { name: 'figures.csv', region: '云岭市' });

  test('has a fact for every row with a year and a number', () => {
    expect(reading.facts.map(told)).toEqual([
      ['gdp,地区生产总值,亿元,2022,412.6', '地区生产总值', 'gdp', 412.6, '亿元', '2022', 'actual'],
      ['gdp,地区生产总值,亿元,2023,"1,438.2"', '地区生产总值', 'gdp', 1438.2, '亿元', '2023', 'estimate'],
      ['no-such-code,城镇新增就业,人,2023,7120', '城镇新增就业', 'new-urban-jobs', 7120, '人', '2023', 'actual'],
    ]);
  });

  test('says where the name stands, and that the rule is the sheet', () => {
    const [fact] = reading.facts;
    expect(LONG.slice(fact?.named?.start, fact?.named?.end)).toBe('地区生产总值');
    expect(new Set(reading.facts.map(({ rule, measure }) => `${rule} ${measure}`))).toEqual(new Set(['sheet level']));
  });

  test('leaves out rows without a number or a year', () => {
    const left = reading.leftOut.filter(({ reason }) => reason === 'no-indicator').map(({ quote }) => quote);
    expect(left).toEqual([',农林牧渔业总产值,亿元,2023,—,,', ',森林覆盖率,%,,41.2,,']);
  });

  test('is framed by its name and its last year', () => {
    expect(reading.document.frame).toEqual({
      title: 'figures.csv',
      issuer: '',
      region: '云岭市',
      kind: 'figures',
      year: 2023,
      span: null,
      horizon: null,
    });
  });

  test('may have its columns in Chinese and in another order', () => {
    const { facts } = readSheet('年份\t指标\t数值\t单位\n2021年\t粮食产量\t48.6\t万吨\n');
    expect(facts.map(told)).toEqual([
      ['2021年\t粮食产量\t48.6', '粮食产量', 'grain-output', 48.6, '万吨', '2021', 'actual'],
    ]);
  });
});

describe('a sheet in wide form', () => {
  test('has a fact for every year of a row, quoted by its value', () => {
    const text =
      '\ufeff指标,单位,2015年,2020年,2024年（初步核算）\n三次产业结构,,18:40:42,15:41:44,\n"发电量（亿千瓦时）",,36.2,-,48.9\n合计,,,,\n';
    const { facts, leftOut } = readSheet(text, { name: 'wide.csv', year: 2024 });
    expect(facts.map(told)).toEqual([
      ['18:40:42', '三次产业结构', 'industry-structure', [18, 40, 42], ':', '2015', 'actual'],
      ['15:41:44', '三次产业结构', 'industry-structure', [15, 41, 44], ':', '2020', 'actual'],
      ['36.2', '发电量', 'electricity-output', 36.2, '亿千瓦时', '2015', 'actual'],
      ['48.9', '发电量', 'electricity-output', 48.9, '亿千瓦时', '2024', 'estimate'],
    ]);
    expect(leftOut.map(({ quote, reason }) => [quote, reason])).toEqual([
      ['2015', 'heading'],
      ['2020', 'heading'],
      ['2024', 'heading'],
      ['合计,,,,', 'no-indicator'],
    ]);
  });

  test('reads a fall that the name says', () => {
    const { facts } = readSheet('指标,单位,2023年\n单位地区生产总值能耗降低率,%,3.4\n人口自然增长率,‰,-1.6\n');
    expect(facts.map(({ indicator, measure, value }) => [indicator, measure, value])).toEqual([
      ['单位地区生产总值能耗', 'growth', -3.4],
      ['人口自然增长率', 'level', -1.6],
    ]);
  });
});

describe('what is a sheet', () => {
  test.each([LONG, '指标,单位,2015年,2016年\n', '\n指标名称\t计量单位\t年份\t数值\n', '代码,指标,2023,2024,备注'])(
    '%j',
    (text) => {
      expect(isSheet(text)).toBe(true);
    },
  );

  test.each([
    '',
    '云岭市国民经济和社会发展第十四个五年规划纲要\n到2025年，粮食产量达到50万吨。',
    '指标\t单位\t2020年\t2025年\t年均增长(%)\t属性',
    '姓名,年份,职务\n',
    '2021年,2022年,2023年',
  ])('is not %j', (text) => {
    expect(isSheet(text)).toBe(false);
    expect(readSheet(text).facts).toEqual([]);
  });
});

describe('of any sheet', () => {
  const cell = fc.constantFrom(
    'gdp',
    '粮食产量',
    '%',
    '2023',
    '41.2',
    '"1,204"',
    '"',
    '""',
    '—',
    '2024年预计',
    '〔3〕',
    '\ufeff',
    ' ',
  );
  const row = fc.array(cell, { maxLength: 8 });
  const head = fc.constantFrom('指标,单位,2022年,2023年', '指标\t年份\t数值', 'code,indicator,unit,year,value,status');
  const sheet = fc
    .tuple(head, fc.array(row, { maxLength: 8 }), fc.constantFrom('\n', '\r\n', '\n\n'))
    .map(([first, rows, end]) =>
      [first, ...rows.map((cells) => cells.join(first.includes('\t') ? '\t' : ','))].join(end),
    );

  test('quotes are true, places are in order, and no number is dropped', () => {
    fc.assert(
      fc.property(fc.oneof(sheet, fc.string()), (text) => {
        expect(breaches(text, readSheet(text))).toEqual([]);
      }),
      { seed: Number(process.env.OUTTURN_SEED ?? 20261122), numRuns: Number(process.env.OUTTURN_RUNS ?? 300) },
    );
  });
});

test('the series of the example city are read whole', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../../../examples/yearly-figures.csv'), 'utf8');
  const { facts, leftOut } = readSheet(text);
  expect(facts).toHaveLength(text.trim().split('\n').length - 1);
  expect(leftOut).toEqual([]);
  expect(facts.filter(({ code }) => code === null)).toEqual([]);
});
