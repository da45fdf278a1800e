import { type Problem, problem } from '../http/problem.js';
import type { Queries } from '../http/queries.js';
import { addressOf } from './names.js';
import { askSecondFactor } from './second-factor/second-factor.js';
import type { SignIn } from './sign-in.js';
import { countTry, forgetTries } from './throttle.js';

/** Somebody who was let in. */
export interface Entered {
  readonly account: string;
  /** Set-Cookie, as they have to be sent. */
  readonly cookies: readonly string[];
}

type Refused = Problem<'sign-in-refused' | 'code-needed' | 'code-refused' | 'too-many-requests'>;

interface Shown {
  readonly login: string;
  readonly password: string;
  readonly code?: string | undefined;
}

/**
 * Lets somebody in by name, password and, where they want it so, a code. What is wrong is not said before the password is right: whether there is
 * such an account is nobody's business.
 */
export async function enter(
  signIn: SignIn,
  { login, password, code }: Shown,
  headers: Headers,
): Promise<Entered | Refused> {
  const { auth, queries } = signIn;
  const email = addressOf(login);
  if (email === undefined) return problem('sign-in-refused');
  const wait = await countTry(queries, email);
  if (wait > 0) return problem('too-many-requests', { retryAfterSeconds: wait });
  const response = await auth.api.signInEmail({ body: { email, password }, headers, asResponse: true });
  if (response.status >= 500) throw new Error('The sign-in failed');
  if (!response.ok) return problem('sign-in-refused');
  const { user, token } = (await response.json()) as { user: { id: string }; token: string };
  const asked = await askSecondFactor(signIn, user.id, code);
  // The password alone was enough for a session that nobody has heard of; the try goes on counting.
  if (asked !== 'passed') {
    await endSession(queries, token);
    return problem(asked);
  }
  await forgetTries(queries, email);
  // A session that the browser held before is not carried on.
  const before = signIn.sessionToken(headers);
  if (before !== undefined) await endSession(queries, before);
  return { account: user.id, cookies: response.headers.getSetCookie() };
}

async function endSession(queries: Queries, token: string): Promise<void> {
  await queries.query('delete from auth.session where token = $1', [token]);
}
