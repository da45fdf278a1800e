import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connection, openLedger, restore, verify } from '@outturn/ledger';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { freshDatabase } from '../../../../packages/ledger/testing/databases.js';
import { startServer, type TestServer } from '../../testing/server.js';

let test: TestServer;
let folder: string;
beforeAll(async () => {
  test = await startServer();
  folder = mkdtempSync(join(tmpdir(), 'outturn-test-'));
});
afterAll(async () => {
  await test?.close();
  rmSync(folder, { recursive: true });
});

const kept = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('outturn-download-'));

it('gives an administrator a file that a ledger comes back from, and leaves none behind', async () => {
  const { bySession } = await test.person({ role: 'administrator' });
  const { statusCode, headers, rawPayload } = await test.send({ url: '/api/backup', headers: bySession });
  expect([statusCode, headers['content-type']]).toEqual([200, 'application/gzip']);
  expect(Number(headers['content-length'])).toBe(rawPayload.length);
  const file = join(folder, 'ledger.gz');
  writeFileSync(file, rawPayload);
  const { connection } = await freshDatabase();
  expect(await restore(connection as Connection, file)).toMatchObject({ ok: true });
  const copy = await openLedger(connection as Connection);
  expect(await verify(copy.database)).toEqual(await verify(test.ledger.database));
  await copy.close();
  await vi.waitFor(() => expect(kept()).toEqual([]));
});

it('is for who has signed in just now', async () => {
  const { account, bySession } = await test.person({ role: 'administrator' });
  const ago = `update auth.session set created_at = now() - interval '1 day' where user_id = $1`;
  await test.ledger.pool.query(ago, [account]);
  const refused = await test.send({ url: '/api/backup', headers: bySession });
  expect([refused.statusCode, refused.json().type]).toEqual([403, 'urn:outturn:problem:sign-in-again']);
});
