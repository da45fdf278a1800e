import { listTasks } from '@outturn/ledger';
import { z } from 'zod';
import { page } from '../http/answer.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { Id } from '../nouns/fields.js';
import { unitsSeenBy } from '../nouns/seen-by.js';
import { Progress, ReviewState, TaskShape } from './shapes.js';

export default endpoint({
  id: 'listTasks',
  method: 'GET',
  path: '/api/tasks',
  tag: 'tasks',
  summary: { zh: '任务', en: 'Tasks' },
  access: 'read',
  own: 'filtered',
  input: {
    asOf: true,
    page: Place,
    query: z.object({
      document: Id.optional(),
      plan: Id.optional(),
      state: ReviewState.optional(),
      progress: Progress.optional(),
      unit: Id.optional(),
    }),
  },
  output: TaskShape,
  etag: 'head',
  errors: [],
  handler: async ({ input, view, reach, ledger }) => {
    const { items, after } = await listTasks(
      ledger.database,
      view,
      { ...input.query, seenBy: await unitsSeenBy(reach, ledger) },
      input.page,
    );
    return page(items, after);
  },
});
