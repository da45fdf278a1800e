import { randomBytes } from 'node:crypto';

/** Ids of one millisecond are counted in twelve bits, so that their order is that in which they were made. */
const MOST = 0xfff;
let last = 0;
let count = 0;

/** A new id (UUID version 7, RFC 9562): in the order of time, so that rows that belong together lie together. */
export function newId(now: number = Date.now()): string {
  count = now > last ? 0 : count + 1;
  last = Math.max(last, now);
  if (count > MOST) {
    last += 1;
    count = 0;
  }
  const bytes = randomBytes(16);
  bytes.writeUIntBE(last, 0, 6);
  bytes.writeUInt16BE(0x7000 | count, 6);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
