import { decideAnchors } from '@outturn/ledger';
import { z } from 'zod';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { given, Reason } from '../nouns/fields.js';
import { refused } from '../nouns/refused.js';
import { DocumentId } from './shapes.js';

const MOST = 5_000;

export default endpoint({
  id: 'decideAnchors',
  method: 'POST',
  path: '/api/documents/:id/anchors',
  tag: 'documents',
  summary: {
    zh: '确认或否认修订版中事实、任务、项目的对应关系',
    en: 'Says whether facts, tasks and projects stand in a corrected edition where they were found',
  },
  access: 'review-facts',
  input: {
    params: DocumentId,
    body: z.strictObject({
      decision: z.enum(['confirm', 'refuse']).meta({
        description:
          'confirm: it is as it was found; what is lost is gone. refuse: what was found is another thing, and this one is lost; what is lost holds all the same',
      }),
      of: z
        .union([z.array(z.uuid()).min(1).max(MOST), z.enum(['same', 'moved', 'lost'])])
        .meta({ description: 'Ids of facts, tasks and projects, or all that are found so' }),
      withdraw: z
        .boolean()
        .optional()
        .meta({ description: 'Whether the entries of facts that are gone are withdrawn with them; needs a reason' }),
      reason: Reason.optional(),
    }),
  },
  output: z.object({ decided: z.int(), withdrawn: z.int() }).meta({ id: 'AnchorsDecided' }),
  errors: [...REFUSALS],
  handler: async ({ input, who, author, ledger }) => {
    const { decision, of, ...rest } = input.body;
    const decided = await decideAnchors(ledger, input.params.id, { decision, of, ...given(rest) }, author(), who);
    return decided.ok ? answer(decided.result) : refused(decided.refusal);
  },
});
