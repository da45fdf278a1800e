import { changeYearTarget } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { ById, changesOf, given, words } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';
import { YearTargetBody } from './shapes.js';

export default endpoint({
  id: 'changeYearTarget',
  method: 'PATCH',
  path: '/api/year-targets/:id',
  tag: 'targets',
  summary: { zh: '更改年度目标', en: 'Changes a year target' },
  access: 'write-targets',
  input: {
    params: ById,
    body: changesOf(YearTargetBody.omit({ target: true })).extend({ reason: words(1000) }),
    ifMatch: true,
  },
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, expected, author, ledger }) => {
    const { reason, ...changes } = input.body;
    return told(
      await changeYearTarget(ledger, { id: input.params.id, expected, author: author(), reason }, given(changes)),
    );
  },
});
