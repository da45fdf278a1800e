import { createHash } from 'node:crypto';
import type { Locale } from './locale.js';
import type { Who } from './who.js';

/** The tag of one version of one thing: the event it holds from. */
export function versionTag(event: number): string {
  return `"e${event}"`;
}

/** The tag of what depends on the whole ledger, on who asks and in which language. */
export function headTag(state: string, who: Who | undefined, locale: Locale): string {
  const reader = createHash('sha256')
    .update(`${state}\n${who?.account ?? ''}\n${locale}`)
    .digest('base64url')
    .slice(0, 12);
  return `W/"e${Number.parseInt(state, 10)}-${reader}"`;
}

/** The event that If-Match names; undefined if it is not a tag of a version. */
export function eventOf(ifMatch: string): number | undefined {
  const event = /^"e([1-9]\d{0,14})"$/.exec(ifMatch.trim())?.[1];
  return event === undefined ? undefined : Number(event);
}

/** True where the caller has what the tag stands for already. */
export function isKnown(tag: string, ifNoneMatch: string | undefined): boolean {
  const bare = (text: string): string => text.trim().replace(/^W\//, '');
  return (ifNoneMatch ?? '').split(',').some((known) => bare(known) === bare(tag) || known.trim() === '*');
}
