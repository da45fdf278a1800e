import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

const PAGE_SIZE = { usual: 50, most: 200 } as const;

export const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(PAGE_SIZE.most).default(PAGE_SIZE.usual),
  cursor: z.string().max(2000).optional().meta({ description: 'Where to go on: `next` of the page before.' }),
});

/** A page as it is sent. */
export function pageShape(item: z.ZodType): z.ZodObject {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}

/** Where a page ended, as lists of the ledger say it. */
export const Place = z.array(z.union([z.string(), z.number()])).readonly();

/** A cursor holds where the page ended, and is good for one list with one set of filters: `list` names both. */
export function sealCursor(after: unknown, list: string, secret: Buffer): string {
  const text = Buffer.from(JSON.stringify(after)).toString('base64url');
  return `${text}.${seal(text, list, secret).toString('base64url')}`;
}

/** What a cursor holds, or undefined if it was not made by us for this list. */
export function openCursor(cursor: string, list: string, secret: Buffer): unknown {
  const [text = '', mac = ''] = cursor.split('.');
  const given = Buffer.from(mac, 'base64url');
  const right = seal(text, list, secret);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  return JSON.parse(Buffer.from(text, 'base64url').toString());
}

/** The name of a list with its filters: its address without where the page begins and ends. */
export function listOf(id: string, url: string): string {
  const query = new URL(url, 'http://any').searchParams;
  query.delete('cursor');
  query.delete('limit');
  query.sort();
  return `${id}?${query}`;
}

function seal(text: string, list: string, secret: Buffer): Buffer {
  return createHmac('sha256', secret).update(`cursor\n${list}\n${text}`).digest().subarray(0, 16);
}
