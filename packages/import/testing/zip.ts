import { crc32, deflateRawSync } from 'node:zlib';
import { strToU8, unzipSync } from 'fflate';

/** The parts of an archive by their names. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

export function zipOf(parts: Parts): Uint8Array {
  return rawZip(Object.entries(parts).map(([name, content]) => ({ name, content })));
}

/** The parts of an archive, but for those that say they are very large. */
export function partsOf(zip: Uint8Array): Readonly<Record<string, Uint8Array>> {
  return unzipSync(zip, { filter: ({ originalSize }) => originalSize < 50_000_000 });
}

/** An entry of an archive that says of itself what it likes. */
export interface Entry {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  /** What the archive says that the content takes unpacked. */
  readonly claims?: number;
  /** Whether the entry has the data of the first one, and none of its own. */
  readonly overlaps?: boolean;
}

/** An archive written by hand, so that it can lie. */
export function rawZip(entries: readonly Entry[]): Uint8Array {
  const files: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let length = 0;
  const data = entries.map(({ content, overlaps }) => (overlaps ? null : packed(content)));
  for (const [at, { name, claims, overlaps }] of entries.entries()) {
    const [title, { size, crc, bytes }] = [bytesOf(name), data[overlaps ? 0 : at]!];
    const fields = [20, 0x800, 8, 0, 0x21, crc, bytes.length, claims ?? size, title.length, 0] as const;
    central.push(record('PK\x01\x02', [20, ...fields, 0, 0, 0, 0, overlaps ? 0 : length], CENTRAL), title);
    if (overlaps) continue;
    const local = record('PK\x03\x04', fields, LOCAL);
    files.push(local, title, bytes);
    length += local.length + title.length + bytes.length;
  }
  const size = central.reduce((sum, part) => sum + part.length, 0);
  const count = Math.min(entries.length, 0xffff);
  return Buffer.concat([...files, ...central, record('PK\x05\x06', [0, 0, count, count, size, length, 0], END)]);
}

function packed(content: string | Uint8Array): {
  readonly size: number;
  readonly crc: number;
  readonly bytes: Uint8Array;
} {
  const data = bytesOf(content);
  return { size: data.length, crc: crc32(data), bytes: deflateRawSync(data) };
}

/** Widths of the fields after the signature, in bytes. */
const LOCAL = [2, 2, 2, 2, 2, 4, 4, 4, 2, 2];
const CENTRAL = [2, ...LOCAL, 2, 2, 2, 4, 4];
const END = [2, 2, 2, 2, 4, 4, 2];

function record(signature: string, fields: readonly number[], widths: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(4 + widths.reduce((sum, width) => sum + width, 0));
  let at = bytes.write(signature, 'latin1');
  for (const [index, width] of widths.entries()) at = bytes.writeUIntLE(fields[index]!, at, width);
  return bytes;
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? strToU8(content) : content;
}
