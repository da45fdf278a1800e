import { readUnit, withRegionName } from '@outturn/ledger';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { ById } from '../nouns/fields.js';
import { UnitShape } from './shapes.js';

export default endpoint({
  id: 'showUnit',
  method: 'GET',
  path: '/api/units/:id',
  tag: 'units',
  summary: { zh: '一个机构', en: 'A unit' },
  access: 'public',
  input: { params: ById, asOf: true },
  output: UnitShape,
  etag: 'version',
  errors: ['not-found'],
  handler: async ({ input, view, ledger }) => {
    const found = await readUnit(ledger.database, view, input.params.id);
    return found === null ? problem('not-found') : answer(withRegionName(found), { version: found.version });
  },
});
