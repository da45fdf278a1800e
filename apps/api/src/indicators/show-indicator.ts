import { readIndicator, withEnglishName } from '@outturn/ledger';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { ByCode } from '../nouns/fields.js';
import { IndicatorNamed } from './shapes.js';

export default endpoint({
  id: 'showIndicator',
  method: 'GET',
  path: '/api/indicators/:code',
  tag: 'indicators',
  summary: { zh: '一个指标', en: 'An indicator' },
  access: { beyondPublished: 'read-common' },
  input: { params: ByCode, asOf: true },
  output: IndicatorNamed,
  etag: 'version',
  errors: ['not-found'],
  handler: async ({ input, view, ledger }) => {
    const found = await readIndicator(ledger.database, view, input.params.code);
    return found === null ? problem('not-found') : answer(withEnglishName(found), { version: found.version });
  },
});
