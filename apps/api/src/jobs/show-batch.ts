import { readBatch } from '@outturn/ledger';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { BatchShape, JobId } from './shapes.js';

export default endpoint({
  id: 'showBatch',
  method: 'GET',
  path: '/api/batches/:id',
  tag: 'jobs',
  summary: { zh: '一批导入的进展', en: 'Shows how far a batch of imports is' },
  access: 'watch-jobs',
  input: { params: JobId },
  output: BatchShape,
  errors: ['not-found'],
  handler: async ({ input, ledger }) => {
    const batch = await readBatch(ledger.database, input.params.id);
    return batch === null ? problem('not-found') : answer(batch);
  },
});
