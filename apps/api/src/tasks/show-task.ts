import { readTask } from '@outturn/ledger';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { ById } from '../nouns/fields.js';
import { TaskShape } from './shapes.js';

export default endpoint({
  id: 'showTask',
  method: 'GET',
  path: '/api/tasks/:id',
  tag: 'tasks',
  summary: { zh: '一项任务', en: 'A task' },
  access: { beyondPublished: 'read' },
  input: { params: ById, asOf: true },
  output: TaskShape,
  etag: 'version',
  errors: ['not-found'],
  handler: async ({ input, view, ledger }) => {
    const found = await readTask(ledger.database, view, input.params.id);
    return found === null ? problem('not-found') : answer(found, { version: found.version });
  },
});
