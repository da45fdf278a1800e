import { z } from 'zod';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { isProblem } from '../http/problem.js';
import { enter } from './enter.js';
import { Code, Login, Password } from './shapes.js';

export default endpoint({
  id: 'openSession',
  method: 'POST',
  path: '/api/session',
  tag: 'session',
  summary: { zh: '登录', en: 'Signs in' },
  access: 'public',
  strict: true,
  input: { body: z.strictObject({ login: Login, password: Password, code: Code.optional() }) },
  status: 201,
  output: z.object({ account: z.string() }),
  errors: ['sign-in-refused', 'code-needed', 'code-refused', 'too-many-requests'],
  handler: async ({ input, signIn, request }) => {
    const entered = await enter(signIn, input.body, request.headers);
    if (isProblem(entered)) return entered;
    request.actsAs(entered.account);
    return answer({ account: entered.account }, { headers: { 'set-cookie': entered.cookies } });
  },
});
