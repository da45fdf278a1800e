import { refillObservation } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { ById, given } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';
import { RefillingBody } from './shapes.js';

export default endpoint({
  id: 'refillObservation',
  method: 'PATCH',
  path: '/api/observations/:id',
  tag: 'observations',
  summary: { zh: '修改填报', en: 'Changes a value before it is handed in' },
  access: 'write-observations',
  // The ledger looks whose it is, inside the change.
  own: 'filtered',
  input: { params: ById, body: RefillingBody, ifMatch: true },
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, expected, who, author, ledger }) => {
    const { reason, ...refilling } = input.body;
    const aim = { id: input.params.id, expected, author: author(), reason, grants: who.grants };
    return told(await refillObservation(ledger, aim, given(refilling)));
  },
});
