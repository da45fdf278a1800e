import { listFindings } from '@outturn/ledger';
import { z } from 'zod';
import { page } from '../http/answer.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { dayOf } from '../nouns/day.js';
import { Id, text } from '../nouns/fields.js';
import { FindingShape, Severity } from './shapes.js';

export default endpoint({
  id: 'listFindings',
  method: 'GET',
  path: '/api/findings',
  tag: 'findings',
  summary: { zh: '检查发现', en: 'What the checks say' },
  access: { beyondPublished: 'read' },
  input: {
    asOf: true,
    page: Place,
    query: z.object({
      document: Id.optional(),
      check: text(60).optional(),
      severity: Severity.optional(),
      waived: z.stringbool().optional(),
    }),
  },
  output: FindingShape,
  etag: 'head',
  errors: [],
  handler: async (context) => {
    const { input, view, ledger } = context;
    const day = await dayOf(context);
    const { items, after } = await listFindings(ledger.database, view, day, input.query, input.page);
    return page(items, after);
  },
});
