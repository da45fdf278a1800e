import { fillObservation } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { MadeShape, told } from '../nouns/made.js';
import { FillingBody } from './shapes.js';

export default endpoint({
  id: 'fillObservation',
  method: 'POST',
  path: '/api/observations',
  tag: 'observations',
  summary: { zh: '填报', en: 'Fills in a value' },
  access: 'write-observations',
  // The ledger looks whose it is, inside the change.
  own: 'filtered',
  input: { body: FillingBody },
  status: 201,
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, who, author, ledger }) => {
    return told(
      await fillObservation(ledger, input.body, { author: author(input.body.unit), grants: who.grants }),
      '/api/observations',
    );
  },
});
