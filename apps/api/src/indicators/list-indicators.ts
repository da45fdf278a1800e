import { listIndicators, withEnglishName, withFigures } from '@outturn/ledger';
import { z } from 'zod';
import { page } from '../http/answer.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { Code, Id, text } from '../nouns/fields.js';
import { IndicatorListed } from './shapes.js';

export default endpoint({
  id: 'listIndicators',
  method: 'GET',
  path: '/api/indicators',
  tag: 'indicators',
  summary: { zh: '指标', en: 'Indicators' },
  access: { beyondPublished: 'read-common' },
  input: {
    asOf: true,
    page: Place,
    query: z.object({
      code: Code.optional(),
      name: text(100).optional(),
      field: text(60).optional(),
      leadUnit: Id.optional(),
    }),
  },
  output: IndicatorListed,
  etag: 'head',
  errors: [],
  handler: async ({ input, view, ledger }) => {
    const { items, after } = await listIndicators(ledger.database, view, input.query, input.page);
    return page((await withFigures(ledger.database, view, items)).map(withEnglishName), after);
  },
});
