import { JOB_STATES, listJobs } from '@outturn/ledger';
import { z } from 'zod';
import { page } from '../http/answer.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { told } from './refusals.js';
import { JobShape } from './shapes.js';

export default endpoint({
  id: 'listJobs',
  method: 'GET',
  path: '/api/jobs',
  tag: 'jobs',
  summary: { zh: '导入任务', en: 'Lists the jobs of imports' },
  access: 'watch-jobs',
  input: {
    page: Place,
    query: z.object({ batch: z.uuid().optional(), state: z.enum(JOB_STATES).optional() }),
  },
  output: JobShape,
  errors: [],
  handler: async ({ input, locale, ledger }) => {
    const { items, after } = await listJobs(ledger.database, input.query, input.page);
    return page(
      items.map((job) => told(job, locale)),
      after,
    );
  },
});
