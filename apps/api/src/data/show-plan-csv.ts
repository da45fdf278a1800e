import { scoreboardTable, tableCsv } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { isProblem } from '../http/problem.js';
import { ByCode } from '../nouns/fields.js';
import { CSV, give } from './files.js';
import { PlanQuery, planData } from './plan.js';

export default endpoint({
  id: 'showPlanCsv',
  method: 'GET',
  path: '/data/plans/:code.csv',
  tag: 'data',
  summary: { zh: '规划目标完成情况（CSV）', en: 'All targets of a plan, and how far each has come, as CSV' },
  access: 'public',
  input: { params: ByCode, asOf: true, query: PlanQuery },
  output: CSV,
  errors: ['not-found', 'unprocessable'],
  handler: async (context) => {
    const data = await planData(context);
    if (isProblem(data)) return data;
    const { board, locale, name } = data;
    return give(tableCsv(scoreboardTable(board, locale), locale), { ...data, name: `${name}.csv` }, context);
  },
});
