import { listDocuments, waitingIn, withRegionName } from '@outturn/ledger';
import { z } from 'zod';
import { page } from '../http/answer.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { DOCUMENT_KINDS, DocumentListed } from './shapes.js';

export default endpoint({
  id: 'listDocuments',
  method: 'GET',
  path: '/api/documents',
  tag: 'documents',
  summary: { zh: '文件目录', en: 'Lists the documents' },
  access: { beyondPublished: 'read-common' },
  input: {
    asOf: true,
    page: Place,
    query: z.object({
      region: z.string().max(100).optional(),
      plan: z.uuid().optional(),
      kind: z.enum(DOCUMENT_KINDS).optional(),
      year: z.coerce.number().int().min(1900).max(2200).optional(),
      waiting: z.stringbool().optional().meta({ description: 'Those in which something waits for a person' }),
    }),
  },
  output: DocumentListed,
  etag: 'head',
  errors: [],
  handler: async ({ input, view, ledger }) => {
    const { items, after } = await listDocuments(ledger.database, view, input.query, input.page);
    const waiting = await waitingIn(
      ledger.database,
      view,
      items.map(({ id }) => id),
    );
    return page(
      items.map((document) => ({ ...withRegionName(document), waiting: waiting(document.id) })),
      after,
    );
  },
});
