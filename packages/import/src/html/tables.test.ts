import type { Table } from '@outturn/engine';
import { expect, test } from 'vitest';
import { importHtml } from './index.js';

const SENTENCE = '全年地区生产总值188.6亿元，比上年增长7.2%。';

async function read(body: string): Promise<{ readonly lines: readonly string[]; readonly tables: readonly Table[] }> {
  const page = await importHtml(new TextEncoder().encode(`<html><body><p>${SENTENCE}</p>${body}</body></html>`));
  if (!page.ok) throw new Error(page.reason);
  return { lines: page.text.split('\n').slice(1, -1), tables: page.layout!.tables };
}

const spans = (table: Table | undefined) =>
  table?.cells.map(({ row, column, rows, columns }) => [row, column, rows, columns]);

test('a row is a line, and a merged cell is written once', async () => {
  const { lines, tables } =
    await read(`<table><thead><tr><th rowspan=2>指标<th colspan=2>数值</tr><tr><th>2024<th>2025</tr></thead>
    <tbody><tr><td>粮食</td><td>45.4</td><td>46.2</td></tr></tbody></table>`);
  expect(lines).toEqual(['指标\t数值\t', '\t2024\t2025', '粮食\t45.4\t46.2']);
  expect(tables).toMatchObject([{ rows: 3, columns: 3 }]);
  expect(spans(tables[0])!.slice(0, 4)).toEqual([
    [0, 0, 2, 1],
    [0, 1, 1, 2],
    [1, 1, 1, 1],
    [1, 2, 1, 1],
  ]);
});

test('a foot stands below, wherever it was written', async () => {
  const { lines } = await read(
    '<table><tfoot><tr><td>合计<td>3</tfoot><tbody><tr><td>甲<td>1<tr><td>乙<td>2</tbody></table>',
  );
  expect(lines).toEqual(['甲\t1', '乙\t2', '合计\t3']);
});

test('spans that reach too far end with the table', async () => {
  const { lines, tables } = await read(
    '<table><tr><td colspan=99999 rowspan=99999>主要指标</td></tr><tr><td>粮食<td>46.2</tr></table>',
  );
  expect(lines).toEqual(['主要指标\t\t', '\t粮食\t46.2']);
  expect(spans(tables[0])).toEqual([
    [0, 0, 2, 1],
    [1, 1, 1, 1],
    [1, 2, 1, 1],
  ]);
});

test('a cell that runs into one from above ends there', async () => {
  const { tables } = await read('<table><tr><td>1<td rowspan=2>2</tr><tr><td colspan=2>3<td>4</tr></table>');
  expect(spans(tables[0])).toEqual([
    [0, 0, 1, 1],
    [0, 1, 2, 1],
    [1, 0, 1, 1],
    [1, 2, 1, 1],
  ]);
});

test.each([
  ['without rows', '<table><td>甲<td>1</table>'],
  ['with a form between', '<table><form><tr><td>甲</td><td>1</td></form></table>'],
  ['that was begun twice', '<table><table><tr><td>甲<td>1</table></table>'],
])('a table %s', async (_, table) => {
  expect((await read(table)).lines).toEqual(['甲\t1']);
});

test('a caption and what else stands in no cell comes before the table', async () => {
  const { lines } = await read('<table><tr><td>甲<td>1<caption>表1 产量</caption><div>单位：万吨</div></table>');
  expect(lines).toEqual(['表1 产量', '单位：万吨', '甲\t1']);
});

test('cells of several lines are one, and keep their marks and links', async () => {
  const { lines } = await read(
    '<table><tr><td><p>粮食</p><p>产量</p><td>46.2<sup>*</sup><td>1<sup>①</sup><td>2<sup>3</sup><td><p><a href=/x>云岭水库</a></table>',
  );
  expect(lines).toEqual(['粮食 产量\t46.2*\t1①\t2\t云岭水库']);
});

test('heads that are set upright are words again', async () => {
  const { lines } = await read('<table><tr><td>粮食<br>产量<td>比<br>上<br>年<br>增<br>长<tr><td>45.4<td>1.8</table>');
  expect(lines).toEqual(['粮食 产量\t比上年增长', '45.4\t1.8']);
});

test.each([
  ['one column', '<table><tr><td><p>专栏1</p><p>甲</p></td></tr><tr><td>乙</td></tr></table>', ['专栏1', '甲', '乙']],
  [
    'a table in a cell',
    '<table><tr><td>甲<td><table><tr><td>乙<td>1</table><tr><td>丙<td>丁</table>',
    ['甲', '乙\t1', '丙', '丁'],
  ],
  [
    'many paragraphs in a cell',
    `<table><tr><td>图标<td><p>甲<p>乙<p>丙<p>丁</table>`,
    ['图标', '甲', '乙', '丙', '丁'],
  ],
  ['columns that are blank', '<table><tr><td>&nbsp;<td>甲<td><img><tr><td><td>乙<td></table>', ['甲', '乙']],
])('a table with %s is layout', async (_, table, lines) => {
  expect((await read(table)).lines).toEqual(lines);
});

test('notes in a last row stand below the table', async () => {
  const notes = '<p>注：</p><p>1.初步统计数。</p><p>2.按可比价格。</p><p>3.部分数据。</p>';
  const { lines, tables } = await read(`<table><tr><td>甲<td>1<tr><td colspan=2>${notes}</td></tr></table>`);
  expect(lines).toEqual(['甲\t1', '注：', '1.初步统计数。', '2.按可比价格。', '3.部分数据。']);
  expect(tables).toMatchObject([{ rows: 1, columns: 2 }]);
});

test('a blank table leaves nothing', async () => {
  expect(await read('<table><tr><td>&nbsp;<td><br></table>')).toEqual({ lines: [], tables: [] });
});
