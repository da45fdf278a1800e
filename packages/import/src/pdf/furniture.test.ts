import { expect, test } from 'vitest';
import { drawn, lines, shown } from '../../testing/drawn.js';
import { importPdf } from './index.js';

async function read(...contents: readonly string[]) {
  const imported = await importPdf(drawn(contents));
  if (!imported.ok) throw new Error(imported.reason);
  const { text, layout } = imported;
  return {
    text: text.split('\n').slice(0, -1),
    titles: layout!.titles.map(({ start, end, level }) => [text.slice(start, end), level]),
  };
}

test.each(['— 12 —', '- 3 -', '第3页 共20页', '3/20', '7'])('the number of a page is left out: %s', async (number) => {
  const page = `${shown('完成投资12.5亿元。', 60, 700)}\n${shown(number, 280, 40)}`;
  expect((await read(page)).text).toEqual(['完成投资12.5亿元。']);
});

test('running heads are left out, a line that is there once is not', async () => {
  const page = (number: number) =>
    `${shown(`云岭市统计公报 ${number}`, 200, 800)}\n${shown(`完成第${'一二三'[number]}项。`, 60, 700)}`;
  expect((await read(page(0), page(1), page(2))).text).toEqual(['完成第一项。', '完成第二项。', '完成第三项。']);
  expect((await read(page(0))).text).toEqual(['云岭市统计公报 0', '完成第一项。']);
  const printed = (number: number) =>
    `${shown('file:///plan.html', 30, 820)}\n${shown(`完成第${'一二三'[number]}项。`, 60, 700)}`;
  expect((await read(printed(0), printed(1))).text).toEqual(['完成第一项。', '完成第二项。']);
});

test('the lines of a table of contents are left out', async () => {
  expect(
    (await read(lines(['第一章 发展基础..........3', '第二章 总体要求……………12', '正文从这里开始。'], 60, 700))).text,
  ).toEqual(['正文从这里开始。']);
});

test('footnotes stand at the end', async () => {
  const body = lines(['全年生产总值126.8亿元。', '人口32万人。'], 60, 700);
  const note = `${shown('1', 60, 84, 5)}${shown('按2020年价格计算。', 66, 80, 9)}\n${shown('② 年末数。', 60, 66, 9)}`;
  expect((await read(`${body}\n${note}`, shown('财政收入8亿元。', 60, 700))).text).toEqual([
    '全年生产总值126.8亿元。',
    '人口32万人。',
    '财政收入8亿元。',
    '注:按2020年价格计算。',
    '注:年末数。',
  ]);
});

test('a note goes on at the top of the next page', async () => {
  const first = `${lines(['全年生产总值126.8亿元。'], 60, 700)}\n${shown('[1]按2020年价格', 60, 60, 9)}`;
  const second = `${shown('计算，比上年增长。', 60, 780, 9)}\n${shown('财政收入8亿元。', 60, 740)}`;
  expect((await read(first, second)).text).toEqual([
    '全年生产总值126.8亿元。',
    '财政收入8亿元。',
    '注:按2020年价格计算，比上年增长。',
  ]);
});

test('larger letters make titles, the larger the higher', async () => {
  const page = [
    shown('云岭市国民经济和社会发展', 130, 780, 24),
    shown('统计公报', 230, 740, 24),
    shown('一、综合', 84, 690, 16),
    lines(['全年实现地区生产总值一百二十六亿元，比上年增长百分之六，财政收入八亿元。'], 60, 650),
  ];
  const { titles } = await read(page.join('\n'));
  expect(titles).toEqual([
    ['云岭市国民经济和社会发展统计公报', 1],
    ['一、综合', 2],
  ]);
});
