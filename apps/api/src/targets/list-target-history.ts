import { readTarget, targetHistory } from '@outturn/ledger';
import { page } from '../http/answer.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { ById } from '../nouns/fields.js';
import { TargetMoment } from './shapes.js';

export default endpoint({
  id: 'listTargetHistory',
  method: 'GET',
  path: '/api/targets/:id/history',
  tag: 'targets',
  summary: { zh: '目标的历史', en: 'All that a target has been: who, when, why and by which act' },
  access: { beyondPublished: 'read-common' },
  input: { params: ById, page: Place },
  output: TargetMoment,
  etag: 'head',
  errors: ['not-found'],
  handler: async ({ input, view, ledger }) => {
    const { id } = input.params;
    if ((await readTarget(ledger.database, view, id)) === null) return problem('not-found');
    const { items, after } = await targetHistory(ledger.database, view, id, input.page);
    return page(items, after);
  },
});
