import { indicatorTable, metadataOf, stateOf } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { isProblem } from '../http/problem.js';
import { ByCode } from '../nouns/fields.js';
import { addressOf, give } from './files.js';
import { IndicatorQuery, indicatorData } from './indicator.js';
import { MetadataShape } from './shapes.js';

export default endpoint({
  id: 'showIndicatorMetadata',
  method: 'GET',
  path: '/data/indicators/:code.metadata.json',
  tag: 'data',
  summary: { zh: '指标数据说明', en: 'What the columns of the figures of an indicator mean, and how to cite them' },
  access: 'public',
  input: { params: ByCode, asOf: true, query: IndicatorQuery },
  output: MetadataShape,
  errors: ['not-found', 'unprocessable'],
  handler: async (context) => {
    const data = await indicatorData(context);
    if (isProblem(data)) return data;
    const { page, locale, modified } = data;
    const { indicator, definitions, regionName, on, method, passages } = page;
    const described = {
      address: addressOf(context.request, `${indicator.code}.csv`),
      title:
        locale === 'zh'
          ? `${indicator.name}（${regionName}）`
          : `${indicator.englishName ?? indicator.name} (${regionName})`,
      sources: [indicator.sourceUnit, ...passages.map(({ title }) => title)],
      modified,
      on,
      method,
      about: { indicator, definitions },
    };
    const state = await stateOf(context.ledger.database, context.view);
    const metadata = metadataOf(described, indicatorTable(page, locale), state, locale);
    return give(JSON.stringify(metadata), { ...data, name: `${data.name}.metadata.json` }, context);
  },
});
