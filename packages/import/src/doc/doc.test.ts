import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { docxOf, relations } from '../../testing/docx.js';
import { convert, withoutOffice } from '../../testing/office.js';
import { docOf, oleOf } from '../../testing/ole.js';
import type { Imported } from '../imported.js';
import { importDoc } from './index.js';

const SENTENCE = '全年地区生产总值188.6亿元，比上年增长7.2%。';
const wide = Array.from({ length: 30 }, (_, at) => `<td>${at}.5</td>`).join('');

/** What Word has beside text, written by LibreOffice from a page. */
const PAGE = `<html><head><meta charset="utf-8"></head><body>
<h1>云岭市2025年统计公报</h1>
<p>${SENTENCE}<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>见<a href="http://example.cn/x">“统计”网——云岭</a>。</p>
<h2>一、综合</h2>
<p>投资<span style="letter-spacing:0.05pt">12亿元</span>，产值12.5亿元。</p>
<table border=1><tr><th rowspan=2>指标</th><th colspan=2>数值</th></tr><tr><th>2024</th><th>2025</th></tr>
<tr><td>粮食<p>产量</p></td><td>45.4</td><td></td></tr></table>
<p>表后一段。</p>
<table border=1><tr><td><p>专栏1</p><p>甲，1万吨。</p></td></tr></table>
<p>表3</p>
<table border=1><tr>${wide}</tr></table>
<ol><li>稳增长</li><li>调结构</li></ol>
<p>尾段。</p>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>按可比价格计算。</p></div>
</body></html>`;

describe.skipIf(withoutOffice())('a file written by LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-doc-'));
  let read: Imported;
  let bytes: Uint8Array;
  beforeAll(async () => {
    writeFileSync(join(folder, 'page.html'), PAGE);
    convert(folder, ['page.html'], 'doc');
    bytes = readFileSync(join(folder, 'page.doc'));
    const imported = await importDoc(bytes);
    if (!imported.ok) throw new Error(imported.reason);
    read = imported;
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is read with its tables and its notes, and without the codes of fields', () => {
    expect(read.text.split('\n')).toEqual([
      '云岭市2025年统计公报',
      `${SENTENCE}见“统计”网——云岭。`,
      '一、综合',
      '投资12亿元，产值12.5亿元。',
      '指标\t数值\t',
      '\t2024\t2025',
      '粮食 产量\t45.4\t',
      '表后一段。',
      '专栏1',
      '甲，1万吨。',
      '表3',
      Array.from({ length: 30 }, (_, at) => `${at}.5`).join('\t'),
      '1. 稳增长',
      '2. 调结构',
      '尾段。',
      '注: 按可比价格计算。',
      '',
    ]);
    expect(read).toMatchObject({ format: 'doc', encoding: null, damaged: 0, notes: [] });
  });

  test('keeps titles and merged cells', () => {
    expect(read.layout!.titles.map(({ level }) => level)).toEqual([1, 2]);
    const [table, columns] = read.layout!.tables;
    expect(table!.cells.slice(0, 3).map(({ row, column, rows, columns: over }) => [row, column, rows, over])).toEqual([
      [0, 0, 2, 1],
      [0, 1, 1, 2],
      [1, 1, 1, 1],
    ]);
    expect(columns).toMatchObject({ rows: 1, columns: 30 });
  });

  test('says the number of each paragraph', () => {
    expect(read.places.slice(0, 3).map(({ paragraph }) => paragraph)).toEqual([1, 2, 3]);
  });

  test('has its changes taken as accepted, and no marks of notes or hidden text in its figures', async () => {
    const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
    const by = 'w:id="1" w:author="a" w:date="2025-01-01T00:00:00Z"';
    const raised = '<w:vertAlign w:val="superscript"/>';
    const body = `<w:p>${run('投资12')}<w:del ${by}><w:r><w:delText>.5</w:delText></w:r></w:del><w:ins ${by}>${run('.7')}</w:ins>
      ${run('亿元')}${run('[3]', raised)}${run('，建成10万m')}${run('2', raised)}${run('，密', '<w:vanish/>')}${run('。')}</w:p>`;
    writeFileSync(join(folder, 'changes.docx'), docxOf(body));
    convert(folder, ['changes.docx'], 'doc');
    expect(await importDoc(readFileSync(join(folder, 'changes.doc')))).toMatchObject({
      text: '投资12.7亿元，建成10万m²。\n',
      notes: [{ code: 'tracked-changes', count: 2 }],
    });
  }, 120_000);

  test('shows the numbers of its lists and of its styles', async () => {
    const level = (ilvl: number, format: string, text: string, more = '') =>
      `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
    const head = '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">';
    const numbering = `${head}<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>
      ${level(0, 'chineseCountingThousand', '%1、', '<w:suff w:val="nothing"/>')}${level(1, 'chineseCountingThousand', '（%2）')}
      </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const item = (ilvl: number, text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const body = [item(0, '综合'), item(1, '经济'), item(1, '民生'), item(0, '农业'), item(1, '粮食')].join('');
    const relation = relations({ rId1: ['numbering', 'numbering.xml'] });
    const docx = docxOf(body, { 'word/numbering.xml': numbering, 'word/_rels/document.xml.rels': relation });
    writeFileSync(join(folder, 'lists.docx'), docx);
    convert(folder, ['lists.docx'], 'doc');
    expect(await importDoc(readFileSync(join(folder, 'lists.doc')))).toMatchObject({
      text: '一、综合\n（一）经济\n（二）民生\n二、农业\n（一）粮食\n',
    });
  }, 120_000);

  test('that was cut off or overwritten anywhere is refused or read, and ends', async () => {
    for (let at = 0; at < bytes.length; at += 97) {
      expect(await importDoc(bytes.subarray(0, at))).toHaveProperty('ok');
      const broken = bytes.slice();
      broken.fill(0xff, at, at + 4);
      expect(await importDoc(broken)).toHaveProperty('ok');
    }
  });

  test('whose sectors lead back to themselves is refused', async () => {
    const looped = bytes.slice();
    const view = new DataView(looped.buffer);
    const [table, directory] = [(view.getUint32(76, true) + 1) * 512, view.getUint32(48, true)];
    view.setUint32(table + directory * 4, directory + 1, true);
    view.setUint32(table + (directory + 1) * 4, directory, true);
    expect(await importDoc(looped)).toEqual({ ok: false, reason: 'damaged', format: 'doc' });
  });
});

test('a file of paragraphs alone is read', async () => {
  expect(await importDoc(docOf([SENTENCE, '', '尾段']))).toMatchObject({
    text: `${SENTENCE}\n尾段\n`,
    places: [{ paragraph: 1 }, { paragraph: 3 }],
  });
});

test('of fields the result is read, and of what a page breaks the parts', async () => {
  const read = await importDoc(
    docOf(['\x13 HYPERLINK "http://example.cn" \x14云\x13 PAGE \x147\x15岭\x15市\x13 TC x \x15', '甲\v乙\f丙\x1e1']),
  );
  expect(read).toMatchObject({ text: '云7岭市\n甲\n乙\n丙-1\n' });
});

test('a table of contents is left out', async () => {
  const contents = ['\x13 TOC \\o "1-3" \x14一、综合\t1', '二、农业\t\x13 PAGEREF a \x142\x15', '\x15一、综合'];
  expect(await importDoc(docOf(contents))).toMatchObject({ text: '一、综合\n' });
});

test('fields that are never ended take no time', async () => {
  expect(await importDoc(docOf([SENTENCE, '\x13'.repeat(100_000) + 'x\x02'.repeat(100_000)]))).toMatchObject({
    text: `${SENTENCE}\n`,
  });
});

test.each([
  ['a password', docOf([SENTENCE], 0x100), { reason: 'encrypted' }],
  ['no text', docOf(['', '']), { reason: 'no-text', pages: [] }],
  ['no head', oleOf({ WordDocument: new Uint8Array(4096) }), { reason: 'damaged' }],
  ['no stream of text', oleOf({ Other: new Uint8Array(10) }), { reason: 'damaged' }],
  ['nothing in it', new Uint8Array(0), { reason: 'damaged' }],
])('a file with %s is refused', async (_, bytes, refusal) => {
  expect(await importDoc(bytes)).toEqual({ ok: false, format: 'doc', ...refusal });
});
