import { CFB, utils, write } from '@e965/xlsx';

/** A file of Word 97 with the given paragraphs and no formatting; `flags` are those of its head (0x100: encrypted). */
export function docOf(paragraphs: readonly string[], flags = 0): Uint8Array {
  const text = `${paragraphs.join('\r')}\r`;
  const head = Buffer.alloc(TEXT_AT);
  head.writeUInt16LE(0xa5ec, 0);
  head.writeUInt16LE(0xc1, 2);
  head.writeUInt16LE(0x200 | 0x1000 | flags, 10);
  head.writeUInt32LE(TEXT_AT, 0x18);
  head.writeUInt16LE(14, 0x20);
  head.writeUInt16LE(22, 0x3e);
  head.writeUInt32LE(text.length, 0x4c);
  head.writeUInt16LE(93, 0x98);
  const pieces = pieceTable(text.length);
  head.writeUInt32LE(pieces.length, 0x1a6);
  return oleOf({ WordDocument: Buffer.concat([head, Buffer.from(text, 'utf16le')]), '1Table': pieces });
}

/** A workbook of Excel 97 with one sheet. */
export function xlsOf(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  return new Uint8Array(
    write({ SheetNames: ['指标'], Sheets: { 指标: sheet } }, { bookType: 'biff8', type: 'buffer' }),
  );
}

/** A file of Word or Excel behind a password, as far as it can be seen without one. */
export function encryptedPackage(): Uint8Array {
  const info = Buffer.from(
    '\x04\0\x04\0\x40\0\0\0<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption"/>',
  );
  return oleOf({ EncryptionInfo: info, EncryptedPackage: new Uint8Array(8192).fill(0x5a) });
}

/** A compound file with the given streams. */
export function oleOf(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(container, `/${name}`, content);
  return new Uint8Array(CFB.write(container, { type: 'buffer', fileType: 'cfb' }));
}

/** The streams of a compound file that stand in no folder. */
export function streamsOf(ole: Uint8Array): Readonly<Record<string, Uint8Array>> {
  const { FileIndex, FullPaths } = CFB.read(ole, { type: 'array' });
  const streams: Record<string, Uint8Array> = {};
  for (const [at, { name, content }] of FileIndex.entries()) {
    if (content && FullPaths[at].split('/').length === 2 && at > 0) streams[name] = Uint8Array.from(content);
  }
  return streams;
}

const TEXT_AT = 2048;

/** One piece, of UTF-16, from the first character to the last. */
function pieceTable(length: number): Buffer {
  const table = Buffer.alloc(5 + 4 + 4 + 8);
  table.writeUInt8(2, 0);
  table.writeUInt32LE(16, 1);
  table.writeUInt32LE(length, 9);
  table.writeUInt32LE(TEXT_AT, 15);
  return table;
}
