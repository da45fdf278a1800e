import type { Range, Reading } from '@outturn/engine';
import type { Imported } from '@outturn/import';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Field, Subject } from '../subjects/subject.js';
import { csv } from './csv.js';

interface Item extends Range {
  readonly cells: readonly string[];
}

type Cell = ReturnType<Field<Item>['value']>;

/** A subject with so many columns, whose cells are what the items hold. */
function subjectOf(columns: number, items: readonly Item[], convert: (cell: string) => Cell): Subject<Item> {
  const fields = Array.from({ length: columns }, (_, at) => ({
    name: `c${at}`,
    value: (item: Item) => convert(item.cells[at]!),
  }));
  return { items: () => items, records: () => items, fields, columns: () => [] };
}

const reading: Reading = {
  document: {
    name: 'a.txt',
    text: '',
    frame: { title: '', issuer: '', region: '', kind: 'plan', year: null, span: null, horizon: null },
    layout: null,
    sections: [],
  },
  facts: [],
  leftOut: [],
};

const imported: Imported = {
  ok: true,
  format: 'text',
  text: '',
  encoding: 'utf-8',
  damaged: 0,
  layout: null,
  places: [],
  notes: [],
};

function write(rows: readonly (readonly string[])[], convert: (cell: string) => Cell = (cell) => cell): string {
  const items = rows.map((cells) => ({ start: 0, end: 0, cells }));
  const format = csv(subjectOf(rows[0]?.length ?? 1, items, convert), false);
  return [format.open(), ...format.document({ reading, imported }), format.close([])].join('');
}

/** A reader after RFC 4180, independent of the writer. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/gy;
  let row: string[] = [];
  for (const [, quoted, bare, end] of text.matchAll(cell)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

test('whatever a text holds comes back from CSV', () => {
  const nasty = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', '亿', '=', ' ', '1', '%', '-') });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }).chain((n) => fc.array(fc.array(nasty, { minLength: n, maxLength: n }))),
      (rows) => {
        const [, ...back] = parse(write(rows));
        expect(back.map((row) => row.map((cell) => cell.replace(/^'(?=[=\-\r])/, '')))).toEqual(rows);
      },
    ),
  );
});

test.each([
  ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['+86', '+86'],
  ['-3.5%', '-3.5%'],
  ['-3.5+cmd', "'-3.5+cmd"],
  ['＝1+1', "'＝1+1"],
  ['\t1', "'\t1"],
  ['亿元', '亿元'],
])('%s is written so that no spreadsheet runs it', (text, written) => {
  expect(write([[text]])).toBe(`c0\r\n${written}\r\n`);
});

test('numbers, flags and our own codes stay as they are', () => {
  expect(write([['-10', '7']], Number)).toBe('c0,c1\r\n-10,7\r\n');
  expect(write([['=']], (code) => ({ code }))).toBe('c0\r\n=\r\n');
  expect(write([['']], () => null)).toBe('c0\r\n\r\n');
});
