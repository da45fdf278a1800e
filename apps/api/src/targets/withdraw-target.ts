import { withdrawTarget } from '@outturn/ledger';
import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { ById, words } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';

export default endpoint({
  id: 'withdrawTarget',
  method: 'POST',
  path: '/api/targets/:id/withdrawal',
  tag: 'targets',
  summary: { zh: '撤销目标', en: 'Takes a target out of its plan' },
  access: 'write-targets',
  input: { params: ById, body: z.strictObject({ planVersion: z.int().min(1), reason: words(1000) }), ifMatch: true },
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, expected, author, ledger }) => {
    const { reason, planVersion } = input.body;
    return told(await withdrawTarget(ledger, { id: input.params.id, expected, author: author(), reason }, planVersion));
  },
});
