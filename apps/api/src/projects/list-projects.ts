import { listProjects } from '@outturn/ledger';
import { z } from 'zod';
import { page } from '../http/answer.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { Due, Id, text } from '../nouns/fields.js';
import { ReviewState } from '../tasks/shapes.js';
import { ProjectShape } from './shapes.js';

export default endpoint({
  id: 'listProjects',
  method: 'GET',
  path: '/api/projects',
  tag: 'projects',
  summary: { zh: '重大项目', en: 'Projects' },
  access: { beyondPublished: 'read' },
  input: {
    asOf: true,
    page: Place,
    query: z.object({
      document: Id.optional(),
      plan: Id.optional(),
      state: ReviewState.optional(),
      leadUnit: Id.optional(),
      code: text(60).optional(),
      kind: text(60).optional(),
      stage: text(60).optional(),
      text: text(100).optional().meta({ description: 'A part of its name' }),
      ...Due,
    }),
  },
  output: ProjectShape,
  etag: 'head',
  errors: [],
  handler: async ({ input, view, ledger }) => {
    const { items, after } = await listProjects(ledger.database, view, input.query, input.page);
    return page(items, after);
  },
});
