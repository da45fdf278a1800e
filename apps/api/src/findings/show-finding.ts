import { readFinding } from '@outturn/ledger';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { ById } from '../nouns/fields.js';
import { FindingShape } from './shapes.js';

export default endpoint({
  id: 'showFinding',
  method: 'GET',
  path: '/api/findings/:id',
  tag: 'findings',
  summary: { zh: '一条检查发现', en: 'A finding' },
  access: 'read',
  // They are no unit's own: departments do not see them.
  own: () => Promise.resolve(null),
  input: { params: ById, asOf: true },
  output: FindingShape,
  etag: 'version',
  errors: ['not-found'],
  handler: async ({ input, view, ledger }) => {
    const found = await readFinding(ledger.database, view, input.params.id);
    return found === null ? problem('not-found') : answer(found, { version: found.version });
  },
});
