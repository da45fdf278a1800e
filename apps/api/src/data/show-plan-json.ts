import { endpoint } from '../http/endpoint.js';
import { isProblem } from '../http/problem.js';
import { ByCode } from '../nouns/fields.js';
import { ScoreboardShape } from '../scoreboards/shapes.js';
import { give } from './files.js';
import { PlanQuery, planData } from './plan.js';

export default endpoint({
  id: 'showPlanJson',
  method: 'GET',
  path: '/data/plans/:code.json',
  tag: 'data',
  summary: { zh: '规划目标完成情况（JSON）', en: 'All targets of a plan, and how far each has come, as JSON' },
  access: 'public',
  input: { params: ByCode, asOf: true, query: PlanQuery },
  output: ScoreboardShape,
  errors: ['not-found', 'unprocessable'],
  handler: async (context) => {
    const data = await planData(context);
    if (isProblem(data)) return data;
    return give(JSON.stringify(data.board), { ...data, name: `${data.name}.json` }, context);
  },
});
