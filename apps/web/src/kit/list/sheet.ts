import type { Column } from './column.js';

/** Cells between tabs, as Excel and WPS take them from the clipboard. What they would reckon is made harmless. */
export function sheetOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [columns.map(({ head }) => head), ...rows.map((row) => columns.map(({ text }) => text(row)))];
  return lines.map((cells) => cells.map(cellOf).join('\t')).join('\r\n');
}

/** A cell is one line. `=`, `+`, `-` and `@` begin a formula, unless it is a number. */
export function cellOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const isNumber = /^[+-]?\d[\d,]*(\.\d+)?%?$/.test(line);
  return /^[=+\-@＝＋－＠]/.test(line) && !isNumber ? `'${line}` : line;
}

/** Where a page is not served over HTTPS, browsers have only the old way to copy. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedByHand(text);
  }
}

function copiedByHand(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}
