import { declineProposedChange } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { ById } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';
import { DecliningBody } from './shapes.js';

export default endpoint({
  id: 'declineProposedChange',
  method: 'POST',
  path: '/api/proposed-changes/:id/decline',
  tag: 'targets',
  summary: { zh: '不采纳调整建议', en: 'Declines a proposed change, for a reason' },
  access: 'write-targets',
  input: { params: ById, body: DecliningBody, ifMatch: true },
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, expected, author, ledger }) => {
    const { reason } = input.body;
    return told(await declineProposedChange(ledger, { id: input.params.id, expected, author: author(), reason }));
  },
});
