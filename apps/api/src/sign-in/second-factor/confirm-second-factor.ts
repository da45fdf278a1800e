import { z } from 'zod';
import { answer } from '../../http/answer.js';
import { endpoint } from '../../http/endpoint.js';
import { problem } from '../../http/problem.js';
import { endOtherSessions } from '../sessions.js';
import { Code } from '../shapes.js';
import { countTry, forgetTries } from '../throttle.js';
import { confirmSecondFactor } from './second-factor.js';

export default endpoint({
  id: 'confirmSecondFactor',
  method: 'PUT',
  path: '/api/second-factor',
  tag: 'session',
  summary: {
    zh: '用验证码启用两步登录,结束其他登录,得到恢复码',
    en: 'Asks for a code from now on, ends my other sessions, and tells the recovery codes',
  },
  access: 'self',
  strict: true,
  showsOnce: true,
  input: { body: z.strictObject({ code: Code }) },
  output: z.object({ recoveryCodes: z.array(z.string()) }).meta({ id: 'RecoveryCodes' }),
  errors: ['code-refused', 'too-many-requests'],
  handler: async ({ input, who, signIn }) => {
    const wait = await countTry(signIn.queries, who.account);
    if (wait > 0) return problem('too-many-requests', { retryAfterSeconds: wait });
    const recoveryCodes = await confirmSecondFactor(signIn, who.account, input.body.code);
    if (recoveryCodes === undefined) return problem('code-refused');
    await forgetTries(signIn.queries, who.account);
    await endOtherSessions(signIn.queries, who);
    return answer({ recoveryCodes: [...recoveryCodes] });
  },
});
