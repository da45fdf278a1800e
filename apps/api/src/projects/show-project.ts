import { readProject } from '@outturn/ledger';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { ById } from '../nouns/fields.js';
import { ProjectShape } from './shapes.js';

export default endpoint({
  id: 'showProject',
  method: 'GET',
  path: '/api/projects/:id',
  tag: 'projects',
  summary: { zh: '一个项目', en: 'A project' },
  access: { beyondPublished: 'read' },
  input: { params: ById, asOf: true },
  output: ProjectShape,
  etag: 'version',
  errors: ['not-found'],
  handler: async ({ input, view, ledger }) => {
    const found = await readProject(ledger.database, view, input.params.id);
    return found === null ? problem('not-found') : answer(found, { version: found.version });
  },
});
