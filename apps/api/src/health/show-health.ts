import { z } from 'zod';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';

export default endpoint({
  id: 'showHealth',
  method: 'GET',
  path: '/api/health',
  tag: 'health',
  summary: { zh: '服务是否正常', en: 'Whether the server and its database answer' },
  access: 'public',
  input: {},
  output: z.object({ status: z.literal('ok') }),
  errors: ['unavailable'],
  handler: async ({ ledger }) => {
    await ledger.pool.query('select 1');
    return answer({ status: 'ok' as const });
  },
});
