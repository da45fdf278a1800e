import { NOW, readGrant, revokeGrant } from '@outturn/ledger';
import { z } from 'zod';
import { done } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { fromRefusal, problem, REFUSALS } from '../http/problem.js';

export default endpoint({
  id: 'revokeGrant',
  method: 'DELETE',
  path: '/api/grants/:id',
  tag: 'grants',
  summary: { zh: '收回角色', en: 'Takes a role back' },
  access: 'grant-roles',
  input: {
    params: z.object({ id: z.uuid() }),
    query: z.object({ reason: z.string().max(1000).optional() }),
    ifMatch: true,
  },
  status: 204,
  output: z.undefined(),
  errors: [...REFUSALS],
  handler: async ({ input, expected, who, author, ledger }) => {
    const { id } = input.params;
    const grant = await readGrant(ledger.database, NOW, id);
    // Who gives up being administrator may leave nobody who could grant it again.
    if (grant?.account === who.account && grant.role === 'administrator') return problem('conflict');
    const revoked = await revokeGrant(ledger, { id, expected, author: author(), reason: input.query.reason });
    return revoked.ok ? done() : fromRefusal(revoked.refusal);
  },
});
