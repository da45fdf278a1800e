import { z } from 'zod';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { listSessions } from './sessions.js';
import { OpenSessionShape } from './shapes.js';

export default endpoint({
  id: 'listSessions',
  method: 'GET',
  path: '/api/sessions',
  tag: 'session',
  summary: { zh: '我在各处的登录', en: 'Where I am signed in' },
  access: 'self',
  input: {},
  output: z.array(OpenSessionShape),
  errors: [],
  handler: async ({ who, signIn }) => {
    const sessions = await listSessions(signIn.queries, who.account);
    return answer(
      sessions.map((session) => ({ ...session, current: 'session' in who.by && who.by.session === session.id })),
    );
  },
});
