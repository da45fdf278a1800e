import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { keepAnswers } from '../http/answers-kept.js';
import { problem } from '../http/problem.js';
import { refuse } from '../http/send.js';
import { isKnown } from '../http/versions.js';

/** What stands at a path of the public pages. */
export interface SiteAnswer {
  readonly status: 200 | 404;
  readonly type: string;
  readonly body: string | Uint8Array;
  /** The hash of the styles that a page brings. */
  readonly style?: string;
  /** Whether it stays as it is for ever. */
  readonly isFinal: boolean;
}

/** The public pages; @outturn/site makes them. A page is asked for with what `pin` gave, whatever else that holds. */
export interface Site {
  /** What holds now. */
  pin(): Promise<Pin | null>;
  answer(path: string, pinned: Pin): Promise<SiteAnswer>;
}

/** One state of the ledger, judged on one date: pages of the same pin are the same. */
interface Pin {
  readonly state: { readonly event: number };
  readonly on: string;
}

/** What the pages are made with: a way to ask the API inside of this process, and the address that people use. */
export interface SiteGround {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly address: string;
  readonly origin: string;
  readonly signIn: string;
}

export type MakeSite = (ground: SiteGround) => Site;

interface Kept extends SiteAnswer {
  readonly etag: string;
}

const MOST_BYTES = 64_000_000;

/** Pages have the styles that they were made with and the picture beside their name, and run nothing. */
const POLICY = "default-src 'none'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** A chart opened by itself brings its own styles. */
const CHART_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** Serves the public pages at every address that nothing else answers. */
export function addSite(server: FastifyInstance, site: Site): void {
  const kept = keepAnswers<Kept>(MOST_BYTES);
  const answerTo = async (path: string): Promise<Kept> => {
    const pinned = (await site.pin())!;
    const key = `${pinned.state.event} ${pinned.on} ${path}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = await site.answer(path, pinned);
    const answer = { ...made, etag: tagOf(made.body) };
    if (made.status === 200) kept.keep(key, answer);
    return answer;
  };
  server.get('/*', { schema: { hide: true } }, async (request, reply) => {
    const path = pathOf(request);
    if (/^(?:api|data)(?:\/|$)/.test(path)) return refuse(problem('not-found'), request, reply);
    return give(await answerTo(path), request, reply);
  });
}

/** As the browser wrote it, without the slash before it and what it asks for. */
function pathOf({ url }: FastifyRequest): string {
  return url.slice(1).split('?', 1)[0]!;
}

function give(kept: Kept, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { status, type, body, isFinal, etag } = kept;
  reply.status(status).headers({
    'content-type': type,
    'content-security-policy': policyOf(kept),
    'cache-control': cachingOf(status, isFinal),
    vary: 'Accept-Encoding',
  });
  if (status === 404) return reply.send(body);
  reply.header('etag', etag);
  if (isKnown(etag, request.headers['if-none-match'])) return reply.status(304).send();
  return reply.send(typeof body === 'string' ? body : Buffer.from(body));
}

function policyOf({ type, style }: Kept): string {
  if (type.startsWith('image/svg')) return CHART_POLICY;
  return style === undefined ? POLICY : `${POLICY}; style-src '${style}'`;
}

function cachingOf(status: number, isFinal: boolean): string {
  if (status === 404) return 'no-store';
  return isFinal ? 'public, max-age=31536000, immutable' : 'public, no-cache';
}

function tagOf(body: string | Uint8Array): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
}
