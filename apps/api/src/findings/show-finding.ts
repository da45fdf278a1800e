import { readFinding } from '@outturn/ledger';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { dayOf } from '../nouns/day.js';
import { ById } from '../nouns/fields.js';
import { FindingShape } from './shapes.js';

export default endpoint({
  id: 'showFinding',
  method: 'GET',
  path: '/api/findings/:id',
  tag: 'findings',
  summary: { zh: '一条检查发现', en: 'A finding' },
  access: { beyondPublished: 'read' },
  input: { params: ById, asOf: true },
  output: FindingShape,
  // Whether it was answered is no version of its own.
  etag: 'head',
  errors: ['not-found'],
  handler: async (context) => {
    const { input, view, ledger } = context;
    const found = await readFinding(ledger.database, view, await dayOf(context), input.params.id);
    return found === null ? problem('not-found') : answer(found);
  },
});
