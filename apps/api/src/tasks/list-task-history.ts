import { NOW, readTask, taskHistory } from '@outturn/ledger';
import { page } from '../http/answer.js';
import { unitsSeenBy } from '../http/circle.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { ById } from '../nouns/fields.js';
import { TaskMoment } from './shapes.js';

export default endpoint({
  id: 'listTaskHistory',
  method: 'GET',
  path: '/api/tasks/:id/history',
  tag: 'tasks',
  summary: { zh: '任务的历史', en: 'All that a task has been: who, when and why' },
  access: 'read',
  own: 'filtered',
  input: { params: ById, page: Place },
  output: TaskMoment,
  etag: 'head',
  errors: ['not-found'],
  handler: async ({ input, reach, ledger }) => {
    const { id } = input.params;
    const thing = await readTask(ledger.database, NOW, id);
    const units = await unitsSeenBy(reach, ledger);
    if (thing === null) return problem('not-found');
    const own = [...thing.leadUnits, ...thing.supportUnits];
    if (units !== undefined && !own.some((unit) => units.includes(unit))) return problem('not-found');
    const { items, after } = await taskHistory(ledger.database, id, input.page);
    return page(items, after);
  },
});
