import { tellScoreboard } from '@outturn/ledger';
import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';
import { isProblem, problem } from '../http/problem.js';
import { JudgedBy, judgeBy } from '../judgements/asked.js';
import { tell } from '../judgements/tell.js';
import { ByCode } from '../nouns/fields.js';
import { ScoreboardShape } from './shapes.js';

export default endpoint({
  id: 'showScoreboard',
  method: 'GET',
  path: '/api/plans/:code/scoreboard',
  tag: 'scoreboards',
  summary: { zh: '规划目标完成情况', en: 'All targets of a plan, and how far each has come' },
  access: 'public',
  input: { params: ByCode, asOf: true, query: z.object(JudgedBy) },
  output: ScoreboardShape,
  errors: ['not-found', 'unprocessable'],
  handler: async (context) => {
    const { input, view, ledger } = context;
    const by = await judgeBy(input.query, context);
    if (isProblem(by)) return by;
    const told = await tellScoreboard(ledger.database, view, { ...by, plan: input.params.code });
    return told === null ? problem('not-found') : tell(told, context);
  },
});
