import { changePost } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { ById, changesOf, given, Reason } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';
import { PostBody } from './shapes.js';

export default endpoint({
  id: 'changePost',
  method: 'PATCH',
  path: '/api/posts/:id',
  tag: 'posts',
  summary: { zh: '更改岗位', en: 'Changes a post' },
  access: 'write-units',
  input: { params: ById, body: changesOf(PostBody).extend({ reason: Reason.optional() }), ifMatch: true },
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, expected, author, ledger }) => {
    const { reason, ...changes } = input.body;
    return told(await changePost(ledger, { id: input.params.id, expected, author: author(), reason }, given(changes)));
  },
});
