import { listFindings } from '@outturn/ledger';
import { z } from 'zod';
import { page } from '../http/answer.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { Id, text } from '../nouns/fields.js';
import { FindingShape, Severity } from './shapes.js';

export default endpoint({
  id: 'listFindings',
  method: 'GET',
  path: '/api/findings',
  tag: 'findings',
  summary: { zh: '检查发现', en: 'What the checks say' },
  access: 'read',
  // They are no unit's own: departments do not see them.
  own: () => Promise.resolve(null),
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
  handler: async ({ input, view, now, ledger }) => {
    const { waived, ...filter } = input.query;
    const day = now.toISOString().slice(0, 10);
    const asked = { ...filter, waived: waived === undefined ? undefined : { is: waived, day } };
    const { items, after } = await listFindings(ledger.database, view, asked, input.page);
    return page(items, after);
  },
});
