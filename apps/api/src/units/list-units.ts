import { listUnits, withRegionName } from '@outturn/ledger';
import { z } from 'zod';
import { page } from '../http/answer.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { Id, Region } from '../nouns/fields.js';
import { UnitKind, UnitShape } from './shapes.js';

export default endpoint({
  id: 'listUnits',
  method: 'GET',
  path: '/api/units',
  tag: 'units',
  summary: { zh: '机构', en: 'Units' },
  access: 'public',
  input: {
    asOf: true,
    page: Place,
    query: z.object({ region: Region.optional(), kind: UnitKind.optional(), above: Id.optional() }),
  },
  output: UnitShape,
  etag: 'head',
  errors: [],
  handler: async ({ input, view, ledger }) => {
    const { items, after } = await listUnits(ledger.database, view, input.query, input.page);
    return page(items.map(withRegionName), after);
  },
});
