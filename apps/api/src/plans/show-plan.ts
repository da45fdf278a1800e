import { readPlan, withRegionName } from '@outturn/ledger';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { ByCode } from '../nouns/fields.js';
import { PlanShape } from './shapes.js';

export default endpoint({
  id: 'showPlan',
  method: 'GET',
  path: '/api/plans/:code',
  tag: 'plans',
  summary: { zh: '一个规划', en: 'A plan' },
  access: { beyondPublished: 'read-common' },
  input: { params: ByCode, asOf: true },
  output: PlanShape,
  etag: 'version',
  errors: ['not-found'],
  handler: async ({ input, view, ledger }) => {
    const found = await readPlan(ledger.database, view, input.params.code);
    return found === null ? problem('not-found') : answer(withRegionName(found), { version: found.version });
  },
});
