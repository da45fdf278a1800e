import { recordProposedChange } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { ById } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';
import { RecordingBody } from './shapes.js';

export default endpoint({
  id: 'recordProposedChange',
  method: 'POST',
  path: '/api/proposed-changes/:id/record',
  tag: 'targets',
  summary: { zh: '依法定文件登记调整建议', en: 'Records a proposed change under the legal act' },
  access: 'write-targets',
  input: { params: ById, body: RecordingBody, ifMatch: true },
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, expected, author, ledger }) => {
    const { reason, planVersion } = input.body;
    const aim = { id: input.params.id, expected, author: author(), reason };
    return told(await recordProposedChange(ledger, aim, planVersion));
  },
});
