import { answer } from '../../http/answer.js';
import { endpoint } from '../../http/endpoint.js';
import { SecondFactorShape } from '../shapes.js';
import { readSecondFactor } from './second-factor.js';

export default endpoint({
  id: 'showSecondFactor',
  method: 'GET',
  path: '/api/second-factor',
  tag: 'session',
  summary: { zh: '我是否启用了两步登录', en: 'Whether a code is asked for when I sign in' },
  access: 'self',
  input: {},
  output: SecondFactorShape,
  errors: [],
  handler: async ({ who, signIn }) => answer(await readSecondFactor(signIn.queries, who.account)),
});
