import { listPlanVersions, readPlan } from '@outturn/ledger';
import { page } from '../http/answer.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { ByCode } from '../nouns/fields.js';
import { PlanVersionShape } from './shapes.js';

export default endpoint({
  id: 'listPlanVersions',
  method: 'GET',
  path: '/api/plans/:code/versions',
  tag: 'plans',
  summary: { zh: '规划的版本', en: 'Versions of a plan' },
  access: { beyondPublished: 'read-common' },
  input: { params: ByCode, asOf: true, page: Place },
  output: PlanVersionShape,
  etag: 'head',
  errors: ['not-found'],
  handler: async ({ input, view, ledger }) => {
    const plan = await readPlan(ledger.database, view, input.params.code);
    if (plan === null) return problem('not-found');
    const { items, after } = await listPlanVersions(ledger.database, view, plan.id, input.page);
    return page(items, after);
  },
});
