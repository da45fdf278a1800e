import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { hasPassword, readAccount } from './accounts.js';
import { SessionShape } from './shapes.js';

export default endpoint({
  id: 'showSession',
  method: 'GET',
  path: '/api/session',
  tag: 'session',
  summary: { zh: '我是谁,有哪些角色', en: 'Who I am, and in which roles' },
  access: 'self',
  input: {},
  output: SessionShape,
  errors: ['not-signed-in'],
  handler: async ({ who, signIn }) => {
    const account = await readAccount(signIn.queries, who.account);
    if (account === undefined) return problem('not-signed-in');
    const { id, login, secondFactor } = account;
    const secondFactorMissing =
      signIn.needsSecondFactor && !secondFactor && (await hasPassword(signIn.queries, who.account));
    return answer({ account: id, login, grants: [...who.grants], secondFactorMissing });
  },
});
