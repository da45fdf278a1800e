import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { docxOf, escaped, paragraph } from './docx.js';
import { docOf, xlsOf } from './ole.js';
import { pdfOf } from './pdf.js';
import { sheetOf, xlsxOf } from './xlsx.js';

const EXAMPLES = join(import.meta.dirname, '../../../examples');

/** The papers of the sample city by name, and papers made of their paragraphs with other figures. */
export function papers(seed: number, varied: number): Readonly<Record<string, string>> {
  const names = readdirSync(EXAMPLES).filter((name) => name.endsWith('.txt'));
  const originals = names.map((name) => [name.slice(0, -4), readFileSync(join(EXAMPLES, name), 'utf8')] as const);
  const lines = originals.flatMap(([, text]) =>
    text.split('\n').filter((line) => line.length > 40 && !line.includes('|')),
  );
  const some = fc.shuffledSubarray(lines, { minLength: 20, maxLength: 40 });
  const figures = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 97, maxLength: 97 });
  const made = fc.sample(fc.tuple(some, figures), { seed, numRuns: varied }).map(([paragraphs, digits], at) => {
    const body = paragraphs
      .join('\n')
      .replace(/[1-9](?=\d*(?:\.\d+)?[万亿%公个])/g, (_, place: number) => `${digits[place % 97]}`);
    return [`varied-${at + 1}`, `云岚市2024年政府工作报告\n\n${body}\n`] as const;
  });
  return Object.fromEntries([...originals, ...made]);
}

/** The paper as a page: titles as titles, items below their marks, other lines set in as papers have them, rows of cells as a table. */
export function pageOf(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const body = lines.map((line, at) => {
    if (!line.includes('|')) return elementOf(line);
    const cells = line.split('|').map((cell) => `<td>${escaped(cell.trim())}</td>`);
    const begins = !lines[at - 1]?.includes('|');
    const ends = !lines[at + 1]?.includes('|');
    return `${begins ? '<table border="1">' : ''}<tr>${cells.join('')}</tr>${ends ? '</table>' : ''}`;
  });
  return `<!DOCTYPE html>\n<html lang="zh"><head><meta charset="utf-8"></head><body>\n${body.join('\n')}\n</body></html>\n`;
}

/** Titles are short and counted. */
function elementOf(line: string): string {
  const level = line.length > 40 ? -1 : TITLES.findIndex((title) => title.test(line));
  if (level !== -1) return `<h${level + 1}>${escaped(line)}</h${level + 1}>`;
  // LibreOffice knows no em here.
  const style = ITEM.test(line) ? 'margin-left: 24pt; text-indent: -24pt' : 'text-indent: 24pt';
  return `<p style="${style}">${escaped(line)}</p>`;
}

const ITEM = /^(?:——|（[一二三四五六七八九十]+）|\d+[.、．]|[①-⑳])/;

const TITLES = [/^第.+[章篇]/, /^[一二三四五六七八九十]+、/, /^（[一二三四五六七八九十]+）[^。]*$/];

/** The paper as a file of every kind, as plainly as each kind can be written. */
export function asFiles(text: string): Readonly<Record<'docx' | 'pdf' | 'html' | 'doc' | 'xlsx' | 'xls', Uint8Array>> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const rows = lines.map((line) => (line.includes('|') ? line.split('|').map((cell) => cell.trim()) : [line]));
  return {
    docx: docxOf(lines.map((line) => paragraph(line)).join('')),
    pdf: pdfOf(pagesOf(lines)),
    html: Buffer.from(pageOf(text)),
    doc: docOf(lines),
    xlsx: xlsxOf(sheetOf(rows)),
    xls: xlsOf(rows),
  };
}

/** Lines of 36 characters, 36 to a page. */
function pagesOf(lines: readonly string[]): readonly (readonly string[])[] {
  const wrapped = lines.flatMap((line) => line.match(/.{1,36}/gu) ?? []);
  return Array.from({ length: Math.ceil(wrapped.length / 36) }, (_, at) => wrapped.slice(36 * at, 36 * (at + 1)));
}
