import { editionsOf, withRegionName } from '@outturn/ledger';
import { z } from 'zod';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { DocumentId, DocumentShape } from './shapes.js';

export default endpoint({
  id: 'listEditions',
  method: 'GET',
  path: '/api/documents/:id/editions',
  tag: 'documents',
  summary: { zh: '文件的各个版本', en: 'Lists the editions of a document' },
  access: { beyondPublished: 'read-common' },
  input: { params: DocumentId, asOf: true },
  output: z.array(DocumentShape).readonly(),
  etag: 'head',
  errors: ['not-found'],
  handler: async ({ input, view, ledger }) => {
    const editions = await editionsOf(ledger.database, view, input.params.id);
    return editions.length === 0 ? problem('not-found') : answer(editions.map(withRegionName));
  },
});
