/** A refusal as the API tells it (RFC 9457). */
export interface Problem {
  /** `urn:outturn:problem:stale` */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** The number of the request in the log of the server. */
  readonly request: string;
  readonly places?: readonly { readonly in: string; readonly pointer: string; readonly detail: string }[] | undefined;
}

/** What was asked for, or why there is none. */
export type Asked<Data> =
  | { readonly ok: true; readonly data: Data; readonly response: Response }
  | { readonly ok: false; readonly reason: 'refused'; readonly problem: Problem }
  /** There is no server at this address, or it went away on the way. */
  | { readonly ok: false; readonly reason: 'unreachable'; readonly cause: string }
  /** Something answers, and it is not Outturn. */
  | { readonly ok: false; readonly reason: 'not-outturn'; readonly status: number };

/** What openapi-fetch gives. */
interface Reply<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

export interface Patience {
  /** How often it is asked again while the server is away or busy. */
  readonly tries: number;
  /** Ends the waiting. */
  readonly signal?: AbortSignal;
  /** Hears of each wait, in milliseconds. */
  readonly onWait?: (milliseconds: number) => void;
}

/** The server is busy, or does this very thing for us already. */
const BUSY: readonly string[] = ['too-many-requests', 'unavailable', 'request-in-progress'];
/** Milliseconds before the second try, doubled for each further one. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 15_000;

/**
 * Sends a request. With patience it is sent again where it did not get through, so it must be one that does no harm twice: one that reads,
 * or one with an idempotency key.
 */
export async function ask<Data>(
  send: () => Promise<Reply<Data>>,
  patience: Patience = { tries: 0 },
): Promise<Asked<Data>> {
  for (let tries = 0; ; tries++) {
    const { asked, wait } = await once(send);
    if (wait === null || tries === patience.tries || patience.signal?.aborted) return asked;
    const milliseconds = Math.min(LONGEST_WAIT, Math.max(wait * 1000, FIRST_WAIT * 2 ** tries));
    patience.onWait?.(milliseconds);
    await sleep(milliseconds, patience.signal);
  }
}

interface Try<Data> {
  readonly asked: Asked<Data>;
  /** Seconds to wait at least before the next try; null where another would bring nothing else. */
  readonly wait: number | null;
}

async function once<Data>(send: () => Promise<Reply<Data>>): Promise<Try<Data>> {
  try {
    const { data, error, response } = await send();
    if (response.ok) return { asked: { ok: true, data: data as Data, response }, wait: null };
    if (!isProblem(error)) return { asked: { ok: false, reason: 'not-outturn', status: response.status }, wait: null };
    const isBusy = BUSY.includes(nameOf(error));
    const wait = isBusy ? Number(response.headers.get('retry-after') ?? 0) || 0 : null;
    return { asked: { ok: false, reason: 'refused', problem: error }, wait };
  } catch (error) {
    return { asked: { ok: false, reason: 'unreachable', cause: causeOf(error) }, wait: 0 };
  }
}

/** The name of a problem: `stale`. */
export function nameOf({ type }: Problem): string {
  return type.slice(type.lastIndexOf(':') + 1);
}

function isProblem(error: unknown): error is Problem {
  return typeof error === 'object' && error !== null && 'type' in error && 'title' in error && 'status' in error;
}

/** What the network said. An error of any other kind is a bug of ours and goes on its way. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) throw error;
  if (error.name === 'AbortError') return error.name;
  // `fetch` throws a TypeError for whatever the network does to it, the reason inside.
  const { cause } = error;
  if (!(error instanceof TypeError && cause instanceof Error)) throw error;
  return 'code' in cause ? String(cause.code) : cause.message;
}

function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', done, { once: true });
    function done(): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    }
  });
}
