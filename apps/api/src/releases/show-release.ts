import { readRelease } from '@outturn/ledger';
import { z } from 'zod';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { ReleaseShape } from './shapes.js';

export default endpoint({
  id: 'showRelease',
  method: 'GET',
  path: '/api/releases/:number',
  tag: 'releases',
  summary: { zh: '一个发布版', en: 'A release' },
  access: 'public',
  input: { asOf: true, params: z.object({ number: z.coerce.number().int().min(1).max(999_999_999) }) },
  output: ReleaseShape,
  etag: 'version',
  errors: ['not-found'],
  handler: async ({ input, view, ledger }) => {
    const release = await readRelease(ledger.database, view, input.params.number);
    return release === null ? problem('not-found') : answer(release, { version: release.version });
  },
});
