import type { Format } from '../format.js';
import type { RefusedWords } from './words.js';

export const en: RefusedWords = {
  empty: 'there is nothing in the file; make sure that it is the right one',
  binary: 'no document that can be read, or a broken one; open it where it was made and save it as .docx, .pdf or .txt',
  'unknown-encoding': 'encoding not recognised (UTF-8, GB18030/GBK and UTF-16 are); save it as UTF-8',
  otherFormat: (name, format) => `this is ${name}, which is not read; ${otherWay(format)}`,
  encrypted: (format) => `this is ${format} with a password; save it without one first`,
  damaged: (format) =>
    `this is ${format}, but broken or cut off: it cannot be opened; save it anew, or get another copy`,
  noText: (pages) =>
    `it holds no text${pages > 0 ? ` on ${pages} ${pages === 1 ? 'page' : 'pages'}` : ''}, only pictures perhaps (a scan?); run OCR first and save it as a PDF with text or a Word document`,
  tooLarge: (megabytes) => `larger than ${megabytes} MB; split it first`,
  tooMuch: (what, limit) => `more than ${limit} ${what}; split it first`,
  tooLong: (seconds) => `stopped: it was not read after ${seconds} seconds; save it anew, or split it first`,
  tooHeavy: (megabytes) => `stopped: it took more than ${megabytes} MB of memory; save it anew, or split it first`,
  measured: {
    'unpacked-bytes': 'bytes unpacked',
    pages: 'pages',
    cells: 'cells',
    depth: 'levels of nesting',
    parts: 'files inside',
    elements: 'elements',
    characters: 'characters',
  },
  office: 'an Office or WPS file',
  formats: {
    pdf: 'a PDF file',
    docx: 'a Word document (.docx)',
    xlsx: 'an Excel workbook (.xlsx)',
    pptx: 'a PowerPoint presentation (.pptx)',
    odf: 'an OpenDocument file',
    ofd: 'an OFD file',
    doc: 'an old Word document (.doc)',
    xls: 'an old Excel workbook (.xls)',
    ppt: 'an old PowerPoint presentation (.ppt)',
    'old-office': 'an old Office or WPS file',
    rtf: 'an RTF document',
    html: 'a web page (HTML)',
    image: 'an image',
    archive: 'an archive',
  },
};

function otherWay(format: Format): string {
  if (format === 'image') return 'run OCR on it first and save it as a PDF with text or a Word document';
  if (format === 'archive') return 'unpack it first, and choose the files in it';
  return 'open it and save it as .docx, .pdf or .txt first';
}
