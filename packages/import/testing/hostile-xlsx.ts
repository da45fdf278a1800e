import { MAX_CELLS } from '../src/limits.js';
import { relations } from './docx.js';
import { file, type Hostile, type HostileFiles, megabytes, SENTENCE } from './hostile.js';
import { sharedStrings, sheetOf, xlsxOf, xlsxParts } from './xlsx.js';
import { type Entry, rawZip } from './zip.js';

const ROWS = [
  ['指标', '2024年'],
  ['粮食产量', '12.5'],
];

export const hostileXlsx: HostileFiles = (server) => ({ ...bombs(), ...grids(), ...formulas(server) });

function bombs(): Readonly<Record<string, Hostile>> {
  const shared = (text: string, times: number): Uint8Array => {
    const rows = Array.from({ length: times }, (_, at) => `<row><c r="A${at + 1}" t="s"><v>0</v></c></row>`);
    return xlsxOf(`<sheetData>${rows.join('')}</sheetData>`, {
      'xl/sharedStrings.xml': sharedStrings(`<si><t>${text}</t></si>`),
    });
  };
  const parts = Object.entries(xlsxParts('')).map(([name, content]): Entry => ({ name, content }));
  const sheet = (): Entry => ({ name: 'xl/worksheets/sheet1.xml', content: megabytes(200) });
  const table = (rows: number): Uint8Array => xlsxOf(sheetOf(Array(Math.ceil(rows)).fill(Array(10).fill('1.5'))));
  return {
    'a sheet of 200 MB': file('bomb.xlsx', () => rawZip([...parts.slice(0, -1), sheet()]), 'too-much'),
    'a string of 1 MB in 100,000 cells': file('shared.xlsx', () => shared('增'.repeat(3e5), 1e5), 'too-much'),
    'more cells than may be': file('cells.xlsx', () => table(MAX_CELLS / 9), 'too-much'),
    'nearly as many cells as may be': file('many-cells.xlsx', () => table(MAX_CELLS / 11), 'text'),
  };
}

function grids(): Readonly<Record<string, Hostile>> {
  const one = (name: string): string => `<sheetData><row r="1"><c r="${name}"><v>12.5</v></c></row></sheetData>`;
  const merged = Array.from({ length: 1e5 }, () => '<mergeCell ref="A1:XFD1048576"/>').join('');
  const diagonal = Array.from({ length: 16_000 }, (_, at) => {
    return `<row r="${at + 1}"><c r="${columnName(at)}${at + 1}"><v>1.5</v></c></row>`;
  });
  return {
    'one cell in a sheet that says it is full': file(
      'dimension.xlsx',
      () => xlsxOf(sheetOf(ROWS, 'A1:XFD1048576')),
      'text',
    ),
    'one cell in the last corner': file('corner.xlsx', () => xlsxOf(one('XFD1048576')), 'text', 'too-much'),
    'a cell beyond the last corner': file(
      'beyond.xlsx',
      () => xlsxOf(one('ZZZZZZZ99999999999')),
      'text',
      'too-much',
      'damaged',
      'no-text',
    ),
    'cells from corner to corner': file(
      'diagonal.xlsx',
      () => xlsxOf(`<sheetData>${diagonal.join('')}</sheetData>`),
      'text',
      'too-much',
    ),
    '100,000 merged ranges over the whole sheet': file(
      'merged.xlsx',
      () => xlsxOf(`${sheetOf(ROWS)}<mergeCells>${merged}</mergeCells>`),
      'text',
      'too-much',
    ),
    '100,000 columns that the file hides': file(
      'hidden.xlsx',
      () => xlsxOf(`<cols>${'<col min="1" max="16384" hidden="0"/>'.repeat(1e5)}</cols>${sheetOf(ROWS)}`),
      'text',
    ),
  };
}

function formulas(server: string): Readonly<Record<string, Hostile>> {
  const rows = [
    ...ROWS,
    ["=cmd|'/c calc'!A1", `=HYPERLINK("${server}/a","${SENTENCE}")`],
    [`=WEBSERVICE("${server}/b")`, '=[1]Sheet1!A1'],
  ];
  const links = relations({ rId1: ['externalLinkPath', `${server}/a.xlsx`], rId2: ['image', `${server}/a.png`] });
  return {
    'formulas and links that reach out': file(
      'formulas.xlsx',
      () =>
        xlsxOf(sheetOf(rows), {
          'xl/worksheets/_rels/sheet1.xml.rels': links,
          'xl/externalLinks/_rels/externalLink1.xml.rels': links,
          'xl/connections.xml': `<connections><connection><webPr url="${server}/c"/></connection></connections>`,
          'xl/vbaProject.bin': new Uint8Array(64),
        }),
      'text',
    ),
  };
}

function columnName(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26);
}
