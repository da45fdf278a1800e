import { addTarget, NOW, readPlan } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { problem, REFUSALS } from '../http/problem.js';
import { ByCode, Reason } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';
import { TargetBody } from '../targets/shapes.js';

export default endpoint({
  id: 'addTarget',
  method: 'POST',
  path: '/api/plans/:code/targets',
  tag: 'plans',
  summary: { zh: '登记目标', en: 'Adds a target' },
  access: 'write-targets',
  input: { params: ByCode, body: TargetBody.extend({ reason: Reason.optional() }) },
  status: 201,
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, author, ledger }) => {
    const plan = await readPlan(ledger.database, NOW, input.params.code);
    if (plan === null) return problem('not-found');
    const { reason, ...target } = input.body;
    return told(await addTarget(ledger, { ...target, plan: plan.id }, { author: author(), reason }), '/api/targets');
  },
});
