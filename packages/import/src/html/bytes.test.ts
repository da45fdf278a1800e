import { expect, test } from 'vitest';
import { importBytes } from '../import-bytes.js';
import { MAX_CELLS, MAX_DEPTH, MAX_ELEMENTS } from '../limits.js';

const SENTENCE = '全年地区生产总值188.6亿元，比上年增长7.2%。';
const BIG5 = '全年生產總值';
/** `全年生產總值` in Big5. */
const BIG5_BYTES = [0xa5, 0xfe, 0xa6, 0x7e, 0xa5, 0xcd, 0xb2, 0xa3, 0xc1, 0x60, 0xad, 0xc8];

const utf8 = (text: string) => new TextEncoder().encode(text);
const join = (...parts: (Uint8Array | readonly number[])[]) => new Uint8Array(parts.flatMap((part) => [...part]));

/** Turned round from the decoder. */
const codes = new Map<string, readonly [number, number]>();
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    if (trail !== 0x7f) codes.set(new TextDecoder('gb18030').decode(new Uint8Array([lead, trail])), [lead, trail]);
  }
}
const gbk = (text: string) =>
  new Uint8Array([...text].flatMap((one) => (one < '\x80' ? [one.charCodeAt(0)] : [...codes.get(one)!])));

const page = (charset: string, text = SENTENCE) =>
  `<html><head><meta charset="${charset}"></head><body><p>${text}</p></body></html>`;

test.each([
  ['UTF-8 as it says', utf8(page('utf-8')), 'utf-8'],
  ['UTF-8 that says GB 2312', utf8(page('gb2312')), 'utf-8'],
  ['UTF-8 with a mark', join([0xef, 0xbb, 0xbf], utf8(page('gbk'))), 'utf-8'],
  ['GBK as it says', gbk(page('gb2312')), 'gb18030'],
  ['GBK that says UTF-8', gbk(page('utf-8')), 'gb18030'],
  ['GBK that says nothing', gbk(`<html><p>${SENTENCE}</p>`), 'gb18030'],
  ['an encoding that does not exist', utf8(page('constructor')), 'utf-8'],
])('%s', async (_, bytes, encoding) => {
  expect(await importBytes(bytes)).toMatchObject({
    ok: true,
    format: 'html',
    encoding,
    damaged: 0,
    text: `${SENTENCE}\n`,
  });
});

test('Big5 is read where it is declared', async () => {
  const bytes = join(utf8('<html><meta charset=big5><p>'), BIG5_BYTES, utf8('12,3'), BIG5_BYTES);
  expect(await importBytes(bytes)).toMatchObject({ ok: true, encoding: 'big5', text: `${BIG5}12,3${BIG5}\n` });
});

const MAIL = `From: <Saved by Blink>\r\nSubject: 1\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--x"\r\n\r\n`;
const part = (encoding: string, body: string) =>
  `----x\r\nContent-Type: text/html; charset=gbk\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n----x\r\nContent-Type: image/png\r\n\r\nabc\r\n----x--`;
const quoted = [...utf8(page('utf-8'))]
  .map((byte) => (byte < 0x80 && byte !== 0x3d ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase()}`))
  .join('')
  .replace(/.{60}[^=][^=](?==)/g, '$&=\r\n');

test.each([
  ['quoted', part('quoted-printable', quoted)],
  ['in base 64', part('base64', btoa(String.fromCharCode(...utf8(page('utf-8')))).replace(/.{76}/g, '$&\r\n'))],
])('a page saved with its pictures, %s', async (_, body) => {
  expect(await importBytes(utf8(MAIL + body))).toMatchObject({ ok: true, format: 'html', text: `${SENTENCE}\n` });
});

test.each([
  ['ends early', MAIL + part('base64', 'PGh0')],
  ['has no page', `${MAIL}----x\r\nContent-Type: image/png\r\n\r\nabc`],
  ['has no boundary', 'From: 1\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n'],
])('such a file that %s has no text', async (_, text) => {
  expect(await importBytes(utf8(text))).toMatchObject({ ok: false, reason: 'no-text', format: 'html' });
});

test('blocks deeper than any page has them keep their text, apart', async () => {
  const deep = `${'<div>'.repeat(MAX_DEPTH * 3)}<p>${SENTENCE}</p><p>${SENTENCE}</p>${'</div>'.repeat(MAX_DEPTH * 3)}<p>${SENTENCE}`;
  expect(await importBytes(utf8(`<html>${deep}`))).toMatchObject({ ok: true, text: `${SENTENCE}\n`.repeat(3) });
});

test.each([
  ['depth', MAX_DEPTH, '<table><tr><td>'.repeat(MAX_DEPTH)],
  ['elements', MAX_ELEMENTS, '<p>'.repeat(MAX_ELEMENTS + 1)],
  ['cells', MAX_CELLS, `<table>${'<td>1'.repeat(MAX_CELLS + 1)}`],
])('a page of too much %s is refused', async (of, limit, body) => {
  expect(await importBytes(utf8(`<html>${body}`))).toEqual({ ok: false, reason: 'too-much', of, limit });
});

test.each([
  ['<div> without end', '<div>'.repeat(2_000_000)],
  ['end tags of nothing', `${'<b>'.repeat(300)}${'</i></u>'.repeat(500_000)}`],
  ['hidden elements side by side', '<i class=a hidden>1</i>'.repeat(300_000)],
  ['marks in one line', `<p>全年，${'1<sup>2</sup>'.repeat(200_000)}`],
  ['a comment without end', '<!--'.repeat(1_000_000)],
  ['forms and tables', '<form><table>'.repeat(100_000)],
])('%s take no time', { timeout: 5000 }, async (_, body) => {
  const read = await importBytes(utf8(`<html><p>${SENTENCE}</p>${body}`));
  expect(read).toMatchObject({ ok: true, text: expect.stringContaining(SENTENCE) });
});
