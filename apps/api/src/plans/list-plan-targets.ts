import { listTargets, readPlan } from '@outturn/ledger';
import { page } from '../http/answer.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { ByCode } from '../nouns/fields.js';
import { TargetShape } from '../targets/shapes.js';

export default endpoint({
  id: 'listPlanTargets',
  method: 'GET',
  path: '/api/plans/:code/targets',
  tag: 'plans',
  summary: { zh: '规划目标', en: 'Targets of a plan' },
  access: { beyondPublished: 'read-common' },
  input: { params: ByCode, asOf: true, page: Place },
  output: TargetShape,
  etag: 'head',
  errors: ['not-found'],
  handler: async ({ input, view, ledger }) => {
    const plan = await readPlan(ledger.database, view, input.params.code);
    if (plan === null) return problem('not-found');
    const { items, after } = await listTargets(ledger.database, view, { plan: plan.id }, input.page);
    return page(items, after);
  },
});
