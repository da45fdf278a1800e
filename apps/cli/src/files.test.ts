import { mkdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { docxOf, paragraph, table } from '../../../packages/import/testing/docx.js';
import { pdfOf } from '../../../packages/import/testing/pdf.js';
import { samples } from '../../../packages/import/testing/samples.js';
import { sheetOf, xlsxOf } from '../../../packages/import/testing/xlsx.js';
import { bench, type Result } from '../testing/command.js';

const { outturn, path, file } = bench();
const facts = ({ out }: Result) => out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));

const SLIP = '城市生活垃圾无害化处理率达到105%。';
const pdf = () => pdfOf([['云岭市2025年政府工作报告'], ['一、2024年工作回顾', `2024年，${SLIP}`]]);
const xlsx = (...more: readonly string[]) =>
  xlsxOf(
    sheetOf(
      [['指标', '单位', '2024年'], ['城市生活垃圾无害化处理率', '%', '105'], [...more]].filter((row) => row.length > 0),
    ),
  );
const docx = () =>
  docxOf(
    `${paragraph('云岭市2024年主要指标')}${table([
      ['指标', '2024年'],
      ['地区生产总值（亿元）', '512.36'],
    ])}`,
  );

describe('a file of any format', () => {
  test.each(Object.keys(samples()))(
    '%s is read, and its facts quote the text that --what text prints',
    async (name) => {
      file(name, samples()[name]!);
      const [read, { out: text }] = await Promise.all([
        outturn(['read', name]),
        outturn(['read', name, '--what', 'text']),
      ]);
      expect(read.code).toBe(0);
      expect(facts(read).length).toBeGreaterThan(3);
      for (const { start, end, quote } of facts(read)) expect(text.slice(start, end)).toBe(quote);
    },
  );

  test('is known by its content and not by its name', async () => {
    const result = await outturn(['read', file('figures.txt', xlsx())]);
    expect(facts(result)).toMatchObject([{ value: 105, place: { sheet: '指标', cell: 'C2' } }]);
  });

  test('comes through standard input', async () => {
    const result = await outturn(['read', '-'], { input: Buffer.from(pdf()) });
    expect(facts(result)).toMatchObject([{ document: '-', value: 105, place: { page: 2 } }]);
  });

  test('is no different from text where it is text: no place is said', async () => {
    const [fact] = facts(await outturn(['read', file('report.txt', `2024年，${SLIP}`)]));
    expect(fact).not.toHaveProperty('place');
  });
});

describe('the place in the file', () => {
  test('stands in every format of read', async () => {
    const name = file('figures.docx', docx());
    expect(facts(await outturn(['read', name]))).toMatchObject([
      { value: 512.36, place: { table: 1, row: 2, column: 2 } },
    ]);
    const { documents } = JSON.parse((await outturn(['read', name, '-f', 'json'])).out);
    expect(documents).toMatchObject([
      { name, format: 'docx', encoding: null, notes: [], facts: [{ place: { row: 2 } }] },
    ]);
    expect(facts(await outturn(['read', name, '--what', 'coverage']))).toMatchObject([{ format: 'docx', facts: 1 }]);
    const [head, row] = (await outturn(['read', name, '-f', 'csv'])).out.split('\r\n');
    expect(head).toMatch(/,page,sheet,cell,table,table_row,table_column$/);
    expect(row).toMatch(/,,,,1,2,2$/);
    expect((await outturn(['read', name, '-f', 'table'])).out).toMatch(/^3:\d+ +table 1, 2:2 /m);
    expect((await outturn(['read', file('plan.pdf', pdf()), '-f', 'table', '--lang', 'zh'])).out).toMatch(/第2页/);
  });

  test('stands in every format of check', async () => {
    const only = ['--only', 'impossible-share'];
    const name = file('figures.xlsx', xlsx());
    expect((await outturn(['check', name, ...only])).out).toMatch(/^ --> figures\.xlsx:3:\d+ \(指标!A2:C2\)$/m);
    expect((await outturn(['check', file('plan.pdf', pdf()), ...only])).out).toMatch(
      /^ --> plan\.pdf:\d+:\d+ \(p\. 2\)$/m,
    );
    const place = { sheet: '指标', cell: 'A2:C2', row: 2 };
    const json = JSON.parse((await outturn(['check', name, ...only, '-f', 'json'])).out);
    expect(json).toMatchObject({ documents: [{ name, format: 'xlsx' }], findings: [{ spans: [{ place }] }] });
    expect(facts(await outturn(['check', name, ...only, '-f', 'jsonl']))).toMatchObject([{ spans: [{ place }] }]);
    expect((await outturn(['check', name, ...only, '-f', 'csv'])).out).toMatch(/,,指标,A2:C2,1,2,1\r\n/);
    const sarif = JSON.parse((await outturn(['check', name, ...only, '-f', 'sarif'])).out);
    expect(sarif.runs[0].results[0].locations[0].properties).toMatchObject({ place });
  });
});

describe('what is to be known of a file', () => {
  test('is said in a line, in both languages, and does not stop it', async () => {
    const hidden = sheetOf([
      ['指标', '2024年', '2025年'],
      ['粮食产量（万吨）', '74.2', '=B2'],
    ]).replace('<row r="1">', '<row r="1">');
    const name = file(
      'figures.xlsx',
      xlsxOf(`<cols><col min="3" max="3" hidden="1"/></cols>${hidden}`, { 'xl/vbaProject.bin': '' }),
    );
    const { code, err } = await outturn(['read', name]);
    expect(code).toBe(0);
    expect(err.split('\n')).toEqual([
      'outturn: figures.xlsx: 1 formula, read by the values saved with them',
      'outturn: figures.xlsx: it holds macros, which are not run',
      'outturn: figures.xlsx: hidden in the file and left out: 1 sheet, row or column',
      '',
    ]);
    expect((await outturn(['read', name, '--lang', 'zh'])).err).toContain('含有宏,没有运行');
  });

  test('pages without text are named, so that they can be recognised first', async () => {
    const scanned = [1, 2, 4].reduce(
      (pages, at) => pages.with(at, []),
      Array<string[]>(5).fill(['粮食产量达到74.2万吨。']),
    );
    const { err } = await outturn(['read', file('scan.pdf', pdfOf(scanned))]);
    expect(err).toContain('scan.pdf: no text on pages 2–3, 5 (scanned?); run OCR first');
    const { code, err: refusal } = await outturn(['read', file('scan.pdf', pdfOf([[], []]))]);
    expect({ code, refusal }).toMatchObject({ code: 2, refusal: expect.stringContaining('run OCR first') });
  });
});

test.each([
  ['a broken one', 'PK\x03\x04word/document.xml', 'this is a Word document (.docx), but broken or cut off'],
  [
    'slides',
    'PK\x03\x04ppt/slides/slide1.xml',
    'this is a PowerPoint presentation (.pptx), which is not read; open it and save it as',
  ],
  ['a picture', '\x89PNG\r\n\x1a\n', 'this is an image, which is not read; run OCR on it first'],
])('%s is refused with what to do', async (_, content, reason) => {
  const result = await outturn(['read', file('odd.docx', Buffer.from(content, 'latin1'))]);
  expect(result).toMatchObject({ code: 2, out: '' });
  expect(result.err).toContain(`odd.docx: ${reason}`);
});

test('a folder of many formats comes out in order, whatever each takes; a broken file stops no other', async () => {
  mkdirSync(path('many'), { recursive: true });
  const made = Object.entries(samples());
  for (let at = 0; at < 21; at++) {
    const [name, bytes] = made[at % made.length]!;
    file(`many/${String(at).padStart(2, '0')}-${name}`, at % 10 === 5 ? bytes.subarray(0, bytes.length / 2) : bytes);
  }
  file('many/~$report.docx', 'held open by Word');
  file('many/facts.csv', 'document,value\na.txt,3\n');
  const { code, out, err } = await outturn(['read', 'many', '-f', 'json']);
  const { documents, failed } = JSON.parse(out) as Record<'documents' | 'failed', { readonly name: string }[]>;
  const names = documents.map(({ name }) => name);
  expect(names).toEqual(names.toSorted());
  expect(documents.length + failed.length).toBe(21);
  expect(code).toBe(failed.length > 0 ? 2 : 0);
  expect(err).toContain('1 .csv');
});

test('--what text is the text and nothing else, and takes no other format', async () => {
  const name = file('report.txt', '云岭市\r\n地区生产总值512.36亿元');
  expect(await outturn(['read', name, '--what', 'text'])).toEqual({
    code: 0,
    out: '云岭市\r\n地区生产总值512.36亿元',
    err: '',
  });
  const refused = await outturn(['read', name, '--what', 'text', '-f', 'csv']);
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toContain('--what text is the text as it is and cannot be written as csv');
});

test('the page of check is written of files of any format, and is no document itself', async () => {
  file('case/figures.xlsx', xlsx());
  file('case/plan.pdf', pdf());
  expect(await outturn(['check', 'case', '-o', 'case/page.html'])).toMatchObject({ code: 1, err: '' });
  const again = await outturn(['check', 'case']);
  expect(again.code).toBe(1);
  expect(again.err).toContain('1 .html');
  expect((await outturn(['read', 'case/page.html'])).err).toContain('a page of findings that outturn wrote');
});
