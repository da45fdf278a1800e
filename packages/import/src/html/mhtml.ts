/** The page in a file that a browser saved with its pictures. */
export interface Part {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

const MOST_PARTS = 1000;
const MOST_LEVELS = 3;

/** The first page in an archive of one; null where there is none. */
export function pageIn(bytes: Uint8Array, level = 0): Part | null {
  // A decoder that makes one character of each byte, so that offsets are the same.
  const text = new TextDecoder('latin1').decode(bytes);
  const end = /\r?\n\r?\n/.exec(text);
  if (end === null) return null;
  const headers = text.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' ');
  const body = end.index + end[0].length;
  const contentType = header(headers, 'content-type');
  if (/^text\/html/i.test(contentType))
    return { bytes: decoded(bytes.subarray(body), header(headers, 'content-transfer-encoding')), contentType };
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(contentType);
  if (boundary === null || level === MOST_LEVELS) return null;
  return inParts(bytes, text, body, `--${boundary[1] ?? boundary[2]}`, level);
}

function inParts(bytes: Uint8Array, text: string, from: number, boundary: string, level: number): Part | null {
  let at = text.indexOf(boundary, from);
  for (let parts = 0; at !== -1 && parts < MOST_PARTS; parts++) {
    const start = text.indexOf('\n', at) + 1;
    const next = text.indexOf(boundary, start);
    if (start === 0) return null;
    const found = pageIn(bytes.subarray(start, next === -1 ? undefined : next), level + 1);
    if (found !== null) return found;
    at = next;
  }
  return null;
}

function header(headers: string, name: string): string {
  return new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(headers)?.[1]?.trim() ?? '';
}

function decoded(bytes: Uint8Array, encoding: string): Uint8Array {
  if (/^base64$/i.test(encoding)) return fromBase64(bytes);
  return /^quoted-printable$/i.test(encoding) ? fromQuoted(bytes) : bytes;
}

function fromBase64(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder('latin1').decode(bytes).replace(/[^A-Za-z0-9+/]/g, '');
  const binary = atob(text.slice(0, text.length - (text.length % 4 === 1 ? 1 : 0)));
  return Uint8Array.from(binary, (one) => one.charCodeAt(0));
}

const EQUALS = 0x3d;

function fromQuoted(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    const high = byte === EQUALS ? digitOf(bytes[at + 1]) : -1;
    const low = high === -1 ? -1 : digitOf(bytes[at + 2]);
    if (low !== -1) {
      out[length++] = high * 16 + low;
      at += 2;
    } else if (byte === EQUALS && bytes[at + 1] === 0x0d && bytes[at + 2] === 0x0a) at += 2;
    else if (byte === EQUALS && bytes[at + 1] === 0x0a) at++;
    else out[length++] = byte;
  }
  return out.subarray(0, length);
}

function digitOf(byte: number | undefined): number {
  const digit = Number.parseInt(String.fromCharCode(byte ?? 0), 16);
  return Number.isNaN(digit) ? -1 : digit;
}
