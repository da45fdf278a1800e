import { type Format, formatOf, isMarkup } from './format.js';
import { MAX_TEXT_BYTES } from './limits.js';
import { isPlausible, looksBinary } from './plausible.js';

/** Big5 is only read of a web page that declares it. */
export type Encoding = 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be';

export interface Decoded {
  readonly ok: true;
  /** Begins after a byte order mark. Well formed: no half of a surrogate pair stands alone. */
  readonly text: string;
  readonly encoding: Encoding;
  /** How many U+FFFD the text holds: characters that were cut, overwritten, or lost before the text came here. */
  readonly damaged: number;
}

/** Why bytes are no text. */
export type Undecoded =
  | { readonly ok: false; readonly reason: 'empty' | 'binary' | 'unknown-encoding' }
  | { readonly ok: false; readonly reason: 'too-large'; readonly limit: number }
  | { readonly ok: false; readonly reason: 'other-format'; readonly format: Format };

/** Byte order marks. The first two bytes of UTF-32LE are the mark of UTF-16LE, and its text is then full of NULs: binary. */
const MARKS: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
  { encoding: 'gb18030', bytes: [0x84, 0x31, 0x95, 0x33] },
];

/**
 * Finds the encoding by content and decodes. Bytes that are valid in the encoding of their mark, or valid UTF-8, are taken at
 * their word: other encodings hardly ever form valid UTF-8. Any other encoding must give text that looks Chinese. The last
 * resort is UTF-8 with a few broken characters, such as a file that was cut off.
 */
export function decode(bytes: Uint8Array): Decoded | Undecoded {
  if (bytes.length > MAX_TEXT_BYTES) return { ok: false, reason: 'too-large', limit: MAX_TEXT_BYTES };
  const mark = markOf(bytes);
  const body = bytes.subarray(mark?.bytes.length ?? 0);
  if (body.length === 0) return { ok: false, reason: 'empty' };
  const format = formatOf(body);
  if (format !== null) return { ok: false, reason: 'other-format', format };

  const found = decodeByContent(bytes);
  if (isMarkup(found?.text ?? latin1(body))) return { ok: false, reason: 'other-format', format: 'html' };
  return found ?? { ok: false, reason: looksBinary(latin1(body)) ? 'binary' : 'unknown-encoding' };
}

/** The text of bytes that are known to be one; null where no encoding gives one that reads like Chinese. */
export function decodeByContent(bytes: Uint8Array): Decoded | null {
  const mark = markOf(bytes);
  const body = bytes.subarray(mark?.bytes.length ?? 0);
  return (mark && strictly(body, mark.encoding)) ?? strictly(body, 'utf-8') ?? plausibly(body);
}

function markOf(bytes: Uint8Array): (typeof MARKS)[number] | undefined {
  return MARKS.find((one) => one.bytes.every((byte, at) => bytes[at] === byte));
}

function strictly(bytes: Uint8Array, encoding: Encoding): Decoded | null {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
  return looksBinary(text) ? null : { ok: true, text, encoding, damaged: count(text, '\uFFFD') };
}

function plausibly(bytes: Uint8Array): Decoded | null {
  for (const encoding of ['gb18030', 'utf-16le', 'utf-16be', 'utf-8'] as const) {
    const found = loosely(bytes, encoding);
    if (isPlausible(found.text)) return found;
  }
  return null;
}

/** Decodes whatever the bytes are; what does not fit becomes U+FFFD. */
export function loosely(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { ok: true, text, encoding, damaged: count(text, '\uFFFD') };
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 65_536));
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) found++;
  return found;
}
