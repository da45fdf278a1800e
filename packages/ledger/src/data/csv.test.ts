import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, csvOf } from './csv.js';

/** Reads CSV as RFC 4180 has it: a reader of its own, so that a fault of the writer shows. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 1; at < csv.length; at++) {
    const sign = csv[at]!;
    if (isQuoted && sign === '"' && csv[at + 1] === '"') cell += csv[at++];
    else if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted || (sign !== ',' && sign !== '\r')) cell += sign;
    else {
      rows.at(-1)!.push(cell);
      cell = '';
      if (sign === '\r' && csv[at + 1] === '\n') rows.push([]);
      if (sign === '\r') at += 1;
    }
  }
  return rows.slice(0, -1);
}

test('texts that a spreadsheet would work out are marked as texts; numbers stay numbers', () => {
  const texts = ['=1+1', '+1', '-1', '@sum', '\tx', '＝1'];
  const cells: readonly Cell[] = [...texts, 'a=1', -1, { value: -3.1, decimals: 2 }, null, ''];
  const [, row] = read(csvOf(['h'], [cells]));
  expect(row).toEqual([...texts.map((text) => `'${text}`), 'a=1', '-1', '-3.10', '', '']);
});

test('whatever is in a cell comes back, and no text begins a formula', () => {
  const text = fc.string({ unit: fc.constantFrom('=', '-', '"', ',', '\n', '\r', '\t', 'a', '云', '😀') });
  const plain = (cell: string) => cell.replace(/^'/, '');
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 3 }), { maxLength: 5 }), (rows) => {
      const back = read(csvOf(['a', 'b'], rows)).slice(1);
      expect(back.map((row) => row.map(plain))).toEqual(rows);
      for (const cell of back.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
  );
});

test('it begins with a byte order mark, and every line ends in CR LF', () => {
  expect(csvOf(['甲', '乙'], [[1, null]])).toBe('\uFEFF甲,乙\r\n1,\r\n');
});
