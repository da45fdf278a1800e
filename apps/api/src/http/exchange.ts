import type { Ledger, View } from '@outturn/ledger';
import type { FastifyRequest } from 'fastify';
import type { SignIn } from '../sign-in/sign-in.js';
import { reaches } from './access.js';
import type { Answer, Page } from './answer.js';
import { viewAsked } from './as-of.js';
import type { Check, Checked } from './check-input.js';
import { type Config, keyFor } from './config.js';
import { type Asked, contextOf } from './context.js';
import { listOf, openCursor, sealCursor } from './cursor.js';
import type { AnyContext, Endpoint, Inputs } from './endpoint.js';
import { hashOf, KEY, type Outcome, once } from './idempotency.js';
import { type Locale, localeOf } from './locale.js';
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
    const asked = await askedFor(endpoint.input, checked, request, list, cursors, services);
    if (isProblem(asked)) return asked;
    const context = contextOf(endpoint, request, { ...checked, files, locale, ...asked }, services);
    const barred = await otherUnit(endpoint, context);
    if (barred !== undefined) return barred;
    const head = await headOf(endpoint, asked.view, services.ledger);
    const tag = head === undefined ? undefined : headTag(head, request.admitted?.who, locale);
    if (tag !== undefined && isKnown(tag, request.headers['if-none-match'])) return notModified(tag);
    const work = async (): Promise<Outcome> => {
      const outcome = await handled(endpoint, context, request, body, services);
      return isProblem(outcome) || !endpoint.input.page
        ? outcome
        : paged(outcome as Answer<Page<unknown, unknown>>, list, request.url, cursors);
    };
    if (tag === undefined) return work();
    const outcome = await writtenOnce(endpoint, `${head} ${locale} ${request.url}`, services.written, work);
    if (isProblem(outcome)) return outcome;
    return { ...outcome, headers: { ...outcome.headers, etag: tag } };
  };
}

/** Which version, which state and which page the request is about. */
async function askedFor(
  input: Inputs,
  checked: Checked,
  { headers }: FastifyRequest,
  list: string,
  cursors: Buffer,
  { ledger, config }: Services,
): Promise<Asked | Problem> {
  const ifMatch = headers['if-match'];
  if (input.ifMatch && ifMatch === undefined) return problem('version-needed');
  const expected = ifMatch === undefined ? undefined : eventOf(ifMatch);
  if (input.ifMatch && expected === undefined) return problem('stale');
  const after = checked.cursor === undefined ? undefined : openCursor(checked.cursor, list, cursors);
  const page = checked.cursor === undefined ? undefined : input.page?.safeParse(after);
  if (page?.success === false) return problem('invalid-cursor');
  const view = input.asOf ? await viewAsked(ledger, checked.asOf, config.timeZone) : undefined;
  return view === null ? problem('as-of-unknown') : { expected, view, after: page?.data };
}

/** The last event of what is shown, where that depends on the whole ledger: known before the handler runs. */
async function headOf({ etag }: Endpoint, view: View | undefined, { database }: Ledger): Promise<number | undefined> {
  if (etag !== 'head') return undefined;
  if (view?.event != null) return view.event;
  const head = await database
    .selectFrom('event')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .executeTakeFirst();
  return head?.seq ?? 0;
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
  return method === 'POST' && access !== 'public' && isKept;
}

/** Puts the place where the page ended into a cursor. */
function paged(answer: Answer<Page<unknown, unknown>>, list: string, url: string, cursors: Buffer): Answer {
  const { items, after } = answer.body;
  if (after === undefined) return { ...answer, body: { items, next: null } };
  const next = sealCursor(after, list, cursors);
  const address = new URL(url, 'http://any');
  address.searchParams.set('cursor', next);
  const link = `<${address.pathname}${address.search}>; rel="next"`;
  return { ...answer, body: { items, next }, headers: { ...answer.headers, link } };
}
