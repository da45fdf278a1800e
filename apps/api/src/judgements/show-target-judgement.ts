import { targetJudgement } from '@outturn/ledger';
import { z } from 'zod';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { isProblem, problem } from '../http/problem.js';
import { ById } from '../nouns/fields.js';
import { JudgedBy, judgeBy } from './asked.js';
import { TargetJudgementShape } from './shapes.js';

export default endpoint({
  id: 'showTargetJudgement',
  method: 'GET',
  path: '/api/targets/:id/judgement',
  tag: 'judgements',
  summary: { zh: '目标的判断、推导与签署', en: 'How far a target has come, the sums behind it, and who signed it' },
  access: 'public',
  input: { params: ById, asOf: true, query: z.object(JudgedBy) },
  output: TargetJudgementShape,
  errors: ['not-found', 'unprocessable'],
  handler: async (context) => {
    const { input, view, ledger } = context;
    const by = await judgeBy(input.query, context);
    if (isProblem(by)) return by;
    const judged = await targetJudgement(ledger.database, view, input.params.id, by);
    return judged === null ? problem('not-found') : answer(judged as unknown as z.output<typeof TargetJudgementShape>);
  },
});
