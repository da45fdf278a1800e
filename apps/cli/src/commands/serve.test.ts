import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { connectTo } from '@outturn/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bench } from '../../testing/command.js';
import { dataFolder } from '../../testing/data-folder.js';
import { Running } from '../../testing/running.js';
import { ledger as zh } from '../messages/ledger.zh.js';

const { outturn } = bench();
const { folder, remove } = dataFolder();
let server: Running;
let address: string;

beforeAll(async () => {
  server = new Running(['serve', '--data', folder, '--port', '0', '--empty']);
  [, address = ''] = await server.hear(/Outturn is at +(\S+)/);
}, 60_000);

afterAll(async () => {
  await server.stop();
  remove();
});

test('it says where it is and how the first administrator comes in', async () => {
  const [, link = ''] = await server.hear(/(http\S+\/welcome#\S{40,})/);
  expect(link.startsWith(address)).toBe(true);
  expect((await fetch(`${address}/api/health`)).ok).toBe(true);
  const page = await fetch(link, { headers: { 'accept-language': 'en' } });
  expect(await page.text()).toContain('Set a password');
});

test('it names the public pages and the application, in both languages', async () => {
  const [, application = ''] = await server.hear(/the application +(\S+)/);
  expect(application).toBe(`${address}/app/`);
  expect((await fetch(application)).headers.get('content-type')).toContain('text/html');
  expect(await (await fetch(`${address}/`)).text()).toContain('<main');
  const place = { address, place: folder, firstLink: null, example: null, hasWorker: true };
  expect(zh.serve.ready(place)).toMatch(new RegExp(`公开页面 +${address}\n *应用 +${address}/app/`));
});

test('a second start on the same folder says who serves it', async () => {
  const { code, err } = await outturn(['serve', '--data', folder, '--port', '0']);
  expect(code).toBe(2);
  expect(err).toContain(`is served already: ${address} (process ${server.pid})`);
});

test('a port that is taken is refused with what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((settle) => other.once('listening', settle));
  const { port } = other.address() as { port: number };
  const second = dataFolder();
  const { code, err } = await outturn(['serve', '--data', second.folder, '--port', String(port), '--empty']);
  other.close();
  second.remove();
  expect(code).toBe(2);
  expect(err).toContain(`port ${port} of 127.0.0.1 is taken`);
  expect(err).toContain(`--port ${port + 1}`);
}, 30_000);

test('the ledger can be verified while it is served', async () => {
  const { code, out } = await outturn(['verify', '--data', folder, '--format', 'json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ breaks: [] });
  expect((await fetch(`${address}/api/health`)).ok).toBe(true);
});

test('what it answers is logged in the data folder, for nobody but its owner', async () => {
  await fetch(`${address}/api/health?seen=in-the-log`);
  const log = join(folder, 'server.log');
  await expect.poll(() => readFileSync(log, 'utf8')).toContain('/api/health');
  expect(readFileSync(log, 'utf8')).not.toContain('in-the-log');
});

test('asked to stop it ends in good order, with its database; the next start is soon there', async () => {
  expect(await server.stop()).toBe(0);
  expect(server.said).toContain('stopped');
  expect(existsSync(join(folder, 'server.json'))).toBe(false);
  expect(existsSync(join(folder, 'postgres/data/postmaster.pid'))).toBe(false);
  const began = performance.now();
  server = new Running(['serve', '--data', folder, '--port', '0', '--empty']);
  [, address = ''] = await server.hear(/Outturn is at +(\S+)/);
  expect((await fetch(`${address}/api/health`)).ok).toBe(true);
  expect(performance.now() - began).toBeLessThan(5_000);
}, 30_000);

test('after it was killed the next start joins what is left of it', async () => {
  await server.kill();
  expect(existsSync(join(folder, 'server.json'))).toBe(true);
  server = new Running(['serve', '--data', folder, '--port', '0', '--empty', '--require-second-factor']);
  [, address = ''] = await server.hear(/Outturn is at +(\S+)/);
  expect((await fetch(`${address}/api/health`)).ok).toBe(true);
}, 30_000);

test('where it wants a second factor, the first administrator is one once that is switched on', async () => {
  const [, secret = ''] = await server.hear(/\/welcome#(\S{40,})/);
  const api = connectTo({ address });
  const who = { login: 'first', password: 'otters swim at dusk' };
  await api.POST('/api/links/redeem', { body: { ...who, secret } });
  const { response } = await api.POST('/api/session', { body: who });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const session = await (await fetch(`${address}/api/session`, { headers: { cookie } })).json();
  expect(session).toMatchObject({ login: 'first', grants: [], secondFactorMissing: true });
}, 30_000);
