import { z } from 'zod';
import { done } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { readAccount } from './accounts.js';
import { setSpan, spanOf } from './sessions.js';
import { Password } from './shapes.js';
import { isStrong } from './strength.js';
import { countTry, forgetTries } from './throttle.js';

export default endpoint({
  id: 'changePassword',
  method: 'PUT',
  path: '/api/password',
  tag: 'session',
  summary: { zh: '修改密码,并结束其他登录', en: 'Changes my password, and ends my other sessions' },
  access: 'self',
  strict: true,
  input: { body: z.strictObject({ current: Password, next: Password }) },
  status: 204,
  output: z.undefined(),
  errors: ['sign-in-refused', 'password-too-weak', 'too-many-requests'],
  handler: async ({ input, who, signIn, request }) => {
    const { current, next } = input.body;
    const account = await readAccount(signIn.queries, who.account);
    if (!isStrong(next, account?.login ?? '')) return problem('password-too-weak');
    const wait = await countTry(signIn.queries, who.account);
    if (wait > 0) return problem('too-many-requests', { retryAfterSeconds: wait });
    const span = await spanOf(signIn.queries, who);
    if (span === undefined) return problem('sign-in-refused');
    const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true };
    const response = await signIn.auth.api.changePassword({ body, headers: request.headers, asResponse: true });
    if (response.status >= 500) throw new Error('The password was not changed');
    if (!response.ok) return problem('sign-in-refused');
    // The session that takes the place of this one is no sign-in: no code was asked for.
    const { token } = (await response.json()) as { readonly token: string };
    await setSpan(signIn.queries, token, span);
    await forgetTries(signIn.queries, who.account);
    return done({ headers: { 'set-cookie': response.headers.getSetCookie() } });
  },
});
