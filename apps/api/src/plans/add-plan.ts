import { addPlan } from '@outturn/ledger';
import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { Reason } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';
import { PassingBody, PlanBody } from './shapes.js';

export default endpoint({
  id: 'addPlan',
  method: 'POST',
  path: '/api/plans',
  tag: 'plans',
  summary: { zh: '登记规划', en: 'Adds a plan' },
  access: 'write-plans',
  input: { body: z.strictObject({ plan: PlanBody, passing: PassingBody, reason: Reason.optional() }) },
  status: 201,
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, author, ledger }) => {
    const { plan, passing, reason } = input.body;
    return told(await addPlan(ledger, plan, passing, { author: author(), reason }));
  },
});
