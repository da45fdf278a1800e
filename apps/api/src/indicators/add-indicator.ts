import { addIndicator } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { Reason } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';
import { IndicatorBody } from './shapes.js';

export default endpoint({
  id: 'addIndicator',
  method: 'POST',
  path: '/api/indicators',
  tag: 'indicators',
  summary: { zh: '登记指标', en: 'Adds an indicator' },
  access: 'write-indicators',
  input: { body: IndicatorBody.extend({ reason: Reason.optional() }) },
  status: 201,
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, author, ledger }) => {
    const { reason, ...indicator } = input.body;
    return told(await addIndicator(ledger, indicator, { author: author(), reason }));
  },
});
