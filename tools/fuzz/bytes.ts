import type { Random } from '../shared/random.js';

/** Numbers that lengths, counts and places are rarely prepared for. */
const NUMBERS = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fff_ffff, 0x8000_0000, 0xffff_fffe, 0xffff_ffff];
/** The longest piece that is taken out, doubled or overwritten. */
const LONGEST = 4096;

/** A few bytes changed, with no regard for what they mean. `other` is where pieces may come from. */
export function changeBytes(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  if (bytes.length === 0) return other;
  const at = below(random, bytes.length + 1);
  const length = 1 + Math.floor(random() ** 3 * LONGEST);
  switch (below(random, 8)) {
    case 0:
      return flipped(bytes, random);
    case 1:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
    case 2:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at)]);
    case 3:
      return overwritten(bytes, at, noise(Math.min(length, 64), random));
    case 4:
      return bytes.subarray(0, at);
    case 5:
      return Buffer.concat([bytes.subarray(0, at), other.subarray(below(random, other.length + 1))]);
    case 6:
      return overwritten(bytes, at, piece(other, length, random));
    default:
      return overwritten(bytes, at - (at % 2), number(random));
  }
}

/** A whole number from 0 up to, but without, `limit`. */
export function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

export function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[below(random, items.length)];
}

function flipped(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = new Uint8Array(bytes);
  for (let times = 1 + below(random, 16); times > 0; times--) copy[below(random, copy.length)] ^= 1 << below(random, 8);
  return copy;
}

function overwritten(bytes: Uint8Array, at: number, by: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes);
  copy.set(by.subarray(0, Math.max(0, copy.length - at)), Math.min(at, copy.length));
  return copy;
}

function noise(length: number, random: Random): Uint8Array {
  return Uint8Array.from({ length }, () => below(random, 256));
}

function piece(bytes: Uint8Array, length: number, random: Random): Uint8Array {
  const at = below(random, bytes.length);
  return bytes.subarray(at, at + length);
}

function number(random: Random): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(pick(NUMBERS, random));
  return bytes.subarray(0, pick([1, 2, 4], random));
}
