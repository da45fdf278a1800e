import { read, utils } from '@e965/xlsx';
import { parseDocument } from 'htmlparser2';
import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import WordExtractor from 'word-extractor';

/**
 * The text of a file as the library gives it that one would take for the format, and nothing made of it. Plain JavaScript:
 * it is set beside the built importers, and what compiles TypeScript on the way slows down what it touches.
 * @type {Readonly<Record<string, (bytes: Uint8Array) => Promise<string>>>}
 */
export const bare = {
  docx: async (bytes) => (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value,
  async html(bytes) {
    return textOfNodes(parseDocument(new TextDecoder(charsetOf(bytes)).decode(bytes)).children);
  },
  async pdf(bytes) {
    const document = await getDocument({ data: bytes.slice(), verbosity: 0, isEvalSupported: false, ...TABLES })
      .promise;
    const pages = [];
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str : '')).join('\n'));
    }
    await document.destroy();
    return pages.join('\n');
  },
  async doc(bytes) {
    return (await new WordExtractor().extract(Buffer.from(bytes))).getBody();
  },
  xlsx: async (bytes) => csvOf(read(bytes, { type: 'array' })),
  xls: async (bytes) => csvOf(read(bytes, { type: 'array' })),
};

/** The tables of characters that a PDF may name and not hold. */
const TABLES = {
  cMapUrl: new URL('../../cmaps/', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')).pathname,
  cMapPacked: true,
};

function textOfNodes(nodes) {
  return nodes.map(({ data, children }) => (children ? textOfNodes(children) : (data ?? ''))).join('');
}

function csvOf({ Sheets }) {
  return Object.values(Sheets)
    .map((sheet) => utils.sheet_to_csv(sheet))
    .join('\n');
}

function charsetOf(bytes) {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  return /charset=["']?(gb\w+)/i.test(head) ? 'gb18030' : 'utf-8';
}
