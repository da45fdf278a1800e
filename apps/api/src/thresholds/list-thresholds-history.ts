import { historyOf } from '@outturn/ledger';
import { page } from '../http/answer.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { ById } from '../nouns/fields.js';
import { ThresholdsMoment } from './shapes.js';

export default endpoint({
  id: 'listThresholdsHistory',
  method: 'GET',
  path: '/api/thresholds/:id/history',
  tag: 'thresholds',
  summary: { zh: '评判界限的历史', en: 'All that limits of judgements have been: who, when and why' },
  access: 'read-common',
  input: { params: ById, page: Place },
  output: ThresholdsMoment,
  etag: 'head',
  errors: [],
  handler: async ({ input, ledger }) => {
    const { items, after } = await historyOf(ledger.database, 'thresholds', input.params.id, input.page);
    return page(items, after);
  },
});
