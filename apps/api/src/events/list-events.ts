import { listEvents, NOUNS, type Noun } from '@outturn/ledger';
import { z } from 'zod';
import { page } from '../http/answer.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { Id, text } from '../nouns/fields.js';
import { EventShape } from './shapes.js';

export default endpoint({
  id: 'listEvents',
  method: 'GET',
  path: '/api/events',
  tag: 'events',
  summary: { zh: '操作记录', en: 'What happened, the last first' },
  access: 'read',
  // They are no unit's own: departments do not see them.
  own: () => Promise.resolve(null),
  input: {
    page: Place,
    query: z.object({
      account: text(60).optional(),
      kind: text(60).optional(),
      noun: z.enum(NOUNS as readonly [Noun, ...Noun[]]).optional(),
      thing: Id.optional().meta({ description: 'A thing of the noun' }),
    }),
  },
  output: EventShape,
  etag: 'head',
  errors: [],
  handler: async ({ input, ledger }) => {
    const { items, after } = await listEvents(ledger.database, input.query, input.page);
    return page(items, after);
  },
});
