import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backup } from '@outturn/ledger';
import { file } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { isFresh } from '../sign-in/sessions.js';

export default endpoint({
  id: 'makeBackup',
  method: 'GET',
  path: '/api/backup',
  tag: 'verification',
  summary: { zh: '备份台账', en: 'The whole ledger in one file, as `outturn backup` writes it' },
  access: 'manage-accounts',
  strict: true,
  input: {},
  output: { media: 'application/gzip' },
  errors: ['sign-in-again', 'unprocessable'],
  handler: async ({ who, ledger, signIn, now }) => {
    // It holds all there is, the hashes of passwords among it: a session that was left open is not enough.
    if (!(await isFresh(signIn.queries, who))) return problem('sign-in-again');
    const folder = await mkdtemp(join(tmpdir(), 'outturn-download-'));
    const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
    try {
      // First whole on the disk, so that its size is known and what is broken is refused.
      const written = join(folder, 'ledger.gz');
      const done = await backup(ledger.database, written);
      if (!done.ok) {
        await remove();
        const about = {
          zh: '台账有与记录不符之处，请先校验。',
          en: 'Rows were changed that no event tells of: verify the ledger.',
        };
        return problem('unprocessable', { about });
      }
      const { size } = await stat(written);
      const stream = createReadStream(written).once('close', () => void remove());
      const answer = file(stream, `outturn-${now.toISOString().slice(0, 10)}-e${done.events}.backup.gz`);
      return { ...answer, headers: { ...answer.headers, 'content-length': String(size) } };
    } catch (error) {
      await remove();
      throw error;
    }
  },
});
