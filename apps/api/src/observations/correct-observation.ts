import { correctObservation } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { ById, given } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';
import { RefillingBody } from './shapes.js';

export default endpoint({
  id: 'correctObservation',
  method: 'POST',
  path: '/api/observations/:id/correction',
  tag: 'observations',
  summary: { zh: '更正', en: 'Corrects a value, for a reason' },
  access: 'write-observations',
  // The ledger looks whose it is, inside the change.
  own: 'filtered',
  input: { params: ById, body: RefillingBody.required({ reason: true }), ifMatch: true },
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, expected, who, author, ledger }) => {
    const { reason, ...refilling } = input.body;
    const aim = { id: input.params.id, expected, author: author(), reason, grants: who.grants };
    return told(await correctObservation(ledger, aim, given(refilling)));
  },
});
