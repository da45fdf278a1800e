import { readObservation } from '@outturn/ledger';
import { answer } from '../http/answer.js';
import { unitsSeenBy } from '../http/circle.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { ById } from '../nouns/fields.js';
import { ObservationShape } from './shapes.js';

export default endpoint({
  id: 'showObservation',
  method: 'GET',
  path: '/api/observations/:id',
  tag: 'observations',
  summary: { zh: '一个实际值', en: 'A value' },
  access: 'read',
  own: 'filtered',
  input: { params: ById, asOf: true },
  output: ObservationShape,
  etag: 'version',
  errors: ['not-found'],
  handler: async ({ input, view, reach, ledger }) => {
    const found = await readObservation(ledger.database, view, input.params.id, await unitsSeenBy(reach, ledger));
    return found === null ? problem('not-found') : answer(found, { version: found.version });
  },
});
