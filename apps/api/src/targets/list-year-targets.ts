import { listYearTargets } from '@outturn/ledger';
import { z } from 'zod';
import { page } from '../http/answer.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { Id, Period } from '../nouns/fields.js';
import { YearTargetShape } from './shapes.js';

export default endpoint({
  id: 'listYearTargets',
  method: 'GET',
  path: '/api/year-targets',
  tag: 'targets',
  summary: { zh: '年度分解', en: 'Year targets' },
  access: { beyondPublished: 'read-common' },
  input: { asOf: true, page: Place, query: z.object({ target: Id.optional(), period: Period.optional() }) },
  output: YearTargetShape,
  etag: 'head',
  errors: [],
  handler: async ({ input, view, ledger }) => {
    const { items, after } = await listYearTargets(ledger.database, view, input.query, input.page);
    return page(items, after);
  },
});
