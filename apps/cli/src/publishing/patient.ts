/** Tries in all, where a server is busy or away for a moment. */
const TRIES = 8;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 15_000;
const BUSY: ReadonlySet<number> = new Set([429, 503]);

/** Asks a server over HTTP, and again where it says that it is busy. */
export async function patientFetch(request: Request): Promise<Response> {
  for (let tries = 1; ; tries++) {
    const answer = await fetch(request.clone());
    if (!BUSY.has(answer.status) || tries === TRIES) return answer;
    const asked = Number(answer.headers.get('retry-after') ?? 0) * 1000;
    const wait = Math.min(LONGEST_WAIT, Math.max(asked, FIRST_WAIT * 2 ** (tries - 1)));
    await new Promise((settle) => setTimeout(settle, wait));
  }
}
