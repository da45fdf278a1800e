import { readJob } from '@outturn/ledger';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { told } from './refusals.js';
import { JobId, JobShape } from './shapes.js';

export default endpoint({
  id: 'showJob',
  method: 'GET',
  path: '/api/jobs/:id',
  tag: 'jobs',
  summary: { zh: '导入任务的进展', en: 'Shows how far the import of a file is' },
  access: 'watch-jobs',
  input: { params: JobId },
  output: JobShape,
  errors: ['not-found'],
  handler: async ({ input, locale, ledger }) => {
    const job = await readJob(ledger.database, input.params.id);
    return job === null ? problem('not-found') : answer(told(job, locale));
  },
});
