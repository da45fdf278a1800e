import { z } from 'zod';
import { done } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';

export default endpoint({
  id: 'closeSession',
  method: 'DELETE',
  path: '/api/session',
  tag: 'session',
  summary: { zh: '退出登录', en: 'Signs out' },
  access: 'self',
  input: {},
  status: 204,
  output: z.undefined(),
  errors: [],
  handler: async ({ signIn, request }) => {
    const response = await signIn.auth.api.signOut({ headers: request.headers, asResponse: true });
    return done({
      headers: { 'set-cookie': response.headers.getSetCookie(), 'clear-site-data': '"cache"' },
    });
  },
});
