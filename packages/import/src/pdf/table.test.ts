import type { Table } from '@outturn/engine';
import { expect, test } from 'vitest';
import { drawn, lines, net, shown } from '../../testing/drawn.js';
import { importPdf } from './index.js';

type Seen = readonly string[];

async function read(
  ...contents: readonly string[]
): Promise<{ readonly text: Seen; readonly tables: readonly Table[] }> {
  const imported = await importPdf(drawn(contents));
  if (!imported.ok) throw new Error(imported.reason);
  return { text: imported.text.split('\n').slice(0, -1), tables: imported.layout!.tables };
}

const row = (texts: readonly string[], xs: readonly number[], y: number) =>
  texts.map((text, at) => shown(text, xs[at]!, y, 10)).join('\n');

test('fields between rules are cells, whatever lines their text has', async () => {
  const page = [
    net([60, 100, 300, 400], [700, 670, 610, 580]),
    row(['序号', '建设内容', '投资'], [65, 105, 305], 680),
    row(['1'], [65], 637),
    lines(['新建管网十二公里，泵站三', '座，日供水五万吨'], 105, 645, 14, 10),
    row(['1350'], [305], 637),
    row(['2', '改造道路', '2700'], [65, 105, 305], 590),
  ].join('\n');
  const { text, tables } = await read(page);
  expect(text).toEqual([
    '序号\t建设内容\t投资',
    '1\t新建管网十二公里，泵站三座，日供水五万吨\t1350',
    '2\t改造道路\t2700',
  ]);
  expect(tables).toMatchObject([{ rows: 3, columns: 3 }]);
});

test('a table that lies on its side is read like others', async () => {
  const page = [
    net([60, 160, 260], [500, 470, 440]),
    row(['指标', '2025年'], [65, 165], 480),
    row(['产值', '265'], [65, 165], 450),
  ];
  const { text, tables } = await read(`0 1 -1 0 595 0 cm ${page.join('\n')}`);
  expect(text).toEqual(['指标\t2025年', '产值\t265']);
  expect(tables).toMatchObject([{ rows: 2, columns: 2 }]);
});

test('a cell over several columns or rows is one', async () => {
  const rules = ['60 700 m 360 700 l 360 610 l 60 610 l 60 700 l S', '160 670 m 360 670 l S 60 640 m 360 640 l S'];
  const upright = '160 700 m 160 610 l S 260 670 m 260 610 l S';
  const texts = [
    row(['指标', '目标'], [65, 230], 680),
    row(['2020年', '2025年'], [165, 265], 650),
    row(['产值', '188', '265'], [65, 165, 265], 620),
  ];
  const { text, tables } = await read([...rules, upright, ...texts].join('\n'));
  expect(text).toEqual(['指标\t目标\t', '\t2020年\t2025年', '产值\t188\t265']);
  const [head, goal] = tables[0]!.cells;
  expect([head, goal]).toMatchObject([
    { row: 0, column: 0, rows: 2, columns: 1 },
    { row: 0, column: 1, rows: 1, columns: 2 },
  ]);
});

test('rows without a rule between them are told apart by their numbers', async () => {
  const page = [net([60, 200, 300], [700, 670, 600]), row(['产品', '产量'], [65, 205], 680)];
  for (const [at, name] of ['粮食', '棉花', '油料'].entries())
    page.push(row([name, `${at + 1}2.5`], [65, 205], 655 - 20 * at));
  expect((await read(page.join('\n'))).text).toEqual(['产品\t产量', '粮食\t12.5', '棉花\t22.5', '油料\t32.5']);
});

test('gaps alone make columns where there are names and numbers', async () => {
  const xs = [60, 200, 300];
  const page = [
    shown('表1 主要产品产量', 60, 730, 10),
    row(['指  标', '产量（万吨）', '增长（%）'], [70, 180, 280], 700),
    row(['粮食', '303.2', '0.3'], xs, 680),
    row(['其中：油菜籽', '14.4', '-0.9'], [70, 205, 300], 660),
    row(['禽蛋', '22.1', '1.7'], xs, 640),
  ];
  const { text, tables } = await read(page.join('\n'));
  expect(text).toEqual([
    '表1 主要产品产量',
    '指标\t产量（万吨）\t增长（%）',
    '粮食\t303.2\t0.3',
    '其中：油菜籽\t14.4\t-0.9',
    '禽蛋\t22.1\t1.7',
  ]);
  expect(tables).toMatchObject([{ rows: 4, columns: 3 }]);
});

test('a head over several columns, and names of two lines, without rules', async () => {
  const page = [
    row(['2023年', '2024年'], [205, 325], 720),
    row(['指标'], [80], 710),
    row(['总量', '增速', '总量', '增速'], [180, 240, 300, 360], 700),
    row(['生产总值', '738.2', '5.8', '778.5', '5.4'], [60, 170, 240, 290, 360], 676),
    row(['战略性新兴'], [60], 660),
    row(['56.3', '9.8', '63.2', '11.6'], [180, 240, 300, 360], 653),
    row(['产业增加值'], [60], 646),
    row(['进出口', '40.6', '-9.7', '41.9', '3.2'], [60, 180, 240, 300, 360], 630),
    row(['人口', '30.6', '0.7', '31.9', '0.2'], [60, 180, 240, 300, 360], 606),
  ].join('\n');
  const { text, tables } = await read(page);
  expect(text).toEqual([
    '指标\t2023年\t\t2024年\t',
    '\t总量\t增速\t总量\t增速',
    '生产总值\t738.2\t5.8\t778.5\t5.4',
    '战略性新兴产业增加值\t56.3\t9.8\t63.2\t11.6',
    '进出口\t40.6\t-9.7\t41.9\t3.2',
    '人口\t30.6\t0.7\t31.9\t0.2',
  ]);
  expect(tables[0]!.cells.filter(({ columns }) => columns === 2)).toHaveLength(2);
});

test('a number that has no room in its cell goes on below, two numbers stay two', async () => {
  const page = [
    net([60, 130, 180, 250], [700, 670, 630]),
    row(['项目', '预算', '决算'], [65, 132, 185], 680),
    row(['收入'], [65], 648),
    lines(['1269', '101'], 132, 655, 14, 10),
    lines(['12', '15'], 185, 655, 14, 10),
  ].join('\n');
  expect((await read(page)).text).toEqual(['项目\t预算\t决算', '收入\t1269101\t12 15']);
});

test('what a table has on the next page belongs to it, but not its head again', async () => {
  const part = (names: Seen) =>
    [
      row(['产品', '产量'], [60, 200], 780),
      ...names.map((name, at) => row([name, `${at}.5`], [60, 200], 760 - 20 * at)),
    ].join('\n');
  const { text, tables } = await read(part(['粮食', '棉花', '油料']), part(['蔬菜', '肉类']));
  expect(text).toEqual(['产品\t产量', '粮食\t0.5', '棉花\t1.5', '油料\t2.5', '蔬菜\t0.5', '肉类\t1.5']);
  expect(tables).toMatchObject([{ rows: 6, columns: 2 }]);
});

test('a row that is broken by the end of a page is one', async () => {
  const head = [
    row(['序号', '项目', '投资'], [65, 105, 305], 680),
    row(['1', '城乡供水一体化', '1350'], [65, 105, 305], 650),
  ];
  const rest = [row(['工程'], [105], 690), row(['2', '改造道路', '2700'], [65, 105, 305], 650)];
  const rules = net([60, 100, 300, 400], [700, 670, 640]);
  const { text, tables } = await read([rules, ...head].join('\n'), [rules, ...rest].join('\n'));
  expect(text).toEqual(['序号\t项目\t投资', '1\t城乡供水一体化工程\t1350', '2\t改造道路\t2700']);
  expect(tables).toMatchObject([{ rows: 3 }]);
});

test('a frame around text is no table', async () => {
  const long = '各县区各部门要按照职责分工认真抓好落实'.repeat(18).match(/.{28}/g)!;
  const page = [
    net([55, 300, 590], [700, 300]),
    lines(long.slice(0, 6), 60, 680, 20, 8),
    lines(['专栏说明'], 310, 680, 20, 8),
  ];
  const { text, tables } = await read(page.join('\n'));
  expect(tables).toEqual([]);
  expect(text).toEqual([long.slice(0, 6).join(''), '专栏说明']);
});

test('the numbers at the axes of a chart are no text', async () => {
  const axes = [
    row(['2021年', '2022年', '2023年'], [100, 200, 300], 500),
    row(['120', '135', '150'], [100, 200, 300], 560),
    row(['6.5'], [60], 580),
  ];
  const { text, tables } = await read([shown('图1 地区生产总值', 60, 700, 12), ...axes].join('\n'));
  expect(tables).toEqual([]);
  expect(text).toEqual(['图1 地区生产总值']);
});
