import { listIndicators } from '@outturn/ledger';
import { z } from 'zod';
import { page } from '../http/answer.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { Id, text } from '../nouns/fields.js';
import { IndicatorShape } from './shapes.js';

export default endpoint({
  id: 'listIndicators',
  method: 'GET',
  path: '/api/indicators',
  tag: 'indicators',
  summary: { zh: '指标', en: 'Indicators' },
  access: 'read-common',
  input: {
    asOf: true,
    page: Place,
    query: z.object({ name: text(100).optional(), field: text(60).optional(), leadUnit: Id.optional() }),
  },
  output: IndicatorShape,
  etag: 'head',
  errors: [],
  handler: async ({ input, view, ledger }) => {
    const { items, after } = await listIndicators(ledger.database, view, input.query, input.page);
    return page(items, after);
  },
});
