import { grantRole, ROLES } from '@outturn/ledger';
import { z } from 'zod';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { fromRefusal, problem, REFUSALS } from '../http/problem.js';
import { readAccount } from './accounts.js';

export default endpoint({
  id: 'grantRole',
  method: 'POST',
  path: '/api/grants',
  tag: 'grants',
  summary: { zh: '授予角色', en: 'Grants a role' },
  access: 'grant-roles',
  input: {
    body: z.strictObject({
      account: z.uuid(),
      role: z.enum(ROLES),
      unit: z.uuid().nullable().default(null),
      post: z.uuid().nullable().default(null),
      reason: z.string().max(1000).optional(),
    }),
  },
  status: 201,
  output: z.object({ id: z.uuid() }),
  errors: [...REFUSALS],
  handler: async ({ input, author, signIn, ledger }) => {
    const { reason, ...asked } = input.body;
    if ((await readAccount(signIn.queries, asked.account)) === undefined) return problem('not-found');
    const granted = await grantRole(ledger, asked, { author: author(), reason });
    if (!granted.ok) return fromRefusal(granted.refusal);
    const { id, version } = granted.result;
    return answer({ id }, { version, location: `/api/grants/${id}` });
  },
});
