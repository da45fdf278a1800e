import { changePlan, NOW, readPlan } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { problem, REFUSALS } from '../http/problem.js';
import { ByCode, changesOf, given, Reason } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';
import { PlanBody } from './shapes.js';

export default endpoint({
  id: 'changePlan',
  method: 'PATCH',
  path: '/api/plans/:code',
  tag: 'plans',
  summary: { zh: '更改规划', en: 'Changes a plan' },
  access: 'write-plans',
  input: { params: ByCode, body: changesOf(PlanBody).extend({ reason: Reason.optional() }), ifMatch: true },
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, expected, author, ledger }) => {
    const plan = await readPlan(ledger.database, NOW, input.params.code);
    if (plan === null) return problem('not-found');
    const { reason, ...changes } = input.body;
    return told(await changePlan(ledger, { id: plan.id, expected, author: author(), reason }, given(changes)));
  },
});
