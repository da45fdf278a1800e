import { z } from 'zod';
import { done } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { revokeToken } from './tokens.js';

export default endpoint({
  id: 'revokeToken',
  method: 'DELETE',
  path: '/api/tokens/:id',
  tag: 'tokens',
  summary: { zh: '撤销我的服务令牌', en: 'Revokes one of my service tokens' },
  access: 'self',
  input: { params: z.object({ id: z.uuid() }) },
  status: 204,
  output: z.undefined(),
  errors: ['not-found'],
  handler: async ({ input, who, signIn }) =>
    (await revokeToken(signIn.queries, who.account, input.params.id)) ? done() : problem('not-found'),
});
