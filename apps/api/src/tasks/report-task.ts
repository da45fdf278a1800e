import { reportTask } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { ById } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';
import { ReportBody } from './shapes.js';

export default endpoint({
  id: 'reportTask',
  method: 'POST',
  path: '/api/tasks/:id/report',
  tag: 'tasks',
  summary: { zh: '任务自评', en: 'Reports on a task' },
  access: 'report-tasks',
  // The ledger looks whose it is, inside the change.
  own: 'filtered',
  input: { params: ById, body: ReportBody, ifMatch: true },
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, expected, who, author, ledger }) => {
    const { progress, note } = input.body;
    const aim = { id: input.params.id, expected, author: author(), grants: who.grants };
    return told(await reportTask(ledger, aim, progress, note));
  },
});
