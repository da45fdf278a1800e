import { type Ledger, NOW, type Sight, type View } from '@outturn/ledger';
import type { FastifyRequest } from 'fastify';
import type { SignIn } from '../sign-in/sign-in.js';
import { reaches } from './access.js';
import type { Answer, Page } from './answer.js';
import { viewAsked } from './as-of.js';
import type { Check, Checked } from './check-input.js';
import { circleFor } from './circle.js';
import { type Config, keyFor } from './config.js';
import { type Asked, contextOf } from './context.js';
import { listOf, openCursor, sealCursor } from './cursor.js';
import { dayIn } from './day.js';
import { type AnyContext, type Endpoint, isForAnybody, isPublished } from './endpoint.js';
import { hashOf, KEY, type Outcome, once } from './idempotency.js';
import { InJson } from './in-json.js';
import { localeOf } from './locale.js';
import { isProblem, type Problem, problem } from './problem.js';
import type { Received } from './upload.js';
import { eventOf, headTag, isKnown } from './versions.js';
import { type Written, writtenOnce } from './written.js';

/** What endpoints stand on. */
export interface Services {
  readonly ledger: Ledger;
  readonly signIn: SignIn;
  readonly config: Config;
  readonly written: Written;
}

export type Exchange = (request: FastifyRequest, body: unknown, files: readonly Received[]) => Promise<Outcome>;

/** Makes what happens between a request that was let in and its answer. */
export function exchangeOf(endpoint: Endpoint, check: Check, services: Services): Exchange {
  const cursors = keyFor('cursor', services.config.secret);
  return async (request, body, files) => {
    const locale = localeOf(request.headers['accept-language']);
    const checked = check({ params: request.params, query: request.query, body }, locale);
    if (isProblem(checked)) return checked;
    const list = endpoint.input.page ? listOf(endpoint.id, request.url) : '';
    const asked = await askedFor(endpoint, checked, request, list, cursors, services);
    if (isProblem(asked)) return asked;
    const context = contextOf(endpoint, request, { ...checked, files, locale, ...asked }, services);
    const barred = await otherUnit(endpoint, context);
    if (barred !== undefined) return barred;
    const state = await stateOf(endpoint, asked.view, services);
    const tag = state === undefined ? undefined : headTag(state, request.admitted?.who, locale);
    if (tag !== undefined && isKnown(tag, request.headers['if-none-match'])) return notModified(tag);
    const work = async (): Promise<Outcome> => {
      const outcome = await handled(endpoint, context, request, body, services);
      return isProblem(outcome) || !endpoint.input.page
        ? outcome
        : paged(outcome as Answer<Page<unknown, unknown>>, list, request.url, cursors);
    };
    if (tag === undefined) return work();
    const outcome = await writtenOnce(endpoint, `${state} ${locale} ${request.url}`, services.written, work);
    if (isProblem(outcome)) return outcome;
    return { ...outcome, headers: { ...outcome.headers, etag: tag } };
  };
}

/** Which version, which state and which page the request is about. */
async function askedFor(
  endpoint: Endpoint,
  checked: Checked,
  { headers, admitted }: FastifyRequest,
  list: string,
  cursors: Buffer,
  { ledger, config }: Services,
): Promise<Asked | Problem> {
  const { access, input } = endpoint;
  const ifMatch = headers['if-match'];
  if (input.ifMatch && ifMatch === undefined) return problem('version-needed');
  const expected = ifMatch === undefined ? undefined : eventOf(ifMatch);
  if (input.ifMatch && expected === undefined) return problem('stale');
  const cursor = checked.cursor === undefined ? undefined : openCursor(checked.cursor, list, cursors);
  const page = checked.cursor === undefined ? undefined : input.page?.safeParse(cursor);
  if (page?.success === false) return problem('invalid-cursor');
  const view = input.asOf ? await viewAsked(ledger, checked.asOf, config.timeZone) : undefined;
  if (view === null) return problem('as-of-unknown');
  const after = page?.data;
  if (!isPublished(access)) return { expected, view, after };
  const circle = await circleFor(access.beyondPublished, admitted!.who, ledger);
  return { expected, view: { ...(view ?? NOW), circle }, after };
}

/**
 * All that a list depends on beside its address, known before the handler runs: the last event that is seen, and where not everybody sees the same,
 * for whom, the day, and the last event of all: what may be seen of an earlier state depends on what is published now.
 */
async function stateOf(
  { etag, access }: Endpoint,
  view: View | Sight | undefined,
  { ledger, config }: Services,
): Promise<string | undefined> {
  if (etag !== 'head') return undefined;
  const isForSome = isPublished(access);
  const last = view?.event == null || isForSome ? await lastEvent(ledger) : 0;
  const seen = view?.event ?? last;
  if (!isForSome) return `${seen}`;
  return `${seen}-${last} ${dayIn(config.timeZone, new Date())} ${JSON.stringify((view as Sight).circle)}`;
}

async function lastEvent({ pool }: Ledger): Promise<number> {
  const { rows } = await pool.query({ name: 'last-event', text: 'select coalesce(max(seq), 0) as seq from event' });
  return rows[0].seq;
}

function notModified(etag: string): Answer {
  return { status: 304, body: undefined, headers: { etag } };
}

async function otherUnit({ own }: Endpoint, context: AnyContext): Promise<Problem | undefined> {
  if (typeof own !== 'function' || context.reach === 'all') return undefined;
  const unit = await own(context);
  if (isProblem(unit)) return unit;
  return reaches(context.reach, unit) ? undefined : problem('other-unit');
}

async function handled(
  endpoint: Endpoint,
  context: AnyContext,
  request: FastifyRequest,
  body: unknown,
  { ledger }: Services,
): Promise<Outcome> {
  const key = request.headers['idempotency-key'];
  const { who } = request.admitted!;
  if (!takesKey(endpoint) || key === undefined || who === undefined) return endpoint.handler(context);
  if (typeof key !== 'string' || !KEY.test(key)) {
    return problem('invalid-input', { places: [{ in: 'header', pointer: '/idempotency-key', detail: KEY.source }] });
  }
  const claim = { account: who.account, key, request: hashOf(endpoint.method, request.url, body) };
  return once(ledger.pool, claim, () => endpoint.handler(context));
}

/** Files are known by their content already, and what is shown only once is not kept to be shown again. */
export function takesKey({ method, access, input, output, showsOnce }: Endpoint): boolean {
  const isKept = input.upload === undefined && !('media' in output) && !showsOnce;
  return method === 'POST' && !isForAnybody(access) && isKept;
}

/** Puts the place where the page ended into a cursor. */
function paged(answer: Answer<Page<unknown, unknown>>, list: string, url: string, cursors: Buffer): Answer {
  const { items, after } = answer.body;
  const next = after === undefined ? null : sealCursor(after, list, cursors);
  const body = items instanceof InJson ? items.page(next) : { items, next };
  if (next === null) return { ...answer, body };
  const address = new URL(url, 'http://any');
  address.searchParams.set('cursor', next);
  const link = `<${address.pathname}${address.search}>; rel="next"`;
  return { ...answer, body, headers: { ...answer.headers, link } };
}
