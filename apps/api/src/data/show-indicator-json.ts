import { endpoint } from '../http/endpoint.js';
import { isProblem } from '../http/problem.js';
import { IndicatorPageShape } from '../judgements/page-shapes.js';
import { ByCode } from '../nouns/fields.js';
import { give } from './files.js';
import { IndicatorQuery, indicatorData } from './indicator.js';

export default endpoint({
  id: 'showIndicatorJson',
  method: 'GET',
  path: '/data/indicators/:code.json',
  tag: 'data',
  summary: { zh: '指标数据（JSON）', en: 'The figures, targets and judgements of an indicator as JSON' },
  access: 'public',
  input: { params: ByCode, asOf: true, query: IndicatorQuery },
  output: IndicatorPageShape,
  errors: ['not-found', 'unprocessable'],
  handler: async (context) => {
    const data = await indicatorData(context);
    if (isProblem(data)) return data;
    return give(JSON.stringify(data.page), { ...data, name: `${data.name}.json` }, context);
  },
});
