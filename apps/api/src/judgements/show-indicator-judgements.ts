import { tellIndicatorPage } from '@outturn/ledger';
import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';
import { isProblem, problem } from '../http/problem.js';
import { ByCode, Region } from '../nouns/fields.js';
import { JudgedBy, judgeBy } from './asked.js';
import { IndicatorPageShape } from './page-shapes.js';
import { regionFor } from './region.js';
import { tell } from './tell.js';

export default endpoint({
  id: 'showIndicatorJudgements',
  method: 'GET',
  path: '/api/indicators/:code/judgements',
  tag: 'judgements',
  summary: {
    zh: '指标的口径、数据、目标沿革与判断',
    en: 'An indicator in a region: definitions, figures, targets, judgements',
  },
  access: 'public',
  input: { params: ByCode, asOf: true, query: z.object({ region: Region.optional(), ...JudgedBy }) },
  output: IndicatorPageShape,
  errors: ['not-found', 'unprocessable'],
  handler: async (context) => {
    const { input, view, ledger } = context;
    const { code } = input.params;
    const region = await regionFor(context, code, input.query.region);
    if (isProblem(region)) return region;
    const by = await judgeBy(input.query, context);
    if (isProblem(by)) return by;
    const told = await tellIndicatorPage(ledger.database, view, { ...by, code, region });
    return told === null ? problem('not-found') : tell(told, context);
  },
});
