import { z } from 'zod';
import { done } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { isItself, NOT_IN } from './provider.js';

const Text = z.string().max(4000).optional();

export default endpoint({
  id: 'finishProvider',
  method: 'GET',
  path: '/api/auth/callback/oidc',
  tag: 'session',
  summary: { zh: '统一身份认证返回处', en: 'Where the provider sends the browser back to' },
  access: 'public',
  strict: true,
  input: {
    query: z.object({
      code: Text,
      state: Text,
      iss: Text,
      error: Text,
      error_description: Text,
      error_uri: Text,
      session_state: Text,
      scope: Text,
    }),
  },
  status: 303,
  output: z.undefined(),
  errors: ['not-found'],
  handler: async ({ signIn, request }) => {
    if (signIn.provider === undefined) return problem('not-found');
    if (!(await isItself(signIn.auth, signIn.provider))) return done({ location: NOT_IN.refused });
    const response = await signIn.auth.handler(
      new Request(new URL(request.url, request.origin), { headers: request.headers }),
    );
    const cookies = response.headers.getSetCookie();
    const isIn = cookies.some((cookie) => cookie.startsWith(`${signIn.cookieName}=`) && !/max-age=0/i.test(cookie));
    const back = response.headers.get('location') ?? '/app/';
    return isIn ? done({ location: back, headers: { 'set-cookie': cookies } }) : done({ location: NOT_IN.refused });
  },
});
