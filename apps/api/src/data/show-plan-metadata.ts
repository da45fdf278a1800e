import { metadataOf, scoreboardTable, stateOf } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { isProblem } from '../http/problem.js';
import { ByCode } from '../nouns/fields.js';
import { addressOf, give } from './files.js';
import { PlanQuery, planData } from './plan.js';
import { MetadataShape } from './shapes.js';

export default endpoint({
  id: 'showPlanMetadata',
  method: 'GET',
  path: '/data/plans/:code.metadata.json',
  tag: 'data',
  summary: { zh: '规划数据说明', en: 'What the columns of the scoreboard of a plan mean, and how to cite it' },
  access: 'public',
  input: { params: ByCode, asOf: true, query: PlanQuery },
  output: MetadataShape,
  errors: ['not-found', 'unprocessable'],
  handler: async (context) => {
    const data = await planData(context);
    if (isProblem(data)) return data;
    const { board, locale, modified } = data;
    const { plan, on, method, items, summary } = board;
    const described = {
      address: addressOf(context.request, `${plan.code}.csv`),
      title: plan.name,
      sources: items.map(({ latest }) => latest?.source?.document?.name),
      modified,
      on,
      method,
      about: { plan, summary },
    };
    const state = await stateOf(context.ledger.database, context.view);
    const metadata = metadataOf(described, scoreboardTable(board, locale), state, locale);
    return give(JSON.stringify(metadata), { ...data, name: `${data.name}.metadata.json` }, context);
  },
});
