import { listReleases } from '@outturn/ledger';
import { z } from 'zod';
import { page } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { ReleaseShape } from './shapes.js';

export default endpoint({
  id: 'listReleases',
  method: 'GET',
  path: '/api/releases',
  tag: 'releases',
  summary: { zh: '发布版列表', en: 'The releases, the last first' },
  access: 'public',
  input: { asOf: true, page: z.int() },
  output: ReleaseShape,
  etag: 'head',
  errors: [],
  handler: async ({ input, view, ledger }) => {
    const { limit, after } = input.page;
    const found = await listReleases(ledger.database, view, { before: after, limit: limit + 1 });
    const items = found.slice(0, limit);
    return page(items, found.length > limit ? items.at(-1)!.number : undefined);
  },
});
