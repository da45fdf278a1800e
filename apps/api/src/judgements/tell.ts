import type { Told } from '@outturn/ledger';
import type { Answer } from '../http/answer.js';
import type { Sent } from '../http/endpoint.js';
import { isKnown } from '../http/versions.js';
import type { Who } from '../http/who.js';

/**
 * Answers with what the ledger tells, as it wrote it: it is JSON already, and its schema only describes it. Who has the same answer is told so.
 */
export function tell<Body>(
  { json, tag }: Told,
  { request, who }: { request: Sent; who: Who | undefined },
): Answer<Body> {
  const etag = `W/"${tag}"`;
  const headers = { etag, 'cache-control': who === undefined ? 'public, no-cache' : 'private, no-cache' };
  const known = isKnown(etag, request.headers.get('if-none-match') ?? undefined);
  return { body: (known ? undefined : json) as Body, headers, ...(known && { status: 304 }) };
}
