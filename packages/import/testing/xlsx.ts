import { contentTypes, escaped, relations } from './docx.js';
import { type Parts, zipOf } from './zip.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet, given as the XML between `<worksheet>` and its end, and parts beside those that every one has. */
export function xlsxOf(sheet: string, more: Parts = {}): Uint8Array {
  return zipOf({ ...xlsxParts(sheet), ...more });
}

export function xlsxParts(sheet: string): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': contentTypes('xl/workbook.xml', 'spreadsheetml.sheet.main'),
    '_rels/.rels': relations({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="指标" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['sharedStrings', 'sharedStrings.xml'],
    }),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
  };
}

/** The rows of a sheet: figures as numbers, what begins with `=` as a formula, the rest as text. */
export function sheetOf(rows: readonly (readonly string[])[], dimension?: string): string {
  const range = dimension === undefined ? '' : `<dimension ref="${dimension}"/>`;
  const lines = rows.map((cells, row) => {
    const inside = cells.map((cell, column) => cellOf(`${String.fromCharCode(65 + column)}${row + 1}`, cell));
    return `<row r="${row + 1}">${inside.join('')}</row>`;
  });
  return `${range}<sheetData>${lines.join('')}</sheetData>`;
}

export function sharedStrings(inside: string): string {
  return `<sst xmlns="${MAIN}">${inside}</sst>`;
}

function cellOf(name: string, value: string): string {
  if (/^[\d.]+$/.test(value)) return `<c r="${name}"><v>${value}</v></c>`;
  if (value.startsWith('=')) return `<c r="${name}"><f>${escaped(value.slice(1))}</f><v>0</v></c>`;
  return `<c r="${name}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
}
