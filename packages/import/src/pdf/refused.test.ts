import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { drawn, shown } from '../../testing/drawn.js';
import { pdfOf } from '../../testing/pdf.js';
import { MAX_PAGES } from '../limits.js';
import { importPdf } from './index.js';

test('pages without text are named; a file of nothing else is refused', async () => {
  expect(await importPdf(drawn(['', shown('增长5%。', 60, 700), '']))).toMatchObject({
    ok: true,
    notes: [{ code: 'pages-without-text', pages: [1, 3] }],
  });
  expect(await importPdf(drawn(['', '']))).toEqual({ ok: false, reason: 'no-text', format: 'pdf', pages: [1, 2] });
});

test('more pages than there can be are refused', async () => {
  const file = pdfOf(Array(MAX_PAGES + 1).fill(['页']));
  expect(await importPdf(file)).toEqual({ ok: false, reason: 'too-much', of: 'pages', limit: MAX_PAGES });
});

test('letters larger than any page are passed over', async () => {
  const file = drawn([`${shown('甲', 60, 500, 1e9)} ${shown('增长5%。', 60, 700)}`]);
  expect(await importPdf(file)).toMatchObject({ text: '增长5%。\n' });
});

test('a page of a size that no page has ends soon', async () => {
  const vast = '9'.repeat(20);
  const file = Buffer.from(drawn([shown('增长5%。', 60, 700)])).toString('latin1');
  const stretched = Buffer.from(file.replace('[0 0 595 842]', `[0 ${vast} 595 842]`), 'latin1');
  expect(await importPdf(stretched)).toMatchObject({ format: 'pdf' });
}, 5_000);

test('what is no PDF is damaged, and the bytes stay as they were', async () => {
  const bytes = new TextEncoder().encode('%PDF-1.7\nno more of it');
  expect(await importPdf(bytes)).toEqual({ ok: false, reason: 'damaged', format: 'pdf' });
  expect(bytes.length).toBe(22);
});

test('pictures of some size are counted where there is text', async () => {
  const picture = 'q 200 0 0 150 60 300 cm /Im Do Q q 10 0 0 10 60 300 cm /Im Do Q';
  const file = drawn([`${shown('图1', 60, 700)} ${picture}`], '/Dummy 1');
  expect(await importPdf(file)).toMatchObject({ notes: [{ code: 'pictures', count: 1 }] });
});

/** Real files; see SOURCES.tsv there. */
const FORMATS = resolve(import.meta.dirname, '../../../../../shared/corpus/formats');

test.skipIf(!existsSync(FORMATS)).each([
  ['hefei_2025_statistical_bulletin.pdf', 6],
  ['jiaozuo_2025_statistical_bulletin.pdf', 5],
  ['xian_2025_statistical_bulletin.pdf', 3],
])('%s has its tables and no broken paragraph', async (name, tables) => {
  const imported = await importPdf(readFileSync(resolve(FORMATS, name)));
  if (!imported.ok) throw new Error(imported.reason);
  expect(imported.layout!.tables).toHaveLength(tables);
  expect(imported.text.split('\n').filter((line) => /[，、（]$/.test(line))).toEqual([]);
});

test.skipIf(!existsSync(FORMATS)).each([
  ['shijiazhuang_2025_budget_report.pdf', 'damaged'],
  ['zhangjiajie_2025_statistical_bulletin.pdf', 'no-text'],
])('%s is refused as %s', async (name, reason) => {
  expect(await importPdf(readFileSync(resolve(FORMATS, name)))).toMatchObject({ ok: false, reason });
});
