import { makeRelease } from '@outturn/ledger';
import { z } from 'zod';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { text, words } from '../nouns/fields.js';
import { refused } from '../nouns/refused.js';
import { ReleaseShape } from './shapes.js';

export default endpoint({
  id: 'makeRelease',
  method: 'POST',
  path: '/api/releases',
  tag: 'releases',
  summary: { zh: '制作发布版', en: 'Gives the state that holds now a number, to be read for ever' },
  access: 'make-releases',
  input: { body: z.strictObject({ title: words(200), note: text(2000).nullable().default(null) }) },
  status: 201,
  output: ReleaseShape.omit({ releasedAt: true }),
  errors: [...REFUSALS],
  handler: async ({ input, author, ledger }) => {
    const made = await makeRelease(ledger, { ...input.body, author: author() });
    if (!made.ok) return refused(made.refusal);
    const { number, version } = made.result;
    return answer(made.result, { version, location: `/api/releases/${number}` });
  },
});
