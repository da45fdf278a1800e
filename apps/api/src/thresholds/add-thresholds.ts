import { addThresholds } from '@outturn/ledger';
import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { Code, Reason } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';
import { Limits } from './shapes.js';

export default endpoint({
  id: 'addThresholds',
  method: 'POST',
  path: '/api/thresholds',
  tag: 'thresholds',
  summary: { zh: '登记评判界限', en: 'Adds limits of judgements' },
  access: 'write-indicators',
  input: { body: z.strictObject({ code: Code, values: Limits, reason: Reason.optional() }) },
  status: 201,
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, author, ledger }) => {
    const { code, values, reason } = input.body;
    return told(await addThresholds(ledger, code, values, { author: author(), reason }));
  },
});
