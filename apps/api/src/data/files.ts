import { createHash } from 'node:crypto';
import type { View } from '@outturn/ledger';
import { z } from 'zod';
import type { Answer } from '../http/answer.js';
import type { Sent } from '../http/endpoint.js';
import type { Locale } from '../http/locale.js';
import { isKnown } from '../http/versions.js';
import type { Who } from '../http/who.js';

export const CSV = { media: 'text/csv; charset=utf-8; header=present' } as const;

/** What a file is called, without what comes behind the dot: one of a state that was asked for names its last event. */
export function nameOf(parts: readonly string[], { event }: View): string {
  return [...parts, ...(event === null ? [] : [`e${event}`])].join('-');
}

/** The language of a file, where an address is opened by a program that says nothing. */
export const Language = { lang: z.enum(['zh', 'en']).optional() } as const;

interface Around {
  readonly request: Sent;
  readonly who: Who | undefined;
}

/** Gives a file away: to be kept by whoever asks each time whether it still holds. */
export function give<Body>(
  body: string,
  { name, modified, locale }: { readonly name: string; readonly modified: string | null; readonly locale: Locale },
  { request, who }: Around,
): Answer<Body> {
  const etag = `W/"${createHash('sha256').update(body).digest('base64url')}"`;
  const known = isKnown(etag, request.headers.get('if-none-match') ?? undefined);
  const headers = {
    etag,
    'cache-control': who === undefined ? 'public, no-cache' : 'private, no-cache',
    'content-language': locale,
    'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(name)}`,
    'cross-origin-resource-policy': 'cross-origin',
    'access-control-allow-origin': '*',
    ...(modified !== null && { 'last-modified': new Date(modified).toUTCString() }),
  };
  return { body: (known ? undefined : body) as Body, headers, ...(known && { status: 304 }) };
}

/** The address of a file beside the one that was asked for, of the same state. */
export function addressOf({ origin, url }: Sent, file: string): string {
  const address = new URL(url, origin);
  address.pathname = address.pathname.replace(/[^/]*$/, encodeURIComponent(file));
  return address.href;
}

/** The last of some moments. */
export function latest(moments: readonly (string | null)[]): string | null {
  return moments.reduce((last, one) => (one !== null && (last === null || one > last) ? one : last), null);
}
