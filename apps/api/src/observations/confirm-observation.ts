import { stepObservation } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { ById } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';
import { StepBody } from './shapes.js';

export default endpoint({
  id: 'confirmObservation',
  method: 'POST',
  path: '/api/observations/:id/confirmation',
  tag: 'observations',
  summary: { zh: '统计确认', en: 'Confirms a value' },
  access: 'confirm-observations',
  // The ledger looks whose it is, inside the change.
  own: 'filtered',
  input: { params: ById, body: StepBody, ifMatch: true },
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, expected, who, author, ledger }) => {
    const { reason } = input.body;
    const aim = { id: input.params.id, expected, author: author(), reason, grants: who.grants };
    return told(await stepObservation(ledger, 'confirm', aim));
  },
});
