import { listThresholds } from '@outturn/ledger';
import { page } from '../http/answer.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { ThresholdsShape } from './shapes.js';

export default endpoint({
  id: 'listThresholds',
  method: 'GET',
  path: '/api/thresholds',
  tag: 'thresholds',
  summary: { zh: '评判界限', en: 'Limits of judgements' },
  access: 'read-common',
  input: { asOf: true, page: Place },
  output: ThresholdsShape,
  etag: 'head',
  errors: [],
  handler: async ({ input, view, ledger }) => {
    const { items, after } = await listThresholds(ledger.database, view, input.page);
    return page(items, after);
  },
});
