import { cancelJob } from '@outturn/ledger';
import { z } from 'zod';
import { done } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { refused } from '../nouns/refused.js';
import { JobId } from './shapes.js';

export default endpoint({
  id: 'cancelJob',
  method: 'DELETE',
  path: '/api/jobs/:id',
  tag: 'jobs',
  summary: { zh: '撤回尚未开始的导入', en: 'Takes back an import that has not begun' },
  access: 'import-documents',
  input: { params: JobId },
  status: 204,
  output: z.undefined(),
  errors: [...REFUSALS],
  handler: async ({ input, ledger }) => {
    const cancelled = await cancelJob(ledger.database, input.params.id);
    return cancelled.ok ? done() : refused(cancelled.refusal);
  },
});
