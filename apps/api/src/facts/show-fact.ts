import { readFact } from '@outturn/ledger';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { ById } from '../nouns/fields.js';
import { FactShape } from './shapes.js';

export default endpoint({
  id: 'showFact',
  method: 'GET',
  path: '/api/facts/:id',
  tag: 'facts',
  summary: { zh: '一条识别结果', en: 'What a document says' },
  access: { beyondPublished: 'read-common' },
  input: { params: ById, asOf: true },
  output: FactShape,
  etag: 'version',
  errors: ['not-found'],
  handler: async ({ input, view, ledger }) => {
    const found = await readFact(ledger.database, view, input.params.id);
    return found === null ? problem('not-found') : answer(found, { version: found.version });
  },
});
