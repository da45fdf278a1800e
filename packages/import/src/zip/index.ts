import { Inflate } from 'fflate';
import type { Format } from '../format.js';
import type { Refused } from '../imported.js';
import { MAX_PARTS, MAX_UNPACKED_BYTES } from '../limits.js';
import { crc32 } from './crc32.js';
import { type Entry, readDirectory } from './directory.js';

/**
 * How the unpacking of a part ended: `stopped` where the taker wanted no more, `cut-off` where bytes are missing or make no
 * sense from some point on, `damaged` where all came out but is not what was packed, or is packed as nobody packs.
 */
export type Unpacked = 'whole' | 'stopped' | 'cut-off' | 'damaged' | 'too-much' | 'absent';

/** Packed bytes that are unpacked at a time: they grow to 16 MB at most. */
const STEP = 16_384;

/** Opens an archive without unpacking anything. `format` is what it is refused as. */
export function openZip(bytes: Uint8Array, format: Format): Zip | Refused {
  const { isWhole, entries } = readDirectory(bytes, MAX_PARTS);
  if (entries.length === 0) return { ok: false, reason: 'damaged', format };
  if (entries.length > MAX_PARTS) return { ok: false, reason: 'too-much', of: 'parts', limit: MAX_PARTS };
  if (entries.some(({ isEncrypted }) => isEncrypted)) return { ok: false, reason: 'encrypted', format };
  return new Zip(isWhole, entries);
}

/** An archive whose parts are unpacked one by one, all together up to a limit. Names are names: nothing is written. */
export class Zip {
  readonly ok = true;
  /** Whether the archive has its directory: false for a file that was cut off. */
  readonly isWhole: boolean;
  readonly #entries = new Map<string, Entry>();
  #left = MAX_UNPACKED_BYTES;

  constructor(isWhole: boolean, entries: readonly Entry[]) {
    this.isWhole = isWhole;
    for (const entry of entries) {
      const key = entry.name.toLowerCase();
      if (!this.#entries.has(key)) this.#entries.set(key, entry);
    }
  }

  /** As written in the archive; of two that differ in case only, the first. */
  get names(): readonly string[] {
    return [...this.#entries.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** Unpacks a part piece by piece, until `take` returns false. */
  unpack(name: string, take: (piece: Uint8Array) => boolean): Unpacked {
    const entry = this.#entries.get(name.toLowerCase());
    if (entry === undefined) return 'absent';
    if (entry.size !== null && entry.size > this.#left) return 'too-much';
    if (entry.method !== 0 && entry.method !== 8) return 'damaged';
    let size = 0;
    let checksum = 0;
    for (const piece of entry.method === 0 ? stored(entry.packed) : inflated(entry.packed)) {
      if (piece === null) return 'cut-off';
      this.#left -= piece.length;
      if (this.#left < 0) return 'too-much';
      size += piece.length;
      checksum = crc32(piece, checksum);
      if (!take(piece)) return 'stopped';
    }
    if (entry.size !== null && size < entry.size) return 'cut-off';
    return entry.checksum === null || entry.checksum === checksum ? 'whole' : 'damaged';
  }
}

function* stored(packed: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < packed.length; from += STEP) yield packed.subarray(from, from + STEP);
}

/** Ends with null where the packed bytes make no sense. */
function* inflated(packed: Uint8Array): Generator<Uint8Array | null> {
  let piece = new Uint8Array();
  const inflate = new Inflate((data) => {
    piece = data;
  });
  for (let from = 0; from < packed.length; from += STEP) {
    try {
      // Never as the last step: of bytes that are cut off, the library would keep back what it has.
      inflate.push(packed.subarray(from, from + STEP), false);
    } catch {
      return yield null;
    }
    yield piece;
  }
}
