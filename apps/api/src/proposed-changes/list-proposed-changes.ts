import { listProposedChanges } from '@outturn/ledger';
import { z } from 'zod';
import { page } from '../http/answer.js';
import { unitsSeenBy } from '../http/circle.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { Id } from '../nouns/fields.js';
import { ProposedChangeShape, ProposedChangeState } from './shapes.js';

export default endpoint({
  id: 'listProposedChanges',
  method: 'GET',
  path: '/api/proposed-changes',
  tag: 'targets',
  summary: { zh: '目标调整建议', en: 'Changes of targets that lead units have proposed' },
  access: 'read',
  own: 'filtered',
  input: {
    asOf: true,
    page: Place,
    query: z.object({ target: Id.optional(), state: ProposedChangeState.optional() }),
  },
  output: ProposedChangeShape,
  etag: 'head',
  errors: [],
  handler: async ({ input, view, reach, ledger }) => {
    const filter = { ...input.query, seenBy: await unitsSeenBy(reach, ledger) };
    const { items, after } = await listProposedChanges(ledger.database, view, filter, input.page);
    return page(items, after);
  },
});
