/** Four tables, for a byte and for those that one, two and three bytes follow: four bytes are taken at a time. */
const TABLE = new Uint32Array(1024);
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  TABLE[byte] = value;
}
for (let at = 256; at < 1024; at++) TABLE[at] = (TABLE[at - 256]! >>> 8) ^ TABLE[TABLE[at - 256]! & 0xff]!;

/** The checksum of ZIP, of bytes that come piece by piece: begins with 0 and goes on with what the last piece gave. */
export function crc32(bytes: Uint8Array, before: number): number {
  let value = ~before;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    value ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    value =
      TABLE[768 + (value & 0xff)]! ^
      TABLE[512 + ((value >>> 8) & 0xff)]! ^
      TABLE[256 + ((value >>> 16) & 0xff)]! ^
      TABLE[value >>> 24]!;
  }
  for (; at < bytes.length; at++) value = TABLE[(value ^ bytes[at]!) & 0xff]! ^ (value >>> 8);
  return ~value >>> 0;
}
