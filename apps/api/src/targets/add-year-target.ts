import { addYearTarget } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { Reason } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';
import { YearTargetBody } from './shapes.js';

export default endpoint({
  id: 'addYearTarget',
  method: 'POST',
  path: '/api/year-targets',
  tag: 'targets',
  summary: { zh: '登记年度目标', en: 'Adds a year target' },
  access: 'write-targets',
  input: { body: YearTargetBody.extend({ reason: Reason.optional() }) },
  status: 201,
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, author, ledger }) => {
    const { reason, ...step } = input.body;
    return told(await addYearTarget(ledger, step, { author: author(), reason }));
  },
});
