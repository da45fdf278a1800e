import { z } from 'zod';
import { done } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { NOT_IN, PROVIDER_ID } from './provider.js';

export default endpoint({
  id: 'startProvider',
  method: 'GET',
  path: '/api/session/provider',
  tag: 'session',
  summary: { zh: '经统一身份认证登录', en: 'Signs in by the provider of OpenID Connect' },
  access: 'public',
  strict: true,
  input: {
    query: z.object({
      back: z
        .string()
        .max(2_000)
        .regex(/^\/(?![/\\])/)
        .default('/')
        .meta({ description: 'Which page of the application to come back to' }),
    }),
  },
  status: 303,
  output: z.undefined(),
  errors: ['not-found'],
  handler: async ({ input, signIn, request }) => {
    if (signIn.provider === undefined) return problem('not-found');
    const body = { provider: PROVIDER_ID, callbackURL: `/app${input.query.back}` };
    const response = await signIn.auth.api.signInSocial({ body, headers: request.headers, asResponse: true });
    // The provider could not be reached when this server asked what it can do.
    if (!response.ok) return done({ location: NOT_IN.unavailable });
    const { url } = (await response.json()) as { url: string };
    return done({ location: url, headers: { 'set-cookie': response.headers.getSetCookie() } });
  },
});
