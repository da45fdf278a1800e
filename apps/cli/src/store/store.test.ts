import { chmodSync, existsSync, readdirSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bench } from '../../testing/command.js';
import { dataFolder } from './folder.js';
import { logTo } from './log.js';

const { outturn, path, file } = bench();

test('the data folder: the one that was named, that of the environment, that of the user', () => {
  const env = { OUTTURN_DATA: '/srv/plans', XDG_DATA_HOME: '/home/a/share' };
  expect(dataFolder('/data', env)).toBe('/data');
  expect(dataFolder(undefined, env)).toBe('/srv/plans');
  expect(dataFolder(undefined, { XDG_DATA_HOME: '/home/a/share' })).toBe('/home/a/share/outturn');
  expect(dataFolder(undefined, {})).toMatch(/^\/var\/lib\/outturn$|\/\.local\/share\/outturn$/);
});

test('two places, and what is no address, are refused', async () => {
  const both = await outturn(['verify', '--data', 'x', '--database', 'postgres://u@h/d']);
  expect(both).toMatchObject({ code: 2, out: '' });
  expect(both.err).toContain('two places');
  const none = await outturn(['verify', '--database', 'mysql://root:secret@h/d']);
  expect(none.code).toBe(2);
  expect(none.err).toContain('no address of a database');
  expect(none.err).not.toContain('secret');
});

test('a database that does not answer is named, without its password', async () => {
  const { code, err } = await outturn(['verify'], { env: { OUTTURN_DATABASE: 'postgres://u:secret@127.0.0.1:9/d' } });
  expect(code).toBe(2);
  expect(err).toContain('postgres://u@127.0.0.1:9/d');
  expect(err).toContain('ECONNREFUSED');
  expect(err).not.toContain('secret');
});

test.each([['verify'], ['backup', 'x.gz'], ['worker']])('%s begins no ledger where there is none', async (...args) => {
  const { code, err } = await outturn([...args, '--data', 'nowhere', '--lang', 'zh']);
  expect(code).toBe(2);
  expect(err).toContain('里没有台账');
  expect(existsSync(path('nowhere'))).toBe(false);
});

test('a data folder that is a file is refused', async () => {
  const { code, err } = await outturn(['serve', '--data', file('taken', 'x')]);
  expect(code).toBe(2);
  expect(err).toMatch(/taken.* cannot be written to/);
});

test.each([
  [['serve', '--port', 'http'], '--port cannot be “http”'],
  [['serve', '--port', '65536'], '--port cannot be “65536”'],
  [['serve', '--proxies', 'two'], '--proxies cannot be “two”'],
  [['serve', '--origin', 'plans.example.org'], '--origin cannot be “plans.example.org”'],
  [['serve', '--origin', 'https://plans.example.org/x'], '--origin cannot be'],
  [['serve', '--lang', 'fr'], '--lang cannot be “fr”'],
  [['verify', '--format', 'xml'], '--format cannot be “xml”'],
  [['backup'], 'name a file'],
])('%j is refused before anything is started', async (args, said) => {
  const { code, err } = await outturn([...args]);
  expect(code).toBe(2);
  expect(err).toContain(said);
  expect(err).toContain('--help');
  expect(err).not.toContain('database');
});

test('who may sign in by which provider is said in a file that nobody else may read', async () => {
  const open = await outturn(['serve', '--oidc', file('oidc.json', '{}')]);
  expect(open.err).toContain('others may read it');
  const wrong = file('wrong.json', '{"issuer": "https://id.example.org", "clientID": "x"}');
  chmodSync(path(wrong), 0o600);
  const refused = await outturn(['serve', '--oidc', wrong]);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('clientSecret');
  expect(refused.err).toContain('clientID');
});

test('a log does not grow for ever', async () => {
  file('log/.keep', '');
  const name = path('log/server.log');
  const log = logTo(undefined, path('log'));
  const line = `${'x'.repeat(999_999)}\n`;
  for (let written = 0; written < 45; written++) log.write(line);
  await expect.poll(() => statSync(name).size).toBe(3_000_000);
  await expect.poll(() => statSync(`${name}.1`).size).toBe(21_000_000);
  expect(readdirSync(path('log'))).toEqual(['.keep', 'server.log', 'server.log.1']);
});
