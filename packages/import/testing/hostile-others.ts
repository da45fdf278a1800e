import { docxOf, paragraph } from './docx.js';
import { file, type Hostile, type HostileFiles, megabytes, SENTENCE } from './hostile.js';
import { docOf, encryptedPackage, oleOf } from './ole.js';
import { pdfOf } from './pdf.js';
import { zipOf } from './zip.js';

export const hostileOthers: HostileFiles = () => ({ ...ole(), ...disguised() });

/** What the text of an old Word file begins with. */
const MAGIC = Buffer.from([0xec, 0xa5]);
const DOC = (): Buffer => Buffer.from(docOf([SENTENCE, SENTENCE]));

function ole(): Readonly<Record<string, Hostile>> {
  return {
    'a Word or Excel file behind a password': file('password.docx', encryptedPackage, 'encrypted'),
    'an old Word file behind a password': file('password.doc', () => docOf([SENTENCE], 0x100), 'encrypted'),
    'an old Excel file behind a password': file('password.xls', lockedXls, 'encrypted'),
    'sectors that lead back to themselves': file('sectors.doc', loopedSectors, 'damaged', 'other-format', 'text'),
    'a text of four thousand million characters': file('count.doc', endlessDoc, 'damaged', 'text', 'too-much'),
    'a table of pieces without end': file(
      'pieces.doc',
      () => oleWith('1Table', pieces(0xffff_fff0)),
      'damaged',
      'text',
    ),
    'no table of pieces': file(
      'no-pieces.doc',
      () => oleWith('1Table', new Uint8Array(5000)),
      'damaged',
      'text',
      'no-text',
    ),
    'a stream of the right name with nothing in it': file(
      'hollow.doc',
      () => oleOf({ WordDocument: new Uint8Array(5000) }),
      'damaged',
      'no-text',
    ),
    'a workbook of zeros': file('hollow.xls', () => oleOf({ Workbook: new Uint8Array(1e6) }), 'damaged', 'no-text'),
  };
}

function disguised(): Readonly<Record<string, Hostile>> {
  const docx = (): Uint8Array => docxOf(paragraph(SENTENCE));
  const pdf = (): Uint8Array => pdfOf([[SENTENCE]]);
  const html = `<!doctype html><p>${SENTENCE}</p>`;
  return {
    nothing: file('empty.docx', () => new Uint8Array(), 'empty'),
    '10 MB of NULs': file('nuls.docx', () => megabytes(10, '\0'), 'binary'),
    'a Word file that calls itself a PDF': file('word.pdf', docx, 'text'),
    'a PDF that calls itself a text': file('pdf.txt', pdf, 'text'),
    'a text that calls itself a Word file': file('text.docx', () => Buffer.from(SENTENCE.repeat(20)), 'text'),
    'a page that calls itself a workbook': file('page.xls', () => Buffer.from(html), 'text'),
    'an archive that calls itself a Word file': file('zip.docx', () => zipOf({ 'a.txt': SENTENCE }), 'other-format'),
    'a picture with a page in it': file('gif.html', () => Buffer.from(`GIF89a${html}`), 'other-format'),
    'a PDF with an archive behind it': file('both.pdf', () => Buffer.concat([pdf(), docx()]), 'text'),
    'a page with an archive behind it': file(
      'both.html',
      () => Buffer.concat([Buffer.from(html), docx()]),
      'text',
      'binary',
      'unknown-encoding',
    ),
    'a Word file that is a workbook too': file(
      'both.docx',
      () => docxOf(paragraph(SENTENCE), { 'xl/workbook.xml': '<workbook/>' }),
      'text',
      'damaged',
    ),
  };
}

/** A workbook whose first record after its beginning says that the rest is encrypted. */
function lockedXls(): Uint8Array {
  const stream = Buffer.concat([
    Buffer.from([0x09, 0x08, 0x10, 0, 0, 6, 5, 0, 0xbb, 0x0d, 0xcc, 7, 0, 0, 0, 0, 6, 0, 0, 0]),
    Buffer.from([0x2f, 0, 0x36, 0, 1, 0, 1, 0, 1, 0]),
    Buffer.alloc(5000, 0x5a),
  ]);
  return oleOf({ Workbook: stream });
}

function endlessDoc(): Uint8Array {
  const bytes = DOC();
  bytes.writeUInt32LE(0xffff_fff0, bytes.indexOf(MAGIC) + 0x4c);
  return bytes;
}

/** The first table of sectors stands in the first sector; here every sector is followed by itself. */
function loopedSectors(): Uint8Array {
  const bytes = DOC();
  const table = (bytes.readUInt32LE(76) + 1) * 512;
  for (let at = 0; at < 128; at++) bytes.writeUInt32LE(at, table + 4 * at);
  return bytes;
}

function oleWith(name: string, content: Uint8Array): Uint8Array {
  const text = DOC();
  const at = text.indexOf(MAGIC);
  return oleOf({ WordDocument: text.subarray(at, at + 2048 + 200), [name]: content });
}

function pieces(size: number): Uint8Array {
  const table = Buffer.alloc(5000, 0xff);
  table.writeUInt8(2, 0);
  table.writeUInt32LE(size, 1);
  return table;
}
