import { tellFacts } from '@outturn/ledger';
import { z } from 'zod';
import { page } from '../http/answer.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { fieldsOf, InJson } from '../http/in-json.js';
import { Id } from '../nouns/fields.js';
import { FactShape, FactState } from './shapes.js';

const FIELDS = fieldsOf(FactShape);

export default endpoint({
  id: 'listFacts',
  method: 'GET',
  path: '/api/facts',
  tag: 'facts',
  summary: { zh: '识别结果', en: 'What documents say' },
  access: { beyondPublished: 'read-common' },
  input: {
    asOf: true,
    page: Place,
    query: z.object({
      document: Id.optional(),
      state: FactState.optional(),
      indicator: Id.optional(),
      certainty: z.enum(['sure', 'likely', 'unsure']).optional(),
      anchored: z.stringbool().optional(),
    }),
  },
  output: FactShape,
  etag: 'head',
  errors: [],
  handler: async ({ input, view, ledger }) => {
    const { items, after } = await tellFacts(ledger.database, view, FIELDS, input.query, input.page);
    return page(new InJson(items), after);
  },
});
