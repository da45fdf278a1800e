import { addTask } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { MadeShape, told } from '../nouns/made.js';
import { TaskBody } from './shapes.js';

export default endpoint({
  id: 'addTask',
  method: 'POST',
  path: '/api/tasks',
  tag: 'tasks',
  summary: { zh: '将文件中的一段文字列为任务', en: 'Makes a task of a part of a text' },
  access: 'review-facts',
  input: { body: TaskBody },
  status: 201,
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, who, author, ledger }) => {
    const { reason, ...marked } = input.body;
    return told(await addTask(ledger, marked, { author: author(), reason, grants: who.grants }), '/api/tasks');
  },
});
