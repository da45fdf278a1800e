import { addUnit } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { Day, Reason } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';
import { UnitBody } from './shapes.js';

export default endpoint({
  id: 'addUnit',
  method: 'POST',
  path: '/api/units',
  tag: 'units',
  summary: { zh: '新设机构', en: 'Adds a unit' },
  access: 'write-units',
  input: { body: UnitBody.extend({ since: Day.optional(), reason: Reason.optional() }) },
  status: 201,
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, author, ledger }) => {
    const { reason, ...unit } = input.body;
    return told(await addUnit(ledger, unit, { author: author(), reason }), '/api/units');
  },
});
