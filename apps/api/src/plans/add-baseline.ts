import { addBaseline, NOW, readPlan } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { problem, REFUSALS } from '../http/problem.js';
import { ByCode, Reason } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';
import { BaselineBody } from './shapes.js';

export default endpoint({
  id: 'addBaseline',
  method: 'POST',
  path: '/api/plans/:code/baselines',
  tag: 'plans',
  summary: { zh: '登记基期值', en: 'Adds a base value' },
  access: 'write-targets',
  input: { params: ByCode, body: BaselineBody.extend({ reason: Reason.optional() }) },
  status: 201,
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, author, ledger }) => {
    const plan = await readPlan(ledger.database, NOW, input.params.code);
    if (plan === null) return problem('not-found');
    const { reason, ...base } = input.body;
    return told(await addBaseline(ledger, { ...base, plan: plan.id }, { author: author(), reason }));
  },
});
