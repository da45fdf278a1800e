import { historyOf, NOW, readObservation } from '@outturn/ledger';
import { page } from '../http/answer.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { ById } from '../nouns/fields.js';
import { unitsSeenBy } from '../nouns/seen-by.js';
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
    const found = await readObservation(ledger.database, NOW, id, await unitsSeenBy(reach, ledger));
    if (found === null) return problem('not-found');
    const { items, after } = await historyOf(ledger.database, 'observation', id, input.page);
    return page(items, after);
  },
});
