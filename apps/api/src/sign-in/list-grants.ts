import { listGrants } from '@outturn/ledger';
import { z } from 'zod';
import { page } from '../http/answer.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { GivenGrantShape } from './shapes.js';

export default endpoint({
  id: 'listGrants',
  method: 'GET',
  path: '/api/grants',
  tag: 'grants',
  summary: { zh: '角色授予情况', en: 'Who holds which roles' },
  access: 'grant-roles',
  input: { asOf: true, page: Place, query: z.object({ account: z.uuid().optional(), unit: z.uuid().optional() }) },
  output: GivenGrantShape,
  etag: 'head',
  errors: [],
  handler: async ({ input, view, ledger }) => {
    const { items, after } = await listGrants(ledger.database, view, input.query, input.page);
    return page(items as readonly z.output<typeof GivenGrantShape>[], after);
  },
});
