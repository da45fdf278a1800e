import { utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { relations } from '../../testing/docx.js';
import { sharedStrings, sheetOf, xlsxOf } from '../../testing/xlsx.js';
import type { Imported } from '../imported.js';
import { MAX_CELLS } from '../limits.js';
import { placeAt } from '../place-at.js';
import { importSheet } from './index.js';

type Value = string | number | null;

function sheet(rows: readonly (readonly Value[])[], more: Partial<WorkSheet> = {}): WorkSheet {
  return { ...utils.aoa_to_sheet(rows.map((row) => [...row])), ...more };
}

/** A range as `A1:B2`. */
const range = (name: string) => utils.decode_range(name);

function bytesOf(
  sheets: Readonly<Record<string, WorkSheet>>,
  form: 'xlsx' | 'biff8' = 'xlsx',
  more: Partial<WorkBook> = {},
) {
  const book = { ...more, SheetNames: Object.keys(sheets), Sheets: { ...sheets } };
  return new Uint8Array(write(book, { bookType: form, type: 'buffer', cellStyles: true }));
}

async function read(bytes: Uint8Array): Promise<Imported> {
  const imported = await importSheet(bytes);
  if (!imported.ok) throw new Error(imported.reason);
  return imported;
}

const linesOf = async (rows: readonly (readonly Value[])[], more?: Partial<WorkSheet>) =>
  (await read(bytesOf({ Sheet1: sheet(rows, more) }))).text.split('\n').slice(0, -1);

const TABLE = [
  ['指标', '单位', '2023年', '2024年'],
  ['地区生产总值', '亿元', 480.2, 512.4],
  ['粮食产量', '万吨', 31.5, 32],
];
const TABLE_LINES = ['指标\t单位\t2023年\t2024年', '地区生产总值\t亿元\t480.2\t512.4', '粮食产量\t万吨\t31.5\t32'];

describe('the parts of a sheet', () => {
  test('title, unit and note are lines of their own, what stands between them is a table', async () => {
    const rows = [['云岭市2024年主要指标'], [null, null, null, '单位:亿元'], ...TABLE, ['注:2024年为快报数。']];
    const { text, layout } = await read(
      bytesOf({ Sheet1: sheet(rows, { '!merges': [range('A1:D1'), range('A6:D6')] }) }),
    );
    expect(text).toBe(['云岭市2024年主要指标', '单位:亿元', ...TABLE_LINES, '注:2024年为快报数。', ''].join('\n'));
    expect(layout?.titles.map(({ start, end, level }) => [text.slice(start, end), level])).toEqual([
      ['云岭市2024年主要指标', 1],
    ]);
    expect(layout?.tables.map(({ start, end, rows, columns }) => [text.slice(start, end), rows, columns])).toEqual([
      [TABLE_LINES.join('\n'), 3, 4],
    ]);
  });

  test('blank rows part tables, but not a table from its own rows', async () => {
    const other = [
      ['区县', '人口'],
      ['东湖区', 12],
    ];
    const { layout } = await read(bytesOf({ Sheet1: sheet([...TABLE, [], ...other, [], ['西山县', 8]]) }));
    expect(layout?.tables.map(({ rows, columns }) => [rows, columns])).toEqual([
      [3, 4],
      [3, 2],
    ]);
  });

  test('tables side by side are two where each can stand alone, and a blank column inside one goes', async () => {
    const income = [
      ['收入', '金额'],
      ['税收收入', 20],
      ['非税收入', 9],
    ];
    expect(
      await linesOf(income.map((row) => [...row, null, ...row.map((value) => (value === '收入' ? '支出' : value))])),
    ).toEqual(['收入\t金额', '税收收入\t20', '非税收入\t9', '支出\t金额', '税收收入\t20', '非税收入\t9']);
    expect(await linesOf(TABLE.map(([name, unit, ...years]) => [name!, unit!, null, ...years]))).toEqual(TABLE_LINES);
  });

  test('a single column is running text', async () => {
    const { text, layout } = await read(bytesOf({ Sheet1: sheet([['一、总体情况'], ['粮食产量32万吨。']]) }));
    expect(text).toBe('一、总体情况\n粮食产量32万吨。\n');
    expect(layout?.tables).toEqual([]);
  });

  test('a merged cell is written once, and reaches over what it covers', async () => {
    const rows = [
      ['地区', '限额', null],
      [null, '一般', '专项'],
      ['东湖区', 3, 4],
    ];
    const merges = [range('A1:A2'), range('B1:C1')];
    const { text, layout } = await read(bytesOf({ Sheet1: sheet(rows, { '!merges': merges }) }));
    expect(text).toBe('地区\t限额\t\n\t一般\t专项\n东湖区\t3\t4\n');
    expect(layout?.tables[0]?.cells.slice(0, 2)).toMatchObject([
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 1, rows: 1, columns: 2 },
    ]);
  });

  test('every cell knows its sheet and its name there', async () => {
    const rows = [[], ...TABLE.map((row) => [null, ...row])];
    const { text, places } = await read(bytesOf({ 指标: sheet(rows) }));
    expect(placeAt(places, text.indexOf('512.4'))).toEqual({ sheet: '指标', cell: 'E3' });
  });
});

describe('sheets', () => {
  test('are headed by their names, where there are several or one says something', async () => {
    const titles = async (...names: readonly string[]) => {
      const { text, layout } = await read(bytesOf(Object.fromEntries(names.map((name) => [name, sheet(TABLE)]))));
      return layout?.titles.map(({ start, end }) => text.slice(start, end));
    };
    expect(await titles('Sheet1')).toEqual([]);
    expect(await titles('主要指标')).toEqual(['主要指标']);
    expect(await titles('Sheet1', '工业')).toEqual(['Sheet1', '工业']);
  });

  test('what is hidden is left out, and said', async () => {
    const rows = { ...sheet(TABLE), '!rows': [{}, {}, { hidden: true }], '!cols': [{}, {}, { hidden: true }, {}] };
    const Workbook = { Sheets: [{}, { Hidden: 1 as const }] };
    const { text, notes } = await read(
      bytesOf({ Sheet1: rows, 底稿: sheet([['粮食产量', 99]]) }, 'xlsx', { Workbook }),
    );
    expect(text).toBe('指标\t单位\t2024年\n地区生产总值\t亿元\t512.4\n');
    expect(notes).toEqual([{ code: 'hidden', count: 3 }]);
  });
});

test.each<[number | boolean, string, string]>([
  [0.125, '0.0%', '12.5%'],
  [1234.5, '#,##0.00', '1,234.50'],
  [-3.2, '0.00_);(0.00)', '-3.20'],
  [-3.2, '0.0;[Red]0.0', '-3.2'],
  [-3.2, '0.0;"下降"0.0', '下降3.2'],
  [123456789012.5, 'General', '123456789012.5'],
  [45530, 'yyyy"年"m"月"d"日"', '2024年8月26日'],
  [45530, 'm/d/yy', '2024/8/26'],
  [45530, '[DBNum1][$-804]yyyy"年"m"月"', '2024年8月'],
  [12.5, '[$-804][DBNum2]General', '12.5'],
  [12.5, '[$¥-804]0.00', '¥12.50'],
  [-12.5, '[$-804]0.00;[Red]0.00', '-12.50'],
  [182506.58999999997, 'General', '182506.59'],
  [1.5e15, '0.00E+00', '1500000000000000'],
  [7, ';;;', ''],
  [true, 'General', 'TRUE'],
])('%d as %s is shown as %s', async (v, z, shown) => {
  const cell = { t: typeof v === 'number' ? 'n' : 'b', v, z };
  for (const form of ['xlsx', 'biff8'] as const) {
    const { text } = await read(
      bytesOf({ Sheet1: { '!ref': 'A1:B1', A1: { t: 's', v: '甲' }, B1: cell } as WorkSheet }, form),
    );
    expect(text.split('\n')[1] ?? '').toBe(shown);
  }
});

describe('values', () => {
  test('of formulas are those that the file keeps; where it keeps none, and where one is in error, there is none', async () => {
    const cells = [
      '<c r="B2"><f>1+1</f><v>2</v></c>',
      '<c r="C2"><f>SUM(A1)</f></c>',
      '<c r="D2" t="e"><v>#REF!</v></c>',
    ];
    const rows = sheetOf([
      ['指标', '甲', '乙', '丙'],
      ['产量', '1'],
    ]).replace(/<c r="B2">.*?<\/c>/, cells.join(''));
    const { text, notes } = await read(xlsxOf(rows));
    expect(text).toBe('指标\n指标\t甲\t乙\t丙\n产量\t2\t\t\n');
    expect(notes).toEqual([{ code: 'formulas', count: 2 }]);
  });

  test('of rich text are its words without their readings', async () => {
    const strings = sharedStrings('<si><r><t>粮食</t></r><r><t>产量</t></r><rPh sb="0" eb="1"><t>liang</t></rPh></si>');
    const cell = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>';
    expect((await read(xlsxOf(cell, { 'xl/sharedStrings.xml': strings }))).text).toBe('指标\n粮食产量\n');
  });
});

test('.xls gives the same as .xlsx', async () => {
  const rows = [['云岭市2024年主要指标'], ...TABLE, [], ['注:合计数据因四舍五入略有出入。']];
  const sheets = { 指标: sheet(rows, { '!merges': [range('A1:D1')] }), 人口: sheet(TABLE) };
  const [{ format, ...xlsx }, { format: _, ...xls }] = await Promise.all([
    read(bytesOf(sheets)),
    read(bytesOf(sheets, 'biff8')),
  ]);
  expect(xls).toEqual(xlsx);
  expect(format).toBe('xlsx');
});

test('.xls from before Excel 97 is read in the encoding that it names', async () => {
  const book = { SheetNames: ['Sheet1'], Sheets: { Sheet1: sheet([['GBK here', 32]]) } };
  const bytes = Buffer.from(write(book, { bookType: 'biff5', type: 'buffer' }));
  // 粮食产量 in GBK, and the number of GBK in the record that names the encoding.
  bytes.write('c1b8cab3b2fac1bf', bytes.indexOf('GBK here'), 'hex');
  bytes.writeUInt16LE(936, bytes.indexOf(Uint8Array.of(0x42, 0, 2, 0)) + 4);
  expect((await read(new Uint8Array(bytes))).text).toBe('粮食产量\n32\n');
});

test('macros and pictures are noted', async () => {
  const more = {
    'xl/vbaProject.bin': '1',
    'xl/media/image1.png': '2',
    'xl/charts/chart1.xml': '3',
    'xl/charts/style1.xml': '4',
  };
  expect((await read(xlsxOf(sheetOf([['一', '1']]), more))).notes).toEqual([
    { code: 'pictures', count: 2 },
    { code: 'macros' },
  ]);
});

describe('is refused', () => {
  test.each([
    ['nothing in it', xlsxOf('<sheetData/>'), { reason: 'no-text', format: 'xlsx', pages: [] }],
    ['a sheet that is no sheet', xlsxOf('', { 'xl/worksheets/sheet1.xml': 'no markup' }), { reason: 'no-text' }],
    [
      'a sheet that is not there',
      xlsxOf('', { 'xl/_rels/workbook.xml.rels': relations({ rId1: ['worksheet', 'gone.xml'] }) }),
      { reason: 'damaged' },
    ],
    ['an archive of something else', xlsxOf('').subarray(0, 300), { reason: 'damaged', format: 'xlsx' }],
    [
      'the beginning of an old one',
      bytesOf({ a: sheet(TABLE) }, 'biff8').subarray(0, 700),
      { reason: 'damaged', format: 'xls' },
    ],
  ])('%s', async (_, bytes, refusal) => {
    expect(await importSheet(bytes)).toMatchObject({ ok: false, ...refusal });
  });

  test('more cells than a file may have', async () => {
    const row = `<row>${'<c><v>1</v></c>'.repeat(1000)}</row>`;
    const bytes = xlsxOf(`<sheetData>${row.repeat(MAX_CELLS / 1000 + 1)}</sheetData>`);
    expect(await importSheet(bytes)).toEqual({ ok: false, reason: 'too-much', of: 'cells', limit: MAX_CELLS });
  });

  test('cells so far apart that the blanks between them are more than there can be', async () => {
    const rows = Array.from({ length: 9000 }, (_, at) => {
      return `<row r="${at + 1}"><c r="${utils.encode_cell({ r: at, c: at })}"><v>1</v></c></row>`;
    });
    expect(await importSheet(xlsxOf(`<sheetData>${rows.join('')}</sheetData>`))).toMatchObject({ reason: 'too-much' });
  });
});

test('what a file says over and over of its columns, or of links over all cells, costs nothing', async () => {
  const columns = `<cols>${'<col min="1" max="16384" hidden="0"/>'.repeat(50_000)}<col min="2" max="2" hidden="1"/></cols>`;
  const links = '<hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>';
  const began = performance.now();
  const { text } = await read(
    xlsxOf(
      columns +
        sheetOf([
          ['甲', '乙', '丙'],
          ['一', '2', '3'],
        ]) +
        links,
    ),
  );
  expect(text).toBe('指标\n甲\t丙\n一\t3\n');
  expect(performance.now() - began).toBeLessThan(5000);
});
