import { changeDocument } from '@outturn/ledger';
import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { Day, given, Id, Reason, text, words } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';
import { DOCUMENT_KINDS, DocumentId } from './shapes.js';

export default endpoint({
  id: 'changeDocument',
  method: 'PATCH',
  path: '/api/documents/:id',
  tag: 'documents',
  summary: { zh: '更改文件的说明', en: 'Changes what is said of a document' },
  access: 'import-documents',
  input: {
    params: DocumentId,
    body: z.strictObject({
      plan: Id.nullable().optional(),
      title: words(300).optional(),
      kind: z.enum(DOCUMENT_KINDS).optional(),
      year: z.int().min(1900).max(2200).nullable().optional().meta({ description: 'The year that it looks back on' }),
      publishedOn: Day.nullable().optional(),
      source: text(1000).nullable().optional(),
      isPublic: z.boolean().optional(),
      reason: Reason.optional(),
    }),
    ifMatch: true,
  },
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, expected, author, ledger }) => {
    const { reason, ...changes } = input.body;
    const aim = { id: input.params.id, expected, author: author(), reason };
    return told(await changeDocument(ledger, aim, given(changes)));
  },
});
