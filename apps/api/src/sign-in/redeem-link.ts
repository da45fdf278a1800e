import { z } from 'zod';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { isProblem } from '../http/problem.js';
import { redeemLink } from './links.js';
import { Login, Password } from './shapes.js';

export default endpoint({
  id: 'redeemLink',
  method: 'POST',
  path: '/api/links/redeem',
  tag: 'accounts',
  summary: { zh: '用一次性链接设置密码', en: 'Sets a password by a link' },
  access: 'public',
  strict: true,
  input: { body: z.strictObject({ secret: z.string().min(1).max(100), password: Password, login: Login.optional() }) },
  output: z.object({ account: z.string(), login: z.string() }),
  errors: ['gone', 'password-too-weak', 'invalid-input'],
  handler: async ({ input, ledger, request }) => {
    const { secret, password, login } = input.body;
    const redeemed = await redeemLink(ledger, secret, password, login);
    if (isProblem(redeemed)) return redeemed;
    request.actsAs(redeemed.account);
    return answer(redeemed);
  },
});
