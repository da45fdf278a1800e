import { NOW, observationHistory, readObservation } from '@outturn/ledger';
import { page } from '../http/answer.js';
import { unitsSeenBy } from '../http/circle.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { ById } from '../nouns/fields.js';
import { ObservationMoment } from './shapes.js';

export default endpoint({
  id: 'listObservationHistory',
  method: 'GET',
  path: '/api/observations/:id/history',
  tag: 'observations',
  summary: { zh: '实际值的历史', en: 'All that a value has been: who, when and why' },
  access: 'read',
  own: 'filtered',
  input: { params: ById, page: Place },
  output: ObservationMoment,
  etag: 'head',
  errors: ['not-found'],
  handler: async ({ input, reach, ledger }) => {
    const { id } = input.params;
    const seenBy = await unitsSeenBy(reach, ledger);
    if ((await readObservation(ledger.database, NOW, id, seenBy)) === null) return problem('not-found');
    const { items, after } = await observationHistory(ledger.database, id, input.page, seenBy);
    return page(items, after);
  },
});
