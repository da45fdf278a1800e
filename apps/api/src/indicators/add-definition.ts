import { addDefinition, NOW, readIndicator } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { problem, REFUSALS } from '../http/problem.js';
import { ByCode } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';
import { DefinitionBody } from './shapes.js';

export default endpoint({
  id: 'addDefinition',
  method: 'POST',
  path: '/api/indicators/:code/definitions',
  tag: 'indicators',
  summary: { zh: '登记口径', en: 'Adds a definition' },
  access: 'write-indicators',
  input: { params: ByCode, body: DefinitionBody },
  status: 201,
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, author, ledger }) => {
    const indicator = await readIndicator(ledger.database, NOW, input.params.code);
    if (indicator === null) return problem('not-found');
    return told(
      await addDefinition(
        ledger,
        { ...input.body, indicator: indicator.id },
        { author: author(), reason: input.body.reason },
      ),
    );
  },
});
