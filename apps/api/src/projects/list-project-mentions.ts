import { projectMentions } from '@outturn/ledger';
import { z } from 'zod';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { ById } from '../nouns/fields.js';
import { ProjectShape } from './shapes.js';

const MentionShape = ProjectShape.extend({
  documentKind: z.string(),
  documentYear: z.int().nullable().meta({ description: 'The year that the document looks back on' }),
  publishedOn: z.string().nullable(),
}).meta({ id: 'ProjectMention' });

export default endpoint({
  id: 'listProjectMentions',
  method: 'GET',
  path: '/api/projects/:id/mentions',
  tag: 'projects',
  summary: {
    zh: '项目在历次文件中的表述',
    en: 'A project through the documents of its region, the first one first',
  },
  access: { beyondPublished: 'read' },
  input: { params: ById, asOf: true },
  output: z.object({ items: z.array(MentionShape).readonly() }),
  etag: 'head',
  errors: ['not-found'],
  handler: async ({ input, view, ledger }) => {
    const items = await projectMentions(ledger.database, view, input.params.id);
    return items === null ? problem('not-found') : answer({ items });
  },
});
