import { judgeTask } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { ById } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';
import { JudgementBody } from './shapes.js';

export default endpoint({
  id: 'judgeTask',
  method: 'POST',
  path: '/api/tasks/:id/judgement',
  tag: 'tasks',
  summary: { zh: '任务复核', en: 'Judges a task' },
  access: 'judge-tasks',
  input: { params: ById, body: JudgementBody, ifMatch: true },
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, expected, who, author, ledger }) => {
    const { progress, reason } = input.body;
    const aim = { id: input.params.id, expected, author: author(), reason, grants: who.grants };
    return told(await judgeTask(ledger, aim, progress));
  },
});
