import { changeThresholds } from '@outturn/ledger';
import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { ById, words } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';
import { Limits } from './shapes.js';

export default endpoint({
  id: 'changeThresholds',
  method: 'PUT',
  path: '/api/thresholds/:id',
  tag: 'thresholds',
  summary: { zh: '更改评判界限', en: 'Changes limits of judgements' },
  access: 'write-indicators',
  input: { params: ById, body: z.strictObject({ values: Limits, reason: words(1000) }), ifMatch: true },
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, expected, author, ledger }) => {
    const { values, reason } = input.body;
    return told(await changeThresholds(ledger, { id: input.params.id, expected, author: author(), reason }, values));
  },
});
