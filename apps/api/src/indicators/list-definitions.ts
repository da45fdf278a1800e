import { listDefinitions, readIndicator } from '@outturn/ledger';
import { page } from '../http/answer.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { ByCode } from '../nouns/fields.js';
import { DefinitionShape } from './shapes.js';

export default endpoint({
  id: 'listDefinitions',
  method: 'GET',
  path: '/api/indicators/:code/definitions',
  tag: 'indicators',
  summary: { zh: '统计口径', en: 'Definitions of an indicator' },
  access: { beyondPublished: 'read-common' },
  input: { params: ByCode, asOf: true, page: Place },
  output: DefinitionShape,
  etag: 'head',
  errors: ['not-found'],
  handler: async ({ input, view, ledger }) => {
    const indicator = await readIndicator(ledger.database, view, input.params.code);
    if (indicator === null) return problem('not-found');
    const { items, after } = await listDefinitions(ledger.database, view, indicator.id, input.page);
    return page(items, after);
  },
});
