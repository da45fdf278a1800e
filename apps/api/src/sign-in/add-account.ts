import { z } from 'zod';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { addAccount } from './accounts.js';
import { makeLink } from './links.js';
import { addressOf } from './names.js';
import { AccountShape, LinkShape, Login } from './shapes.js';
import { linkTo } from './welcome.js';

export default endpoint({
  id: 'addAccount',
  method: 'POST',
  path: '/api/accounts',
  tag: 'accounts',
  summary: { zh: '新建账号,得到设置密码的一次性链接', en: 'Makes an account, and a link that sets its password once' },
  access: 'manage-accounts',
  showsOnce: true,
  input: { body: z.strictObject({ login: Login.refine((login) => addressOf(login) !== undefined) }) },
  status: 201,
  output: AccountShape.extend(LinkShape.shape).meta({ id: 'NewAccount' }),
  errors: ['already-exists'],
  handler: async ({ input, who, signIn, request }) => {
    const account = await addAccount(signIn.queries, addressOf(input.body.login)!);
    if (account === undefined) return problem('already-exists');
    const secret = await makeLink(signIn.queries, account.id, who.account);
    return answer({ ...account, link: linkTo(request.origin, secret) });
  },
});
