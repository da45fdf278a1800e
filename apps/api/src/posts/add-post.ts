import { addPost } from '@outturn/ledger';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { Reason } from '../nouns/fields.js';
import { MadeShape, told } from '../nouns/made.js';
import { PostBody } from './shapes.js';

export default endpoint({
  id: 'addPost',
  method: 'POST',
  path: '/api/posts',
  tag: 'posts',
  summary: { zh: '新设岗位', en: 'Adds a post' },
  access: 'write-units',
  input: { body: PostBody.extend({ reason: Reason.optional() }) },
  status: 201,
  output: MadeShape,
  errors: [...REFUSALS],
  handler: async ({ input, author, ledger }) => {
    const { reason, ...post } = input.body;
    return told(await addPost(ledger, post, { author: author(), reason }));
  },
});
