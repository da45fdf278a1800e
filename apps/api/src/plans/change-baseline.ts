import { changeBaseline } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { ById, changesOf, given, words } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';
import { BaselineBody } from './shapes.js';

export default endpoint({
  id: 'changeBaseline',
  method: 'PATCH',
  path: '/api/baselines/:id',
  tag: 'plans',
  summary: { zh: '更改基期值', en: 'Changes a base value' },
  access: 'write-targets',
  input: {
    params: ById,
    body: changesOf(BaselineBody.omit({ indicator: true })).extend({ reason: words(1000) }),
    ifMatch: true,
  },
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, expected, author, ledger }) => {
    const { reason, ...changes } = input.body;
    return told(
      await changeBaseline(ledger, { id: input.params.id, expected, author: author(), reason }, given(changes)),
    );
  },
});
