import { z } from 'zod';
import { done } from '../../http/answer.js';
import { endpoint } from '../../http/endpoint.js';
import { problem } from '../../http/problem.js';
import { endOtherSessions, isFresh } from '../sessions.js';
import { endSecondFactor } from './second-factor.js';

export default endpoint({
  id: 'endSecondFactor',
  method: 'DELETE',
  path: '/api/second-factor',
  tag: 'session',
  summary: { zh: '停用两步登录,并结束其他登录', en: 'Asks for no code any more, and ends my other sessions' },
  access: 'self',
  input: {},
  status: 204,
  output: z.undefined(),
  errors: ['sign-in-again'],
  handler: async ({ who, signIn }) => {
    if (!(await isFresh(signIn.queries, who))) return problem('sign-in-again');
    await endSecondFactor(signIn.queries, who.account);
    await endOtherSessions(signIn.queries, who);
    return done();
  },
});
