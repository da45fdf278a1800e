import { listPosts } from '@outturn/ledger';
import { z } from 'zod';
import { page } from '../http/answer.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { Id } from '../nouns/fields.js';
import { PostShape } from './shapes.js';

export default endpoint({
  id: 'listPosts',
  method: 'GET',
  path: '/api/posts',
  tag: 'posts',
  summary: { zh: '岗位', en: 'Posts' },
  access: 'read-common',
  input: { asOf: true, page: Place, query: z.object({ unit: Id.optional() }) },
  output: PostShape,
  etag: 'head',
  errors: [],
  handler: async ({ input, view, ledger }) => {
    const { items, after } = await listPosts(ledger.database, view, input.query, input.page);
    return page(items, after);
  },
});
