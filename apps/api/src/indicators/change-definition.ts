import { changeDefinition } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { ById, changesOf, given, words } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';
import { DefinitionBody } from './shapes.js';

export default endpoint({
  id: 'changeDefinition',
  method: 'PATCH',
  path: '/api/definitions/:id',
  tag: 'indicators',
  summary: { zh: '更改口径', en: 'Changes a definition' },
  access: 'write-indicators',
  input: {
    params: ById,
    body: changesOf(DefinitionBody.omit({ code: true, reason: true })).extend({ reason: words(500) }),
    ifMatch: true,
  },
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, expected, author, ledger }) => {
    const { reason, ...changes } = input.body;
    const aim = { id: input.params.id, expected, author: author(), reason };
    return told(await changeDefinition(ledger, aim, given(changes)));
  },
});
