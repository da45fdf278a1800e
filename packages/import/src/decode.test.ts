import { expect, test } from 'vitest';
import { decode } from './decode.js';
import { MAX_TEXT_BYTES } from './limits.js';

const REPORT =
  '2021年工作回顾\n全市地区生产总值完成188.6亿元,同比增长7.2%;固定资产投资增长15%以上。“十四五”规划《纲要》——开局良好。\n';

const bytes = (...values: number[]) => new Uint8Array(values);
const ascii = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const join = (...parts: Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]));

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

/** Two-byte part of GB18030, turned round from the decoder. */
const gbkCodes = new Map<string, readonly [number, number]>();
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    if (trail !== 0x7f) gbkCodes.set(new TextDecoder('gb18030').decode(bytes(lead, trail)), [lead, trail]);
  }
}
const gbk = (text: string) =>
  new Uint8Array([...text].flatMap((one) => (one < '\x80' ? [one.charCodeAt(0)] : [...gbkCodes.get(one)!])));

test.each([
  ['UTF-8', utf8(REPORT), 'utf-8'],
  ['UTF-8 with mark', join(bytes(0xef, 0xbb, 0xbf), utf8(REPORT)), 'utf-8'],
  ['GBK', gbk(REPORT), 'gb18030'],
  ['GB18030 with mark', join(bytes(0x84, 0x31, 0x95, 0x33), gbk(REPORT)), 'gb18030'],
  ['UTF-16LE with mark', join(bytes(0xff, 0xfe), utf16(REPORT, true)), 'utf-16le'],
  ['UTF-16BE with mark', join(bytes(0xfe, 0xff), utf16(REPORT, false)), 'utf-16be'],
  ['UTF-16LE', utf16(REPORT, true), 'utf-16le'],
  ['UTF-16BE', utf16(REPORT, false), 'utf-16be'],
])('%s is found by content', (_, input, encoding) => {
  expect(decode(input)).toEqual({ ok: true, text: REPORT, encoding, damaged: 0 });
});

test('four-byte characters of GB18030 are read', () => {
  // 㑇 (CCFS 3447) has no code in GBK.
  const input = join(gbk('地名用字'), bytes(0x82, 0x30, 0xe6, 0x38), gbk('读得出来'));
  expect(decode(input)).toMatchObject({ ok: true, encoding: 'gb18030', damaged: 0 });
});

test('a few characters are enough', () => {
  expect(decode(gbk('沙湾'))).toMatchObject({ text: '沙湾', encoding: 'gb18030' });
  expect(decode(gbk('联通'))).toMatchObject({ text: '联通', encoding: 'gb18030' });
  expect(decode(utf8('亩'))).toMatchObject({ text: '亩', encoding: 'utf-8' });
  expect(decode(ascii('2025'))).toMatchObject({ text: '2025', encoding: 'utf-8' });
});

test('UTF-8 in other scripts and old characters stays UTF-8', () => {
  for (const text of ['ئۇيغۇر ئاپتونوم رايونى', 'Синьцзян', '國民經濟與社會發展計劃', '🌾🚜']) {
    expect(decode(utf8(text))).toMatchObject({ text, encoding: 'utf-8' });
  }
});

test.each([
  ['UTF-8', utf8(REPORT), 'utf-8'],
  ['GBK', gbk(REPORT), 'gb18030'],
] as const)('%s cut at any byte is read up to the cut, or refused while too short to tell', (_, whole, encoding) => {
  for (let length = 1; length <= whole.length; length++) {
    const found = decode(whole.subarray(0, length));
    if (!found.ok) {
      expect(length).toBeLessThan(16);
      continue;
    }
    expect(found.damaged).toBeLessThanOrEqual(1);
    expect(REPORT.startsWith(found.text.replace(/\uFFFD$/, ''))).toBe(true);
    if (length > 16) expect(found.encoding).toBe(encoding);
  }
});

test('a broken byte in the middle costs one character and is counted', () => {
  const input = utf8(REPORT.repeat(20));
  input[1000] = 0xff;
  const found = decode(input);
  expect(found).toMatchObject({ ok: true, encoding: 'utf-8' });
  expect(found.ok && found.damaged).toBeGreaterThan(0);
  expect(found.ok && found.damaged).toBeLessThan(4);
});

test('halves of surrogate pairs do not come through', () => {
  const inUtf8 = decode(join(utf8(REPORT), bytes(0xed, 0xa0, 0x80), utf8(REPORT)));
  expect(inUtf8).toMatchObject({ ok: true, encoding: 'utf-8', damaged: 3 });
  const inUtf16 = decode(join(bytes(0xff, 0xfe), utf16(`${REPORT}\ud800${REPORT}`, true)));
  expect(inUtf16).toMatchObject({ ok: true, encoding: 'utf-16le', damaged: 1, text: `${REPORT}\uFFFD${REPORT}` });
});

test('what holds nothing is empty', () => {
  expect(decode(bytes())).toEqual({ ok: false, reason: 'empty' });
  expect(decode(bytes(0xef, 0xbb, 0xbf))).toEqual({ ok: false, reason: 'empty' });
});

test('what is no text is refused', () => {
  let seed = 20251122;
  const noise = Uint8Array.from({ length: 5000 }, () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed >> 16;
  });
  expect(decode(noise)).toEqual({ ok: false, reason: 'binary' });
  expect(decode(new Uint8Array(1000))).toEqual({ ok: false, reason: 'binary' });
  expect(decode(bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0))).toEqual({ ok: false, reason: 'binary' });
});

test('an encoding that is not known is refused rather than guessed', () => {
  const big5 = bytes(0xa4, 0xa4, 0xb5, 0xd8, 0xa5, 0xc1, 0xb0, 0xea, 0xb8, 0x67, 0xc0, 0xd9, 0xb5, 0x6f, 0xae, 0x69);
  expect(decode(big5)).toEqual({ ok: false, reason: 'unknown-encoding' });
  expect(decode(utf8('亩').subarray(0, 1))).toEqual({ ok: false, reason: 'unknown-encoding' });
  expect(decode(utf8('亩').subarray(0, 2))).toEqual({ ok: false, reason: 'unknown-encoding' });
});

test('a stray control character does not make a text binary', () => {
  expect(decode(utf8(`${REPORT}\f${REPORT}\x02${REPORT}\x1a`))).toMatchObject({ ok: true, encoding: 'utf-8' });
});

test('more bytes than the limit are refused before they are decoded', () => {
  expect(decode(new Uint8Array(MAX_TEXT_BYTES + 1))).toEqual({ ok: false, reason: 'too-large', limit: MAX_TEXT_BYTES });
});

const OLE = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

function ole(stream: string): Uint8Array {
  const file = new Uint8Array(4096);
  file.set(OLE);
  file[30] = 9; // sectors of 512 bytes
  file[48] = 2; // the directory begins in the sector after the next
  file.set(utf16(stream, true), 3 * 512 + 128);
  return file;
}

test.each([
  ['pdf', ascii('%PDF-1.7\n%\xe2\xe3\xcf\xd3')],
  ['docx', ascii('PK\x03\x04\x14\0[Content_Types].xml....word/document.xml')],
  ['xlsx', join(ascii('PK\x03\x04'), new Uint8Array(200_000), ascii('xl/workbook.xml'))],
  ['ofd', ascii('PK\x03\x04\x14\0OFD.xml')],
  ['archive', ascii('PK\x03\x04\x14\0report.txt')],
  ['doc', ole('WordDocument')],
  ['xls', ole('Workbook')],
  ['old-office', OLE],
  ['image', ascii('\xff\xd8\xff\xe0\0\x10JFIF')],
  ['image', ascii('\x89PNG\r\n\x1a\n')],
  ['rtf', ascii('{\\rtf1\\ansi')],
  ['html', utf8('\n<!-- saved -->\n<!DOCTYPE html><html><head></head></html>')],
  ['html', gbk('<html><title>政府工作报告</title></html>')],
] as const)('%s is named', (format, input) => {
  expect(decode(input)).toEqual({ ok: false, reason: 'other-format', format });
});

test('Markdown that begins with a tag is text', () => {
  expect(decode(utf8('<p align="center">规划</p>\n\n# 第一章'))).toMatchObject({ ok: true });
});
