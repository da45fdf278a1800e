import { listSections, readDocument } from '@outturn/ledger';
import { page } from '../http/answer.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { DocumentId, SectionShape } from './shapes.js';

export default endpoint({
  id: 'listSections',
  method: 'GET',
  path: '/api/documents/:id/sections',
  tag: 'documents',
  summary: { zh: '文件的章节', en: 'Lists the chapters of a document' },
  access: { beyondPublished: 'read-common' },
  input: { params: DocumentId, asOf: true, page: Place },
  output: SectionShape,
  etag: 'head',
  errors: ['not-found'],
  handler: async ({ input, view, ledger }) => {
    const document = await readDocument(ledger.database, view, input.params.id);
    if (document === null) return problem('not-found');
    const { items, after } = await listSections(ledger.database, view, document, input.page);
    return page(items, after);
  },
});
