import { isPeriod, limitsBy, NOW, signJudgement } from '@outturn/ledger';
import { z } from 'zod';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { problem, REFUSALS } from '../http/problem.js';
import { Code, Id, words } from '../nouns/fields.js';
import { refused } from '../nouns/refused.js';
import { Word } from './shapes.js';

export default endpoint({
  id: 'signJudgement',
  method: 'POST',
  path: '/api/judgements',
  tag: 'judgements',
  summary: { zh: '签署判断', en: 'Signs the judgement of a target' },
  access: 'sign-judgements',
  input: {
    body: z.strictObject({
      target: Id,
      on: z.string().refine(isPeriod),
      thresholds: Code.optional(),
      seen: z.int().min(1).optional().meta({ description: 'The last event of the state that was looked at' }),
      word: Word.optional().meta({ description: 'The word of who signs, if it is another than that of the judgement' }),
      opinion: words(2000).optional().meta({ description: 'Why; needed for another word' }),
    }),
  },
  status: 201,
  output: z.object({ id: Id, version: z.int(), seen: z.int(), word: Word.nullable() }),
  errors: [...REFUSALS],
  handler: async ({ input, author, ledger }) => {
    const { thresholds: code, ...asked } = input.body;
    const thresholds = await limitsBy(ledger.database, NOW, code);
    if (thresholds === null) return problem('unprocessable');
    const signed = await signJudgement(ledger, { ...asked, thresholds, author: author() });
    if (!signed.ok) return refused(signed.refusal);
    const { id, version, seen, word } = signed.result;
    return answer({ id, version, seen, word }, { version, location: `/api/targets/${asked.target}/judgement` });
  },
});
