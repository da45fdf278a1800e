import { bytesOf } from '@outturn/ledger';
import { file } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { editionAsked } from './editions.js';
import { DocumentId, EditionQuery } from './shapes.js';

export default endpoint({
  id: 'showDocumentFile',
  method: 'GET',
  path: '/api/documents/:id/file',
  tag: 'documents',
  summary: { zh: '下载原文件', en: 'Gives the file of a document as it came' },
  access: { beyondPublished: 'read-common' },
  input: { params: DocumentId, asOf: true, query: EditionQuery },
  // Whatever is in it, a browser is to save it and not to show it.
  output: { media: 'application/octet-stream' },
  etag: 'head',
  errors: ['not-found'],
  handler: async ({ input, view, ledger }) => {
    const document = await editionAsked(ledger, view, input.params.id, input.query.edition);
    if (document === undefined) return problem('not-found');
    return file(await bytesOf(ledger.database, document.bytes), document.name);
  },
});
