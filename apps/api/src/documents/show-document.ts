import { readDocument, withRegionName } from '@outturn/ledger';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { DocumentId, DocumentShape } from './shapes.js';

export default endpoint({
  id: 'showDocument',
  method: 'GET',
  path: '/api/documents/:id',
  tag: 'documents',
  summary: { zh: '文件', en: 'Shows a document' },
  access: { beyondPublished: 'read-common' },
  input: { params: DocumentId, asOf: true },
  output: DocumentShape,
  etag: 'version',
  errors: ['not-found'],
  handler: async ({ input, view, ledger }) => {
    const document = await readDocument(ledger.database, view, input.params.id);
    return document === null ? problem('not-found') : answer(withRegionName(document), { version: document.version });
  },
});
