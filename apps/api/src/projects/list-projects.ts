import { listProjects } from '@outturn/ledger';
import { z } from 'zod';
import { page } from '../http/answer.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { Id, text } from '../nouns/fields.js';
import { unitsSeenBy } from '../nouns/seen-by.js';
import { ReviewState } from '../tasks/shapes.js';
import { ProjectShape } from './shapes.js';

export default endpoint({
  id: 'listProjects',
  method: 'GET',
  path: '/api/projects',
  tag: 'projects',
  summary: { zh: '重大项目', en: 'Projects' },
  access: 'read',
  own: 'filtered',
  input: {
    asOf: true,
    page: Place,
    query: z.object({
      document: Id.optional(),
      plan: Id.optional(),
      state: ReviewState.optional(),
      leadUnit: Id.optional(),
      code: text(60).optional(),
    }),
  },
  output: ProjectShape,
  etag: 'head',
  errors: [],
  handler: async ({ input, view, reach, ledger }) => {
    const { items, after } = await listProjects(
      ledger.database,
      view,
      { ...input.query, seenBy: await unitsSeenBy(reach, ledger) },
      input.page,
    );
    return page(items, after);
  },
});
