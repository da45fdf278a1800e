import { changeUnit } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { ById, changesOf, given, Reason } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';
import { UnitBody } from './shapes.js';

export default endpoint({
  id: 'changeUnit',
  method: 'PATCH',
  path: '/api/units/:id',
  tag: 'units',
  summary: { zh: '更改机构', en: 'Changes a unit' },
  access: 'write-units',
  input: { params: ById, body: changesOf(UnitBody).extend({ reason: Reason.optional() }), ifMatch: true },
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, expected, author, ledger }) => {
    const { reason, ...changes } = input.body;
    return told(await changeUnit(ledger, { id: input.params.id, expected, author: author(), reason }, given(changes)));
  },
});
