import { readProject } from '@outturn/ledger';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { ById } from '../nouns/fields.js';
import { unitsSeenBy } from '../nouns/seen-by.js';
import { ProjectShape } from './shapes.js';

export default endpoint({
  id: 'showProject',
  method: 'GET',
  path: '/api/projects/:id',
  tag: 'projects',
  summary: { zh: '一个项目', en: 'A project' },
  access: 'read',
  own: 'filtered',
  input: { params: ById, asOf: true },
  output: ProjectShape,
  etag: 'version',
  errors: ['not-found'],
  handler: async ({ input, view, reach, ledger }) => {
    const found = await readProject(ledger.database, view, input.params.id, await unitsSeenBy(reach, ledger));
    return found === null ? problem('not-found') : answer(found, { version: found.version });
  },
});
