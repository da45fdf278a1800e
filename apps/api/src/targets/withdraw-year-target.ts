import { withdrawYearTarget } from '@outturn/ledger';
import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { ById, words } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';

export default endpoint({
  id: 'withdrawYearTarget',
  method: 'POST',
  path: '/api/year-targets/:id/withdrawal',
  tag: 'targets',
  summary: { zh: '撤销年度目标', en: 'Takes a year target back' },
  access: 'write-targets',
  input: { params: ById, body: z.strictObject({ reason: words(1000) }), ifMatch: true },
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, expected, author, ledger }) => {
    return told(
      await withdrawYearTarget(ledger, { id: input.params.id, expected, author: author(), reason: input.body.reason }),
    );
  },
});
