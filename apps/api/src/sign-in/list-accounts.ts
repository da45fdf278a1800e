import { z } from 'zod';
import { page } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { listAccounts } from './accounts.js';
import { AccountShape } from './shapes.js';

export default endpoint({
  id: 'listAccounts',
  method: 'GET',
  path: '/api/accounts',
  tag: 'accounts',
  summary: { zh: '账号', en: 'Accounts' },
  access: 'manage-accounts',
  input: { page: z.object({ id: z.string() }) },
  output: AccountShape,
  errors: [],
  handler: async ({ input, signIn }) => {
    const { limit, after } = input.page;
    const found = await listAccounts(signIn.queries, after?.id ?? '', limit + 1);
    const items = found.slice(0, limit);
    return page(items, found.length > limit ? { id: items.at(-1)!.id } : undefined);
  },
});
