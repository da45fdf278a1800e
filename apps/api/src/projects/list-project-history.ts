import { NOW, projectHistory, readProject } from '@outturn/ledger';
import { page } from '../http/answer.js';
import { unitsSeenBy } from '../http/circle.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { ById } from '../nouns/fields.js';
import { ProjectMoment } from './shapes.js';

export default endpoint({
  id: 'listProjectHistory',
  method: 'GET',
  path: '/api/projects/:id/history',
  tag: 'projects',
  summary: { zh: '项目的历史', en: 'All that a project has been: who, when and why' },
  access: 'read',
  own: 'filtered',
  input: { params: ById, page: Place },
  output: ProjectMoment,
  etag: 'head',
  errors: ['not-found'],
  handler: async ({ input, reach, ledger }) => {
    const { id } = input.params;
    const thing = await readProject(ledger.database, NOW, id);
    const units = await unitsSeenBy(reach, ledger);
    if (thing === null) return problem('not-found');
    const own = thing.leadUnit === null ? [] : [thing.leadUnit];
    if (units !== undefined && !own.some((unit) => units.includes(unit))) return problem('not-found');
    const { items, after } = await projectHistory(ledger.database, id, input.page);
    return page(items, after);
  },
});
