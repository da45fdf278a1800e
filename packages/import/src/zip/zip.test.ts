import { type Zippable, zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { MAX_PARTS, MAX_UNPACKED_BYTES } from '../limits.js';
import { openZip, type Unpacked, type Zip } from './index.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const TEXT = '全市地区生产总值完成188.6亿元，同比增长7.2%。'.repeat(2000);

function zip(files: Record<string, string>, level: 0 | 9 = 9): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, text] of Object.entries(files)) zippable[name] = [utf8(text), { level }];
  return zipSync(zippable);
}

function open(bytes: Uint8Array): Zip {
  const opened = openZip(bytes, 'docx');
  if (!opened.ok) throw new Error(opened.reason);
  return opened;
}

function unpacked(archive: Zip, name: string): { ended: Unpacked; text: string } {
  const decoder = new TextDecoder();
  let text = '';
  const ended = archive.unpack(name, (piece) => {
    text += decoder.decode(piece, { stream: true });
    return true;
  });
  return { ended, text };
}

/** Writes a number of 16 or 32 bits at each place where the record of a signature begins. */
function overwrite(bytes: Uint8Array, signature: number, offset: number, value: number, bits: 16 | 32): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) !== signature) continue;
    if (bits === 16) view.setUint16(at + offset, value, true);
    else view.setUint32(at + offset, value, true);
  }
  return copy;
}
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

test.each([0, 9] as const)('parts come out as they were packed, at level %i', (level) => {
  const archive = open(zip({ 'word/document.xml': TEXT, 'empty.xml': '' }, level));
  expect(archive.isWhole).toBe(true);
  expect(archive.names).toEqual(['word/document.xml', 'empty.xml']);
  expect(unpacked(archive, 'word/document.xml')).toEqual({ ended: 'whole', text: TEXT });
  expect(unpacked(archive, 'empty.xml')).toEqual({ ended: 'whole', text: '' });
  expect(unpacked(archive, 'word/styles.xml')).toEqual({ ended: 'absent', text: '' });
});

test('names are found whatever their case and slashes; of two that are the same, the first', () => {
  const archive = open(
    zip({ 'Word\\Document.xml': 'first', 'word/document.xml': 'second', '../../etc/passwd': 'a name' }),
  );
  expect(unpacked(archive, 'word/document.xml').text).toBe('first');
  expect(unpacked(archive, '../../etc/passwd').text).toBe('a name');
  expect(archive.names).toHaveLength(2);
});

test('the taker may stop', () => {
  const take = vi.fn(() => false);
  expect(open(zip({ a: TEXT.repeat(50) })).unpack('a', take)).toBe('stopped');
  expect(take).toHaveBeenCalledTimes(1);
});

test('an archive with a comment and one whose directory has 64-bit fields are read', () => {
  const plain = zip({ a: TEXT });
  const comment = new Uint8Array(plain.length + 300);
  comment.set(plain);
  expect(unpacked(open(comment), 'a')).toEqual({ ended: 'whole', text: TEXT });
  expect(unpacked(open(zip64(plain)), 'a')).toEqual({ ended: 'whole', text: TEXT });
});

/** Moves the sizes and the offset of an archive of one part, and the place of its directory, to 64-bit fields. */
function zip64(plain: Uint8Array): Uint8Array {
  const view = new DataView(plain.buffer, plain.byteOffset, plain.length);
  const start = view.getUint32(plain.length - 6, true);
  const record = plain.slice(start, plain.length - 22);
  const central = new DataView(record.buffer);
  const extra = new DataView(new ArrayBuffer(28));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 24, true);
  for (const [at, field] of [24, 20, 42].entries()) {
    extra.setBigUint64(4 + at * 8, BigInt(central.getUint32(field, true)), true);
    central.setUint32(field, 0xffffffff, true);
  }
  central.setUint16(30, 28, true);
  const end64 = new DataView(new ArrayBuffer(56));
  end64.setUint32(0, 0x06064b50, true);
  end64.setBigUint64(48, BigInt(start), true);
  const locator = new DataView(new ArrayBuffer(20));
  locator.setUint32(0, 0x07064b50, true);
  locator.setBigUint64(8, BigInt(start + record.length + 28), true);
  const end = plain.slice(-22);
  new DataView(end.buffer).setUint32(16, 0xffffffff, true);
  const parts = [plain.slice(0, start), record, extra, end64, locator, end];
  return new Uint8Array(parts.flatMap((part) => [...new Uint8Array(part.buffer)]));
}

test('a file that was cut off gives the parts it has', () => {
  const whole = zip({ 'a.xml': 'short', 'b.xml': Array.from({ length: 9000 }, (_, at) => at * 7919).join() });
  const archive = open(whole.subarray(0, whole.length >> 1));
  expect(archive.isWhole).toBe(false);
  expect(unpacked(archive, 'a.xml')).toEqual({ ended: 'whole', text: 'short' });
  const { ended, text } = unpacked(archive, 'b.xml');
  expect(ended).toBe('cut-off');
  expect(text.startsWith('0,7919,15838,')).toBe(true);
});

test('an archive in a file that was cut off is not taken for its parts', () => {
  const inner = zip({ 'word/document.xml': 'inner' });
  const outer = zipSync({ 'a.xlsx': [inner, { level: 0 }], 'word/document.xml': [utf8('outer'), { level: 0 }] });
  const archive = open(outer.subarray(0, outer.length - 60));
  expect(archive.names).toEqual(['a.xlsx', 'word/document.xml']);
  expect(unpacked(archive, 'word/document.xml').text).toBe('outer');
});

test('bytes that were overwritten do not pass for what was packed', () => {
  const flipped = zip({ a: TEXT }, 0);
  flipped[5000]! ^= 1;
  expect(unpacked(open(flipped), 'a').ended).toBe('damaged');
  const zeroed = zip({ a: Array.from({ length: 90_000 }, (_, at) => at * 7919).join() });
  zeroed.fill(0xff, 60_000, 70_000);
  expect(unpacked(open(zeroed), 'a').ended).toBe('cut-off');
});

test('a part that declares more than there may be is not unpacked', () => {
  const take = vi.fn(() => true);
  const archive = open(overwrite(zip({ a: TEXT }), CENTRAL, 24, MAX_UNPACKED_BYTES + 1, 32));
  expect(archive.unpack('a', take)).toBe('too-much');
  expect(take).not.toHaveBeenCalled();
});

test('a part that holds more than it declares is stopped at the limit, and the limit is for all parts together', () => {
  const bomb = zipSync({ a: new Uint8Array(MAX_UNPACKED_BYTES * 0.51) });
  const archive = open(overwrite(bomb, CENTRAL, 24, 10, 32));
  let size = 0;
  const count = (piece: Uint8Array) => {
    size += piece.length;
    return true;
  };
  expect(archive.unpack('a', count)).toBe('whole');
  expect(archive.unpack('a', count)).toBe('too-much');
  expect(size).toBeLessThanOrEqual(MAX_UNPACKED_BYTES);
}, 60_000);

test('what is encrypted, has too many parts or no part is refused', () => {
  const encrypted = overwrite(zip({ a: TEXT }), CENTRAL, 8, 1, 16);
  expect(openZip(encrypted, 'xlsx')).toEqual({ ok: false, reason: 'encrypted', format: 'xlsx' });
  const files = Object.fromEntries(Array.from({ length: MAX_PARTS + 1 }, (_, at) => [`p${at}`, new Uint8Array()]));
  expect(openZip(zipSync(files), 'docx')).toEqual({ ok: false, reason: 'too-much', of: 'parts', limit: MAX_PARTS });
  expect(openZip(utf8('PK\x03\x04 and no more'), 'docx')).toEqual({ ok: false, reason: 'damaged', format: 'docx' });
});

test('a method that nobody uses is damage', () => {
  const odd = overwrite(overwrite(zip({ a: TEXT }), CENTRAL, 10, 12, 16), LOCAL, 8, 12, 16);
  expect(unpacked(open(odd), 'a').ended).toBe('damaged');
});

test('any bytes at all are opened or refused', () => {
  const whole = zip({ 'word/document.xml': TEXT, 'word/styles.xml': TEXT });
  let seed = 20261122;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return (seed >> 8) % below;
  };
  for (let round = 0; round < 500; round++) {
    const broken = whole.slice(0, round % 3 === 0 ? random(whole.length) : whole.length);
    for (let change = 0; change < 4 && broken.length > 0; change++) broken[random(broken.length)] = random(256);
    const opened = openZip(broken, 'docx');
    if (opened.ok) for (const name of opened.names) unpacked(opened, name);
  }
}, 60_000);
