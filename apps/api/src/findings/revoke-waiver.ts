import { revokeWaiver } from '@outturn/ledger';
import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { ById, words } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';

export default endpoint({
  id: 'revokeWaiver',
  method: 'POST',
  path: '/api/waivers/:id/revocation',
  tag: 'findings',
  summary: { zh: '撤回豁免', en: 'Takes a waiver back' },
  access: 'judge-findings',
  input: { params: ById, body: z.strictObject({ reason: words(1000) }), ifMatch: true },
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, expected, author, ledger }) => {
    return told(
      await revokeWaiver(ledger, { id: input.params.id, expected, author: author(), reason: input.body.reason }),
    );
  },
});
