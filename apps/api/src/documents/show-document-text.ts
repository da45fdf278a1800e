import { mapOf, textOf } from '@outturn/ledger';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { editionAsked } from './editions.js';
import { DocumentId, EditionQuery, TextShape } from './shapes.js';

export default endpoint({
  id: 'showDocumentText',
  method: 'GET',
  path: '/api/documents/:id/text',
  tag: 'documents',
  summary: { zh: '文件的正文', en: 'Shows the text of a document' },
  access: { beyondPublished: 'read-common' },
  input: { params: DocumentId, asOf: true, query: EditionQuery },
  output: TextShape,
  etag: 'head',
  errors: ['not-found'],
  handler: async ({ input, view, ledger }) => {
    const document = await editionAsked(ledger, view, input.params.id, input.query.edition);
    if (document === undefined) return problem('not-found');
    const { places, notes } = await mapOf(ledger.database, document.map);
    return answer({ edition: document.edition, text: await textOf(ledger.database, document.text), places, notes });
  },
});
