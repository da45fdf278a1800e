import { historyOf, NOW, readIndicator } from '@outturn/ledger';
import { page } from '../http/answer.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { ByCode } from '../nouns/fields.js';
import { IndicatorMoment } from './shapes.js';

export default endpoint({
  id: 'listIndicatorHistory',
  method: 'GET',
  path: '/api/indicators/:code/history',
  tag: 'indicators',
  summary: { zh: '指标的历史', en: 'All that an indicator has been: who, when and why' },
  access: 'read-common',
  input: { params: ByCode, page: Place },
  output: IndicatorMoment,
  etag: 'head',
  errors: ['not-found'],
  handler: async ({ input, ledger }) => {
    const indicator = await readIndicator(ledger.database, NOW, input.params.code);
    if (indicator === null) return problem('not-found');
    const { items, after } = await historyOf(ledger.database, 'indicator', indicator.id, input.page);
    return page(items, after);
  },
});
