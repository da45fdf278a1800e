import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../../testing/databases.js';
import { fillLedger } from '../../testing/full-ledger.js';
import { freshLedger } from '../../testing/ledgers.js';
import type { Connection } from '../index.js';
import { backup } from './backup.js';
import { LONGEST_LINE, PART } from './format.js';
import { restore } from './restore.js';

let folder: string;
/** The lines of a good backup, without their ends. */
let good: readonly string[];
let connection: Connection;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outturn-hostile-backup-'));
  const ledger = await freshLedger();
  await fillLedger(ledger, '甲');
  await backup(ledger.database, join(folder, 'good.gz'));
  await ledger.close();
  good = gunzipSync(readFileSync(join(folder, 'good.gz')))
    .toString()
    .trimEnd()
    .split('\n');
  connection = (await freshDatabase()).connection as Connection;
});
afterAll(() => rm(folder, { recursive: true }));

/** All tries go into the same database: whatever they leave behind, the last test would find. */
function tried(bytes: Buffer): ReturnType<typeof restore> {
  const file = join(folder, 'hostile.gz');
  writeFileSync(file, bytes);
  return restore(connection, file);
}

/** A backup of these lines, with a last one that fits. */
function fileOf(lines: readonly string[]): Buffer {
  const text = lines
    .slice(0, -1)
    .map((line) => `${line}\n`)
    .join('');
  const sha256 = createHash('sha256').update(text).digest('hex');
  return gzipSync(`${text}["end",{"lines":${lines.length - 1},"sha256":"${sha256}"}]\n`);
}

const at = (start: string): number => good.findIndex((line) => line.startsWith(start));
const number = (start: string): number => at(start) + 1;
const changed = (start: string, change: (line: string) => string): Buffer =>
  fileOf(good.map((line, index) => (index === at(start) ? change(line) : line)));
const withLine = (after: string, line: string): Buffer => fileOf(good.toSpliced(at(after) + 1, 0, line));

test('what is no backup', async () => {
  for (const bytes of [
    Buffer.from('hello'),
    gzipSync('hello\n'),
    gzipSync('["backup",{"format":"other"}]\n'),
    gzipSync('[1]\n[2]\n'),
  ])
    expect(await tried(bytes)).toMatchObject({ ok: false, reason: 'no-backup', line: 1 });
  for (const bytes of [Buffer.alloc(0), gzipSync('')])
    expect(await tried(bytes)).toMatchObject({ ok: false, reason: 'cut-off', line: 1 });
});

test('one of a later version', async () => {
  for (const later of ['"version":2', '"version":"x"']) {
    const bytes = changed('["backup"', (line) => line.replace('"version":1', later));
    expect(await tried(bytes)).toMatchObject({ reason: 'newer', line: 1 });
  }
  const migration = changed('["backup"', (line) => line.replace(/"migration":\d+/, '"migration":99999'));
  expect(await tried(migration)).toMatchObject({ reason: 'newer', line: 1, detail: '99999' });
});

test('one that was cut off, anywhere', async () => {
  const whole = readFileSync(join(folder, 'good.gz'));
  for (const length of [15, 100, whole.length >> 1, whole.length - 9, whole.length - 1])
    expect(await tried(whole.subarray(0, length))).toMatchObject({ ok: false, reason: 'cut-off' });
  const lines = gzipSync(
    good
      .slice(0, -1)
      .map((line) => `${line}\n`)
      .join(''),
  );
  expect(await tried(lines)).toMatchObject({ reason: 'cut-off', line: good.length });
  const twice = gzipSync(
    good
      .concat(good.at(-1)!)
      .map((line) => `${line}\n`)
      .join(''),
  );
  expect(await tried(twice)).toMatchObject({ reason: 'end', line: good.length + 1 });
});

test('a line too long, packed small', async () => {
  const bomb = gzipSync(`${good.slice(0, 2).join('\n')}\n${' '.repeat(LONGEST_LINE + 1)}`);
  expect(bomb.length).toBeLessThan(200_000);
  expect(await tried(bomb)).toMatchObject({ reason: 'long-line', line: 3 });
});

test('bytes without end, packed small', async () => {
  const zeros = Buffer.alloc(PART);
  const parts = 60;
  const sum = createHash('sha256');
  for (let part = 0; part < parts; part++) sum.update(zeros);
  const hash = sum.digest('hex');
  const part = `["content",{"hash":"${hash}","size":${parts * PART},"bytes":"${zeros.toString('base64')}"}]`;
  const after = good.findLastIndex(
    (line) => (line < part && line.startsWith('["content"')) || line.startsWith('["event"'),
  );
  const bomb = fileOf(good.toSpliced(after + 1, 0, ...Array.from({ length: parts }, () => part)));
  expect(bomb.length).toBeLessThan(300_000);
  expect(await tried(bomb)).toMatchObject({ reason: 'bomb' });
});

test('lines that are none', async () => {
  const lines = [
    '',
    'null',
    '["plan"]',
    '["plan",[]]',
    '["plan",{},-1]',
    '["plan",{},1,2]',
    '{"plan":{}}',
    `${'['.repeat(1e6)}`,
  ];
  for (const line of lines)
    expect(await tried(withLine('["unit"', line))).toMatchObject({ reason: 'line', line: number('["unit"') + 1 });
});

test('tables and columns that are none of ours', async () => {
  for (const name of ['migration', 'auth.session', 'plan; drop table event', 'pg_authid', '__proto__', 'planVersion"'])
    expect(await tried(withLine('["unit"', `[${JSON.stringify(name)},{}]`))).toMatchObject({ reason: 'unknown-table' });
  for (const column of ['extra', 'to_event', 'code\\"', 'id; drop table event'])
    expect(await tried(changed('["unit"', (line) => line.replace('{', `{"${column}": 1, `)))).toMatchObject({
      reason: 'unknown-column',
      line: number('["unit"'),
    });
});

test('what the hashes do not tell of', async () => {
  const event = changed('["event"', (line) => line.replace('"account":"a-1"', '"account":"a-2"'));
  expect(await tried(event)).toMatchObject({ reason: 'event', line: 2 });
  const left = fileOf(good.filter((_, index) => index !== at('["event"')));
  expect(await tried(left)).toMatchObject({ ok: false, line: 2 });
  const row = changed('["finding"', (line) => line.replace('"error"', '"note"'));
  expect(await tried(row)).toMatchObject({
    reason: 'rows',
    line: good.findLastIndex((line, index) => index < at('["event",{"seq":2') && line) + 1,
  });
  const content = changed('["content"', (line) => line.replace(/"bytes":"../, '"bytes":"AA'));
  expect(await tried(content)).toMatchObject({ reason: 'content', line: number('["content"') });
  const head = changed('["backup"', (line) => line.replace(/"head":"\w+"/, `"head":"${'0'.repeat(64)}"`));
  expect(await tried(head)).toMatchObject({ reason: 'event', line: number('["content"') });
});

test('lines twice, or not in their order', async () => {
  for (const start of ['["unit"', '["content"'])
    expect(await tried(withLine(start, good[at(start)]!))).toMatchObject({ reason: 'order', line: number(start) + 1 });
  expect(await tried(withLine('["event"', good[at('["event"')]!))).toMatchObject({ reason: 'rows', line: 2 });
  expect(await tried(withLine('["content"', good[at('["unit"')]!))).toMatchObject({ reason: 'order' });
});

test('versions that do not end where the next one begins', async () => {
  const open = changed('["plan",', (line) => line.replace(/,2\]$/, ']'));
  expect(await tried(open)).toMatchObject({ ok: false });
  const shut = changed('["unit",', (line) => line.replace(/\]$/, ',3]'));
  expect(await tried(shut)).toMatchObject({ reason: 'broken', line: null });
});

test('sentences that are in no text', async () => {
  for (const [from, to] of [
    [/"start": \d+/, '"start": -1'],
    [/"end": \d+/, '"end": 1.5'],
    [/"document": "[^"]+"/, '"document": "x"'],
    [/"document": "[^"]+"/, '"document": null'],
    [/"from_event": 1/, '"from_event": 2'],
  ] as const)
    expect(await tried(changed('["passage"', (line) => line.replace(from, to)))).toMatchObject({
      reason: 'value',
      line: number('["passage"'),
    });
  const own = changed('["passage"', (line) => line.replace('{', '{"text": "made up", "words": "made up", '));
  expect(await tried(own)).toMatchObject({ ok: true });
  const client = new pg.Client(connection);
  await client.connect();
  expect((await client.query("select from passage where text = 'made up'")).rowCount).toBe(0);
  await client.end();
  connection = (await freshDatabase()).connection as Connection;
});

test('the last line of another file', async () => {
  const bytes = gzipSync(good.map((line, index) => `${line}${index === 0 ? ' ' : ''}\n`).join(''));
  expect(await tried(bytes)).toMatchObject({ reason: 'end', line: good.length });
});

test('and nothing of all this stays: the good one goes in after it, once', async () => {
  const client = new pg.Client(connection);
  await client.connect();
  const { rows } = await client.query('select (select count(*) from event) + (select count(*) from content) as count');
  await client.end();
  expect(Number(rows[0].count)).toBe(0);
  const file = join(folder, 'good.gz');
  expect(await restore(connection, file)).toMatchObject({ ok: true, events: 4 });
  expect(await restore(connection, file)).toMatchObject({ ok: false, reason: 'not-empty', line: null });
});
