import { changeTarget } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { ById, changesOf, given, words } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';
import { TargetBody } from './shapes.js';

export default endpoint({
  id: 'changeTarget',
  method: 'PATCH',
  path: '/api/targets/:id',
  tag: 'targets',
  summary: { zh: '更改目标', en: 'Changes a target' },
  access: 'write-targets',
  input: { params: ById, body: changesOf(TargetBody).extend({ reason: words(1000) }), ifMatch: true },
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, expected, author, ledger }) => {
    const { reason, ...changes } = input.body;
    return told(
      await changeTarget(ledger, { id: input.params.id, expected, author: author(), reason }, given(changes)),
    );
  },
});
