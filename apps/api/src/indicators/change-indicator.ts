import { changeIndicator, NOW, readIndicator } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { problem, REFUSALS } from '../http/problem.js';
import { ByCode, changesOf, given, Reason } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';
import { IndicatorBody } from './shapes.js';

export default endpoint({
  id: 'changeIndicator',
  method: 'PATCH',
  path: '/api/indicators/:code',
  tag: 'indicators',
  summary: { zh: '更改指标', en: 'Changes an indicator' },
  access: 'write-indicators',
  input: { params: ByCode, body: changesOf(IndicatorBody).extend({ reason: Reason.optional() }), ifMatch: true },
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, expected, author, ledger }) => {
    const indicator = await readIndicator(ledger.database, NOW, input.params.code);
    if (indicator === null) return problem('not-found');
    const { reason, ...changes } = input.body;
    return told(
      await changeIndicator(ledger, { id: indicator.id, expected, author: author(), reason }, given(changes)),
    );
  },
});
