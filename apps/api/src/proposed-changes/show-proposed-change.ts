import { readProposedChange } from '@outturn/ledger';
import { answer } from '../http/answer.js';
import { unitsSeenBy } from '../http/circle.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { ById } from '../nouns/fields.js';
import { ProposedChangeShape } from './shapes.js';

export default endpoint({
  id: 'showProposedChange',
  method: 'GET',
  path: '/api/proposed-changes/:id',
  tag: 'targets',
  summary: { zh: '一条调整建议', en: 'A proposed change' },
  access: 'read',
  own: 'filtered',
  input: { params: ById, asOf: true },
  output: ProposedChangeShape,
  etag: 'version',
  errors: ['not-found'],
  handler: async ({ input, view, reach, ledger }) => {
    const found = await readProposedChange(ledger.database, view, input.params.id, await unitsSeenBy(reach, ledger));
    return found === null ? problem('not-found') : answer(found, { version: found.version });
  },
});
