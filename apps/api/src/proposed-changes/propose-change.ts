import { proposeChange } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { MadeShape, told } from '../nouns/made.js';
import { ProposingBody } from './shapes.js';

export default endpoint({
  id: 'proposeChange',
  method: 'POST',
  path: '/api/proposed-changes',
  tag: 'targets',
  summary: { zh: '提出目标调整建议', en: 'Proposes a change of a target or of a year of it' },
  access: 'propose-changes',
  // The ledger looks whose it is, inside the change.
  own: 'filtered',
  input: { body: ProposingBody },
  status: 201,
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, who, author, ledger }) => {
    const { reason, ...asked } = input.body;
    const acting = { author: author(asked.unit), reason, grants: who.grants };
    return told(await proposeChange(ledger, asked, acting), '/api/proposed-changes');
  },
});
