/** A file in an archive, as the archive declares it. */
export interface Entry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** How many bytes come out, and their CRC-32; null where the archive does not say. */
  readonly size: number | null;
  readonly checksum: number | null;
  readonly packed: Uint8Array;
}

/** The entries of an archive; `isWhole` where its directory was found. */
export interface Directory {
  readonly isWhole: boolean;
  readonly entries: readonly Entry[];
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
/** Says that the true number stands in the 64-bit field. */
const ELSEWHERE = 0xffffffff;

/**
 * Reads the directory at the end of an archive, up to one entry more than `most`. Where it is missing or broken, as in a file
 * that was cut off, the entries are found by the headers before them.
 */
export function readDirectory(bytes: Uint8Array, most: number): Directory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries = fromEnd(view, bytes, most);
  return entries === null ? { isWhole: false, entries: fromHeaders(view, bytes, most) } : { isWhole: true, entries };
}

function fromEnd(view: DataView, bytes: Uint8Array, most: number): readonly Entry[] | null {
  let at = directoryStart(view);
  const entries: Entry[] = [];
  while (at !== null && at + 46 <= bytes.length && view.getUint32(at, true) === CENTRAL && entries.length <= most) {
    const entry = centralEntry(view, bytes, at);
    if (entry === null) return null;
    entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries.length === 0 ? null : entries;
}

/** The record at the end is found from behind: a comment of up to 65535 bytes may follow it. */
function directoryStart(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const start = view.getUint32(at + 16, true);
    if (start !== ELSEWHERE) return start;
    const end64 = at >= 20 ? uint64(view, at - 12) : null;
    if (end64 === null || end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END_64) return null;
    return uint64(view, end64 + 48);
  }
  return null;
}

function centralEntry(view: DataView, bytes: Uint8Array, at: number): Entry | null {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  if (extraEnd > bytes.length) return null;
  const wide = wideFields(view, nameEnd, extraEnd);
  const declared = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === ELSEWHERE ? (wide.next().value ?? value) : value;
  };
  const size = declared(24);
  const packedSize = declared(20);
  const header = declared(42);
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL) return null;
  const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  return {
    name: nameOf(bytes.subarray(at + 46, nameEnd)),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    size,
    checksum: view.getUint32(at + 16, true),
    packed: bytes.subarray(from, from + packedSize),
  };
}

/** The 64-bit numbers of the extra field 1: only those that did not fit, in the order size, packed size, offset. */
function* wideFields(view: DataView, from: number, to: number): Generator<number, undefined> {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const end = Math.min(to, at + 4 + view.getUint16(at + 2, true));
    for (let field = at + 4; field + 8 <= end; field += 8) yield uint64(view, field);
    return;
  }
}

/** Takes what lies between one header and the next for the entry's bytes: a header need not know their number. */
function fromHeaders(view: DataView, bytes: Uint8Array, most: number): readonly Entry[] {
  const entries: Entry[] = [];
  let at = nextHeader(bytes, 0);
  while (at + 30 <= bytes.length && view.getUint32(at, true) === LOCAL && entries.length <= most) {
    const nameEnd = at + 30 + view.getUint16(at + 26, true);
    const from = nameEnd + view.getUint16(at + 28, true);
    const flags = view.getUint16(at + 6, true);
    const packedSize = view.getUint32(at + 18, true);
    const isKnown = (flags & 8) === 0 && packedSize !== ELSEWHERE;
    const next = nextHeader(bytes, isKnown ? from + packedSize : from);
    entries.push({
      name: nameOf(bytes.subarray(at + 30, nameEnd)),
      method: view.getUint16(at + 8, true),
      isEncrypted: (flags & 1) === 1,
      size: isKnown ? view.getUint32(at + 22, true) : null,
      checksum: isKnown ? view.getUint32(at + 14, true) : null,
      packed: bytes.subarray(from, isKnown ? from + packedSize : next),
    });
    at = next;
  }
  return entries;
}

/** Where the next header of an entry or of the directory begins, else the end. */
function nextHeader(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x50, from); at !== -1; at = bytes.indexOf(0x50, at + 1)) {
    if (bytes[at + 1] !== 0x4b) continue;
    if ((bytes[at + 2] === 3 && bytes[at + 3] === 4) || (bytes[at + 2] === 1 && bytes[at + 3] === 2)) return at;
  }
  return bytes.length;
}

/** Beyond 2 ** 53 it is not exact, and beyond any file all the same. */
function uint64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

const utf8 = new TextDecoder();

/** Names of parts are ASCII, whatever the encoding of the archive's other names. */
function nameOf(bytes: Uint8Array): string {
  return utf8.decode(bytes).replaceAll('\\', '/').replace(/^\//, '');
}
