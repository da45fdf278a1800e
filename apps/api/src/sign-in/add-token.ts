import { z } from 'zod';
import { SCOPES } from '../http/access.js';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { LIFE } from './life.js';
import { isFresh } from './sessions.js';
import { TokenShape } from './shapes.js';
import { addToken } from './tokens.js';

const MOST_DAYS = LIFE.token / 86_400;

export default endpoint({
  id: 'addToken',
  method: 'POST',
  path: '/api/tokens',
  tag: 'tokens',
  summary: { zh: '新建服务令牌,只显示这一次', en: 'Makes a service token, shown this once' },
  access: 'self',
  showsOnce: true,
  input: {
    body: z.strictObject({
      name: z.string().min(1).max(100),
      scopes: z.array(z.enum(SCOPES)).min(1).max(SCOPES.length),
      days: z.int().min(1).max(MOST_DAYS).default(90),
    }),
  },
  status: 201,
  output: TokenShape.extend({ secret: z.string() }).meta({ id: 'NewToken' }),
  errors: ['sign-in-again'],
  handler: async ({ input, who, signIn }) => {
    // It outlives the session, so that a session that was left open is not enough.
    if (!(await isFresh(signIn.queries, who))) return problem('sign-in-again');
    const token = await addToken(signIn.queries, who.account, input.body);
    return answer({ ...token, scopes: [...token.scopes] });
  },
});
