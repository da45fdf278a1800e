import { listTasks } from '@outturn/ledger';
import { z } from 'zod';
import { page } from '../http/answer.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { Due, Id, text } from '../nouns/fields.js';
import { Progress, ReviewState, TaskKind, TaskShape } from './shapes.js';

export default endpoint({
  id: 'listTasks',
  method: 'GET',
  path: '/api/tasks',
  tag: 'tasks',
  summary: { zh: '任务', en: 'Tasks' },
  access: { beyondPublished: 'read' },
  input: {
    asOf: true,
    page: Place,
    query: z.object({
      document: Id.optional(),
      plan: Id.optional(),
      state: ReviewState.optional(),
      progress: Progress.optional().meta({ description: 'As reviewed, else as reported' }),
      kind: TaskKind.optional(),
      unit: Id.optional().meta({ description: 'A unit that leads or supports' }),
      leadUnit: Id.optional(),
      text: text(100).optional().meta({ description: 'A part of its words' }),
      ...Due,
    }),
  },
  output: TaskShape,
  etag: 'head',
  errors: [],
  handler: async ({ input, view, ledger }) => {
    const { items, after } = await listTasks(ledger.database, view, input.query, input.page);
    return page(items, after);
  },
});
