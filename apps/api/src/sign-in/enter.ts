import { type Problem, problem } from '../http/problem.js';
import { addressOf } from './names.js';
import type { SignIn } from './sign-in.js';
import { countTry, forgetTries } from './throttle.js';

/** Somebody who was let in. */
export interface Entered {
  readonly account: string;
  /** Set-Cookie, as they have to be sent. */
  readonly cookies: readonly string[];
}

type Refused = Problem<'sign-in-refused' | 'too-many-requests'>;

/** Lets somebody in by name and password. What is wrong is not said: whether there is such an account is nobody's business. */
export async function enter(
  signIn: SignIn,
  login: string,
  password: string,
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
  await forgetTries(queries, email);
  // A session that the browser held before is not carried on.
  const before = signIn.sessionToken(headers);
  if (before !== undefined) await queries.query('delete from auth.session where token = $1', [before]);
  const { user } = (await response.json()) as { user: { id: string } };
  return { account: user.id, cookies: response.headers.getSetCookie() };
}
