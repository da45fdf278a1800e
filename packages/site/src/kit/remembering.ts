/** What pages are asked of: fastify's inject, or HTTP. */
export type Fetch = (request: Request) => Promise<Response>;

interface Kept {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: ArrayBuffer;
}

/** Bytes of answers that are kept; the oldest go first. */
const MOST = 48_000_000;

/**
 * Asks each question about one state of the ledger once: what was true at an event stays true, and twenty pages ask for the same scoreboard.
 * Questions without a state go through.
 */
export function remembering(fetch: Fetch): Fetch {
  const kept = new Map<string, Promise<Kept>>();
  let bytes = 0;
  async function ask(key: string, request: Request): Promise<Kept> {
    const answer = await fetch(request);
    const body = await answer.arrayBuffer();
    if (!answer.ok) kept.delete(key);
    else bytes += body.byteLength;
    while (bytes > MOST && kept.size > 1) bytes -= await forgetOldest(kept);
    return { status: answer.status, headers: answer.headers, bytes: body };
  }
  return async (request) => {
    if (!/[?&]asOf=[er]/.test(request.url)) return fetch(request);
    const key = keyOf(request);
    const known = kept.get(key) ?? ask(key, request);
    kept.set(key, known);
    const {
      status,
      headers,
      bytes: body,
    } = await known.catch((error: unknown) => {
      kept.delete(key);
      throw error;
    });
    return new Response(body, { status, headers });
  };
}

/** The same for the same question, in whichever order its parts are written. */
function keyOf(request: Request): string {
  const [path, query = ''] = request.url.split('?');
  return [request.headers.get('accept-language'), path, ...query.split('&').sort()].join(' ');
}

async function forgetOldest(kept: Map<string, Promise<Kept>>): Promise<number> {
  const [oldest] = kept.entries().next().value!;
  const gone = kept.get(oldest)!;
  kept.delete(oldest);
  return (await gone).bytes.byteLength;
}
