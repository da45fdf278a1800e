import { z } from 'zod';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';

export default endpoint({
  id: 'showSignIn',
  method: 'GET',
  path: '/api/sign-in',
  tag: 'session',
  summary: { zh: '可用的登录方式', en: 'How one can sign in' },
  access: 'public',
  input: {},
  output: z
    .object({ provider: z.boolean().meta({ description: 'Whether a provider of OpenID Connect is set up' }) })
    .meta({ id: 'SignIn' }),
  errors: [],
  handler: ({ signIn }) => Promise.resolve(answer({ provider: signIn.provider !== undefined })),
});
