import { listWaivers } from '@outturn/ledger';
import { z } from 'zod';
import { page } from '../http/answer.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { text } from '../nouns/fields.js';
import { WaiverShape } from './shapes.js';

export default endpoint({
  id: 'listWaivers',
  method: 'GET',
  path: '/api/waivers',
  tag: 'findings',
  summary: { zh: '豁免', en: 'Waivers' },
  access: 'read',
  // They are no unit's own: departments do not see them.
  own: () => Promise.resolve(null),
  input: {
    asOf: true,
    page: Place,
    query: z.object({
      fingerprint: text(200).optional(),
      all: z.stringbool().optional().meta({ description: 'Those that were taken back too' }),
    }),
  },
  output: WaiverShape,
  etag: 'head',
  errors: [],
  handler: async ({ input, view, ledger }) => {
    const { items, after } = await listWaivers(ledger.database, view, input.query, input.page);
    return page(items, after);
  },
});
