import { z } from 'zod';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { setClosed } from './accounts.js';
import { AccountId, AccountShape } from './shapes.js';

export default endpoint({
  id: 'changeAccount',
  method: 'PATCH',
  path: '/api/accounts/:id',
  tag: 'accounts',
  summary: { zh: '停用或恢复账号', en: 'Shuts an account out, or lets it in again' },
  access: 'manage-accounts',
  input: { params: AccountId, body: z.strictObject({ closed: z.boolean() }) },
  output: AccountShape,
  errors: ['not-found', 'conflict'],
  handler: async ({ input, who, signIn }) => {
    const { id } = input.params;
    // Who shuts themselves out may leave nobody who could let them in again.
    if (id === who.account) return problem('conflict');
    const account = await setClosed(signIn.queries, id, input.body.closed);
    return account === undefined ? problem('not-found') : answer(account);
  },
});
