import { readTarget } from '@outturn/ledger';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { ById } from '../nouns/fields.js';
import { TargetShape } from './shapes.js';

export default endpoint({
  id: 'showTarget',
  method: 'GET',
  path: '/api/targets/:id',
  tag: 'targets',
  summary: { zh: '一个目标', en: 'A target' },
  access: { beyondPublished: 'read-common' },
  input: { params: ById, asOf: true },
  output: TargetShape,
  etag: 'version',
  errors: ['not-found'],
  handler: async ({ input, view, ledger }) => {
    const found = await readTarget(ledger.database, view, input.params.id);
    return found === null ? problem('not-found') : answer(found, { version: found.version });
  },
});
