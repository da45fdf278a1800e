import { addWaiver } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { MadeShape, told } from '../nouns/made.js';
import { WaiverBody } from './shapes.js';

export default endpoint({
  id: 'addWaiver',
  method: 'POST',
  path: '/api/waivers',
  tag: 'findings',
  summary: { zh: '豁免检查发现', en: 'Lets a finding stand' },
  access: 'judge-findings',
  input: { body: WaiverBody },
  status: 201,
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, author, ledger }) => {
    return told(await addWaiver(ledger, input.body, { author: author() }));
  },
});
