import { listPlans, withRegionName } from '@outturn/ledger';
import { z } from 'zod';
import { page } from '../http/answer.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { Region } from '../nouns/fields.js';
import { PlanKind, PlanShape, PlanStatus } from './shapes.js';

export default endpoint({
  id: 'listPlans',
  method: 'GET',
  path: '/api/plans',
  tag: 'plans',
  summary: { zh: '规划', en: 'Plans' },
  access: { beyondPublished: 'read-common' },
  input: {
    asOf: true,
    page: Place,
    query: z.object({ region: Region.optional(), kind: PlanKind.optional(), status: PlanStatus.optional() }),
  },
  output: PlanShape,
  etag: 'head',
  errors: [],
  handler: async ({ input, view, ledger }) => {
    const { items, after } = await listPlans(ledger.database, view, input.query, input.page);
    return page(items.map(withRegionName), after);
  },
});
