import { z } from 'zod';
import { done } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { endSession, isFresh } from './sessions.js';

export default endpoint({
  id: 'endSession',
  method: 'DELETE',
  path: '/api/sessions/:id',
  tag: 'session',
  summary: { zh: '结束我的一处登录', en: 'Ends one of my sessions' },
  access: 'self',
  input: { params: z.object({ id: z.string().max(40) }) },
  status: 204,
  output: z.undefined(),
  errors: ['not-found', 'sign-in-again'],
  handler: async ({ input, who, signIn }) => {
    if (!(await isFresh(signIn.queries, who))) return problem('sign-in-again');
    return (await endSession(signIn.queries, who.account, input.params.id)) ? done() : problem('not-found');
  },
});
