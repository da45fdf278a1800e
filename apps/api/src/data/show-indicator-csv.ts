import { indicatorTable, tableCsv } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { isProblem } from '../http/problem.js';
import { ByCode } from '../nouns/fields.js';
import { CSV, give } from './files.js';
import { IndicatorQuery, indicatorData } from './indicator.js';

export default endpoint({
  id: 'showIndicatorCsv',
  method: 'GET',
  path: '/data/indicators/:code.csv',
  tag: 'data',
  summary: { zh: '指标数据（CSV）', en: 'The figures, targets and judgements of an indicator as CSV' },
  access: 'public',
  input: { params: ByCode, asOf: true, query: IndicatorQuery },
  output: CSV,
  errors: ['not-found', 'unprocessable'],
  handler: async (context) => {
    const data = await indicatorData(context);
    if (isProblem(data)) return data;
    const { page, locale, name } = data;
    return give(tableCsv(indicatorTable(page, locale), locale), { ...data, name: `${name}.csv` }, context);
  },
});
