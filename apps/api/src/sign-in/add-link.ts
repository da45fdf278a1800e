import { z } from 'zod';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { readAccount } from './accounts.js';
import { makeLink } from './links.js';
import { isFresh } from './sessions.js';
import { AccountId, LinkShape } from './shapes.js';
import { linkTo } from './welcome.js';

export default endpoint({
  id: 'addLink',
  method: 'POST',
  path: '/api/accounts/:id/links',
  tag: 'accounts',
  summary: { zh: '重新发放设置密码的一次性链接', en: 'Makes another link that sets the password of an account once' },
  access: 'manage-accounts',
  showsOnce: true,
  input: {
    params: AccountId,
    body: z.strictObject({
      endsSecondFactor: z.boolean().default(false).meta({
        description: 'For who has lost the app and the recovery codes: the link ends the second factor too',
      }),
    }),
  },
  status: 201,
  output: LinkShape,
  errors: ['not-found', 'sign-in-again'],
  handler: async ({ input, who, signIn, request }) => {
    const { endsSecondFactor } = input.body;
    // It may be one's own, which a session that was left open does not end either.
    if (endsSecondFactor && !(await isFresh(signIn.queries, who))) return problem('sign-in-again');
    const account = await readAccount(signIn.queries, input.params.id);
    if (account === undefined || account.closedAt !== null) return problem('not-found');
    const secret = await makeLink(signIn.queries, account.id, who.account, endsSecondFactor);
    return answer({ link: linkTo(request.origin, secret) });
  },
});
