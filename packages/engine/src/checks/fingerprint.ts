import type { Draft } from './finding.js';

/** The words that a finding is known by. Places and document names are left out, so that edits elsewhere and renaming change nothing. */
export function signatureOf(check: string, { code, spans }: Draft): string {
  return JSON.stringify([check, code, ...spans.map(({ quote }) => quote.replace(/\s+/g, ''))]);
}

/** 64 bits of FNV-1a over UTF-16 units in two lanes, as 16 hexadecimal digits. `ordinal` tells the same words apart, from 0. */
export function fingerprintOf(signature: string, ordinal: number): string {
  const text = ordinal === 0 ? signature : `${signature}#${ordinal}`;
  return lane(text, 0x811c9dc5) + lane(text, 0x9e3779b9);
}

function lane(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  // The last multiplication leaves the low bits weak: fold the high ones in.
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0).toString(16).padStart(8, '0');
}
