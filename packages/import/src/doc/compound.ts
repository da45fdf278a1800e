/** A file that cannot be what it says. Thrown and caught inside of this folder. */
export class Damaged extends Error {}

const HEADER = 512;
const ENTRY = 128;
const NONE = 0xffffffff;
const STREAM = 2;
/** Numbers of sectors in the header itself. */
const IN_HEADER = 109;

interface Entry {
  readonly start: number;
  readonly size: number;
}

/**
 * The streams of a compound file [MS-CFB], the little file system that old Office files are. Every chain is followed for no
 * longer than the file has sectors, so that one that bites its tail ends.
 */
export class Compound {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #sector: number;
  readonly #next: Uint32Array;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #mini: {
    readonly sector: number;
    readonly below: number;
    readonly next: Uint32Array;
    readonly bytes: Uint8Array;
  };

  constructor(bytes: Uint8Array) {
    if (bytes.length < HEADER) throw new Damaged();
    this.#bytes = bytes;
    this.#view = viewOf(bytes);
    this.#sector = 2 ** Math.min(this.#view.getUint16(30, true), 16);
    if (this.#sector < ENTRY) throw new Damaged();
    this.#next = numbersOf(this.#joined(this.#sectorsOfTable()));
    const directory = this.#chain(this.#view.getUint32(48, true));
    const root: Entry = { start: viewOf(directory).getUint32(116, true), size: viewOf(directory).getUint32(120, true) };
    this.#entries = entriesOf(directory);
    this.#mini = {
      sector: 2 ** Math.min(this.#view.getUint16(32, true), 16),
      below: this.#view.getUint32(56, true),
      next: numbersOf(this.#chain(this.#view.getUint32(60, true))),
      bytes: this.#chain(root.start).subarray(0, root.size),
    };
  }

  /** The content of a stream of the first level; null where there is none of the name. */
  stream(name: string): Uint8Array | null {
    const entry = this.#entries.get(name);
    if (entry === undefined) return null;
    const { start, size } = entry;
    const content = size < this.#mini.below ? this.#miniChain(start) : this.#chain(start);
    if (content.length < size) throw new Damaged();
    return content.subarray(0, size);
  }

  /** The sectors that hold the table of chains: the first are named in the header, others in a chain of their own. */
  #sectorsOfTable(): readonly number[] {
    const most = this.#bytes.length / this.#sector;
    const sectors: number[] = [];
    for (let at = 0; at < IN_HEADER; at++) sectors.push(this.#view.getUint32(76 + at * 4, true));
    let more = this.#view.getUint32(68, true);
    for (let steps = 0; this.#has(more) && steps < most; steps++) {
      const names = numbersOf(this.#joined([more]));
      sectors.push(...names.subarray(0, -1));
      more = names.at(-1)!;
    }
    return sectors.filter((sector) => this.#has(sector)).slice(0, most);
  }

  #has(sector: number): boolean {
    return (sector + 1) * this.#sector < this.#bytes.length;
  }

  #chain(start: number): Uint8Array {
    const sectors: number[] = [];
    for (let at = start; this.#has(at) && sectors.length <= this.#next.length; at = this.#next[at] ?? NONE)
      sectors.push(at);
    if (sectors.length > this.#next.length) throw new Damaged();
    return this.#joined(sectors);
  }

  #joined(sectors: readonly number[]): Uint8Array {
    const content = new Uint8Array(sectors.length * this.#sector);
    for (const [at, sector] of sectors.entries()) {
      const from = (sector + 1) * this.#sector;
      content.set(this.#bytes.subarray(from, from + this.#sector), at * this.#sector);
    }
    return content;
  }

  #miniChain(start: number): Uint8Array {
    const { sector, next, bytes } = this.#mini;
    const parts: Uint8Array[] = [];
    for (let at = start; at * sector < bytes.length; at = next[at] ?? NONE) {
      if (parts.length > next.length) throw new Damaged();
      parts.push(bytes.subarray(at * sector, (at + 1) * sector));
    }
    const content = new Uint8Array(parts.length * sector);
    for (const [at, part] of parts.entries()) content.set(part, at * sector);
    return content;
  }
}

/** The streams right under the root; a document that is set into another has its own further down. */
function entriesOf(directory: Uint8Array): ReadonlyMap<string, Entry> {
  const view = viewOf(directory);
  const entries = new Map<string, Entry>();
  const seen = new Set<number>();
  const waiting = [view.getUint32(76, true)];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const at = id * ENTRY;
    if (seen.has(id) || at + ENTRY > directory.length) continue;
    seen.add(id);
    waiting.push(view.getUint32(at + 68, true), view.getUint32(at + 72, true));
    if (view.getUint8(at + 66) !== STREAM) continue;
    const length = Math.min(64, Math.max(0, view.getUint16(at + 64, true) - 2));
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + length));
    entries.set(name, { start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) });
  }
  return entries;
}

function numbersOf(bytes: Uint8Array): Uint32Array {
  const view = viewOf(bytes);
  const numbers = new Uint32Array(bytes.length >> 2);
  for (let at = 0; at < numbers.length; at++) numbers[at] = view.getUint32(at * 4, true);
  return numbers;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
