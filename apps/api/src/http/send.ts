import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Answer } from './answer.js';
import { type Endpoint, isForAnybody, isPublished } from './endpoint.js';
import type { Outcome } from './idempotency.js';
import { localeOf } from './locale.js';
import { documentOf, isProblem, PROBLEM_TYPE, PROBLEMS, type Problem } from './problem.js';
import { isKnown, versionTag } from './versions.js';
import type { Who } from './who.js';

export function send(outcome: Outcome, endpoint: Endpoint, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return isProblem(outcome) ? refuse(outcome, request, reply) : give(outcome, endpoint, request, reply);
}

/** Answers with a refusal, in the caller's language. */
export function refuse(refused: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const locale = localeOf(request.headers['accept-language']);
  const status = PROBLEMS[refused.problem];
  if (refused.retryAfterSeconds !== undefined) reply.header('retry-after', refused.retryAfterSeconds);
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  if (status === 413) endSlowly(reply);
  return reply
    .status(status)
    .headers({ 'content-type': PROBLEM_TYPE, 'content-language': locale, 'cache-control': 'no-store' })
    .send(JSON.stringify(documentOf(refused, locale, request.id)));
}

/** Milliseconds in which the rest of what is too large is read and thrown away. */
const LINGER = 1_000;

/**
 * Ends the connection with this answer, and gives it time to arrive: a connection that is closed while something is still coming in loses what
 * was said last.
 */
function endSlowly(reply: FastifyReply): void {
  const { socket } = reply.request;
  reply.header('connection', 'close');
  socket.destroySoon = () => {
    socket.end();
    socket.resume();
    setTimeout(() => socket.destroy(), LINGER).unref();
  };
}

function give(answer: Answer, endpoint: Endpoint, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { body, version, location, headers = {}, status = endpoint.status ?? 200 } = answer;
  reply.status(status).header('cache-control', cachingOf(endpoint, request.admitted?.who));
  const tag = version === undefined ? undefined : versionTag(version);
  if (tag !== undefined) reply.header('etag', tag);
  if (tag !== undefined && isSeenAlike(endpoint) && isKnown(tag, request.headers['if-none-match']))
    return reply.status(304).send();
  if (location !== undefined) reply.header('location', location);
  for (const [name, value] of Object.entries(headers)) reply.header(name, value);
  if ('media' in endpoint.output) reply.type(endpoint.output.media);
  else if (body !== undefined) reply.type('application/json; charset=utf-8');
  return reply.send(body);
}

/** Where not everybody sees all of a thing, its version says what a change is made to, and not what was shown. */
function isSeenAlike({ method, access }: Endpoint): boolean {
  return method === 'GET' && !isPublished(access);
}

/** What may be kept is asked about each time; what has no tag for all that is shown is not kept at all. */
function cachingOf({ etag, access }: Endpoint, who: Who | undefined): string {
  if (etag === undefined || (etag === 'version' && isPublished(access))) return 'no-store';
  const isForAll = access === 'public' || (isForAnybody(access) && who === undefined);
  return isForAll ? 'public, no-cache' : 'private, no-cache';
}
