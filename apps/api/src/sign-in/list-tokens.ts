import { z } from 'zod';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { TokenShape } from './shapes.js';
import { listTokens } from './tokens.js';

export default endpoint({
  id: 'listTokens',
  method: 'GET',
  path: '/api/tokens',
  tag: 'tokens',
  summary: { zh: '我的服务令牌', en: 'My service tokens' },
  access: 'self',
  input: {},
  output: z.array(TokenShape),
  errors: [],
  handler: async ({ who, signIn }) =>
    answer((await listTokens(signIn.queries, who.account)).map((token) => ({ ...token, scopes: [...token.scopes] }))),
});
