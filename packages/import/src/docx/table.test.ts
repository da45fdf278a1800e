import { expect, test } from 'vitest';
import { docxOf } from '../../testing/docx.js';
import { importDocx } from './index.js';

const p = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const c = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${text.split('/').map(p).join('')}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const tbl = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
const restart = '<w:vMerge w:val="restart"/>';
const goOn = '<w:vMerge/>';

async function read(body: string) {
  const imported = await importDocx(docxOf(body));
  if (!imported.ok || imported.layout === null) throw new Error('not read');
  const { text, layout } = imported;
  const tables = layout.tables.map(({ rows, columns, cells }) => ({
    rows,
    columns,
    cells: cells.map((cell) => [cell.row, cell.column, cell.rows, cell.columns, text.slice(cell.start, cell.end)]),
  }));
  return { lines: text.trimEnd().split('\n'), tables };
}

test('a row is a line, and its cells stand at their columns', async () => {
  const { lines, tables } = await read(
    tbl(row(c('指标'), c('2025年')), row(c('生产总值/（亿元）'), c('188.6'))) + p('后'),
  );
  expect(lines).toEqual(['指标\t2025年', '生产总值 （亿元）\t188.6', '后']);
  expect(tables).toEqual([
    {
      rows: 2,
      columns: 2,
      cells: [
        [0, 0, 1, 1, '指标'],
        [0, 1, 1, 1, '2025年'],
        [1, 0, 1, 1, '生产总值 （亿元）'],
        [1, 1, 1, 1, '188.6'],
      ],
    },
  ]);
});

test('merged cells are written once, at their upper left corner', async () => {
  const { lines, tables } = await read(
    tbl(
      row(c('指标', restart), c('目标', span(2)), c('属性', restart)),
      row(c('', goOn), c('2025'), c('2030'), c('', goOn)),
      row(c('人口'), c('90'), c('95'), c('预期性')),
    ),
  );
  expect(lines).toEqual(['指标\t目标\t\t属性', '\t2025\t2030\t', '人口\t90\t95\t预期性']);
  expect(tables[0]?.cells.slice(0, 5)).toEqual([
    [0, 0, 2, 1, '指标'],
    [0, 1, 1, 2, '目标'],
    [0, 3, 2, 1, '属性'],
    [1, 1, 1, 1, '2025'],
    [1, 2, 1, 1, '2030'],
  ]);
});

test('cells merged the old way, and a merge without its beginning', async () => {
  const old = row(c('甲', '<w:hMerge w:val="restart"/>'), c('', '<w:hMerge w:val="continue"/>'), c('乙'));
  const { tables } = await read(tbl(old, row(c('1', goOn), c('2'), c('3'))));
  expect(tables[0]?.cells).toEqual([
    [0, 0, 1, 2, '甲'],
    [0, 2, 1, 1, '乙'],
    [1, 0, 1, 1, '1'],
    [1, 1, 1, 1, '2'],
    [1, 2, 1, 1, '3'],
  ]);
});

test('rows may begin late, end early, stand in controls, be deleted or hidden', async () => {
  const late = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${c('x')}${c('y')}</w:tr>`;
  const control = `<w:sdt><w:sdtContent>${row(c('1'), c('2'), c('3'))}</w:sdtContent></w:sdt>`;
  const inCell = row(`<w:sdt><w:sdtContent>${c('4')}</w:sdtContent></w:sdt>`, c('5'));
  const gone = `<w:tr><w:trPr><w:del/></w:trPr>${c('旧')}${c('旧')}</w:tr><w:tr><w:trPr><w:hidden/></w:trPr>${c('隐')}${c('隐')}</w:tr>`;
  const { lines, tables } = await read(tbl(late, control, gone, inCell));
  expect(lines).toEqual(['\tx\ty', '1\t2\t3', '4\t5']);
  expect(tables[0]?.cells.slice(0, 2)).toEqual([
    [0, 1, 1, 1, 'x'],
    [0, 2, 1, 1, 'y'],
  ]);
});

test('columns in which nothing begins are none, whatever the grid says', async () => {
  const grid = `<w:tblGrid>${'<w:gridCol w:w="1"/>'.repeat(9)}</w:tblGrid>`;
  const { lines, tables } = await read(
    `<w:tbl>${grid}${row(c('指标', span(4)), c('2025年', span(5)))}${row(c('人口', span(4)), c('90', span(2)), c('', span(3)))}</w:tbl>`,
  );
  expect(lines).toEqual(['指标\t2025年', '人口\t90']);
  expect(tables[0]?.columns).toBe(2);
});

test('a table of one cell, one column or long cells flows', async () => {
  const box = await read(tbl(row(c('专栏1/甲/乙'))));
  expect(box).toEqual({ lines: ['专栏1', '甲', '乙'], tables: [] });
  expect((await read(tbl(row(c('甲')), row(c('乙'))))).tables).toEqual([]);
  expect((await read(tbl(row(c('左1/左2/左3/左4'), c('右'))))).lines).toEqual(['左1', '左2', '左3', '左4', '右']);
  const long = '建设内容'.repeat(80);
  expect((await read(tbl(row(c('项目'), c(long))))).tables).toHaveLength(1);
  expect((await read(tbl(row(c('项目'), c(`${long}/${long}`))))).tables).toEqual([]);
});

test('a table in a table flows in its place, by the same rule', async () => {
  const inner = tbl(row(c('指标'), c('数值')), row(c('人口'), c('90')));
  const outer = tbl(row(`<w:tc>${p('前')}${inner}${p('后')}</w:tc>`, c('旁')));
  const { lines, tables } = await read(outer);
  expect(lines).toEqual(['前', '指标\t数值', '人口\t90', '后', '旁']);
  expect(tables).toHaveLength(1);
});

test('notes in a last row over the whole width are text below the table', async () => {
  const notes = c('注：/1.甲/2.乙/3.丙', span(2));
  const { lines, tables } = await read(tbl(row(c('指标'), c('数值')), row(c('人口'), c('90')), row(notes)));
  expect(lines).toEqual(['指标\t数值', '人口\t90', '注：', '1.甲', '2.乙', '3.丙']);
  expect(tables.map(({ rows }) => rows)).toEqual([2]);
});

test('tables that the file has as one are told apart by their heads', async () => {
  const first = [row(c('附表1', span(2)), c(''), c('')), row(c('收入', span(2)), c('数值'), c('增长'))];
  const second = [
    row(c('附表2', span(2)), c(''), c('')),
    row(c('支出'), c('数值', span(3))),
    row(c('教育'), c('9', span(3))),
  ];
  const { lines, tables } = await read(tbl(...first, ...second));
  expect(lines).toEqual(['附表1\t\t', '收入\t数值\t增长', '附表2\t', '支出\t数值', '教育\t9']);
  expect(tables.map(({ rows, columns }) => [rows, columns])).toEqual([
    [2, 3],
    [3, 2],
  ]);
});
