import { z } from 'zod';
import { answer } from '../../http/answer.js';
import { endpoint } from '../../http/endpoint.js';
import { problem } from '../../http/problem.js';
import { hasPassword, readAccount } from '../accounts.js';
import { isFresh } from '../sessions.js';
import { startSecondFactor } from './second-factor.js';

export default endpoint({
  id: 'startSecondFactor',
  method: 'POST',
  path: '/api/second-factor',
  tag: 'session',
  summary: {
    zh: '取得验证器的密钥,输入验证码后生效',
    en: 'Makes the key of an app, which counts once a code of it was sent',
  },
  access: 'self',
  showsOnce: true,
  input: {},
  status: 201,
  output: z
    .object({
      key: z.string().meta({ description: 'Base32, to be typed into an app' }),
      uri: z.string().meta({ description: 'otpauth://, to be made a picture of' }),
    })
    .meta({ id: 'SecondFactorKey' }),
  errors: ['sign-in-again', 'already-exists', 'unprocessable'],
  handler: async ({ who, signIn }) => {
    if (!(await isFresh(signIn.queries, who))) return problem('sign-in-again');
    if (!(await hasPassword(signIn.queries, who.account))) return problem('unprocessable', { about: BY_PROVIDER });
    const account = await readAccount(signIn.queries, who.account);
    const key = await startSecondFactor(signIn, who.account, account?.login ?? '');
    return key === undefined ? problem('already-exists') : answer(key);
  },
});

const BY_PROVIDER = {
  zh: '您在这里没有密码,由统一身份认证确认您是谁,两步登录请在那里启用。',
  en: 'You have no password here: a provider says who you are, and asks for a second factor where that is set up there.',
};
