import { search } from '@outturn/ledger';
import { z } from 'zod';
import { page } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { Hit } from './hit.js';

export default endpoint({
  id: 'searchSentences',
  method: 'GET',
  path: '/api/search',
  tag: 'search',
  summary: { zh: '在全部文件的句子中检索', en: 'Searches the sentences of all documents' },
  access: { beyondPublished: 'read-common' },
  input: {
    asOf: true,
    page: z.object({ document: z.uuid(), start: z.number().int() }),
    query: z.object({
      text: z
        .string()
        .min(1)
        .max(256)
        .meta({
          description:
            'Terms between blanks, all of which a sentence must have, each as it is written; a term with blanks stands in quotation marks.',
          examples: ['粮食产量 2024年'],
        }),
      kind: z.enum(['section', 'fact', 'task', 'project']).optional().meta({
        description: 'Only sentences in which something of the kind was read.',
      }),
      region: z.string().max(40).optional(),
      plan: z.string().max(100).optional().meta({ description: 'Code of a plan: only its documents.' }),
      document: z.uuid().optional(),
    }),
  },
  output: Hit,
  etag: 'head',
  errors: [],
  handler: async ({ input, view, ledger }) => {
    const { kind, ...where } = input.query;
    const { hits, after } = await search(ledger.database, view, {
      ...where,
      ...input.page,
      ...(kind !== undefined && { kinds: [kind] }),
    });
    return page(hits, after ?? undefined);
  },
});
