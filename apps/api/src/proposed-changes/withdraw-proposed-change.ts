import { withdrawProposedChange } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { ById } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';
import { WithdrawingBody } from './shapes.js';

export default endpoint({
  id: 'withdrawProposedChange',
  method: 'POST',
  path: '/api/proposed-changes/:id/withdrawal',
  tag: 'targets',
  summary: { zh: '撤回调整建议', en: 'Takes a proposed change back' },
  access: 'propose-changes',
  // The ledger looks whose it is, inside the change.
  own: 'filtered',
  input: { params: ById, body: WithdrawingBody, ifMatch: true },
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, expected, who, author, ledger }) => {
    const { reason } = input.body;
    const aim = { id: input.params.id, expected, author: author(), reason, grants: who.grants };
    return told(await withdrawProposedChange(ledger, aim));
  },
});
