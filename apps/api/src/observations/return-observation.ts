import { stepObservation } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { ById } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';
import { StepBody } from './shapes.js';

export default endpoint({
  id: 'returnObservation',
  method: 'POST',
  path: '/api/observations/:id/return',
  tag: 'observations',
  summary: { zh: '退回', en: 'Returns a value, for a reason' },
  access: 'return-observations',
  // The ledger looks whose it is, inside the change.
  own: 'filtered',
  input: { params: ById, body: StepBody, ifMatch: true },
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, expected, who, author, ledger }) => {
    const { reason } = input.body;
    const aim = { id: input.params.id, expected, author: author(), reason, grants: who.grants };
    return told(await stepObservation(ledger, 'return', aim));
  },
});
