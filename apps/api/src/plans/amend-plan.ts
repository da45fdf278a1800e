import { amendPlan, NOW, readPlan } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { problem, REFUSALS } from '../http/problem.js';
import { ByCode, Id, words } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';
import { PassingBody } from './shapes.js';

export default endpoint({
  id: 'amendPlan',
  method: 'POST',
  path: '/api/plans/:code/versions',
  tag: 'plans',
  summary: { zh: '调整规划', en: 'Amends a plan' },
  access: 'write-plans',
  input: {
    params: ByCode,
    body: PassingBody.required().extend({ act: words(300), document: Id, reason: words(1000) }),
    ifMatch: true,
  },
  status: 201,
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, expected, author, ledger }) => {
    const plan = await readPlan(ledger.database, NOW, input.params.code);
    if (plan === null) return problem('not-found');
    const { reason, ...amendment } = input.body;
    return told(await amendPlan(ledger, { id: plan.id, expected, author: author(), reason }, amendment));
  },
});
