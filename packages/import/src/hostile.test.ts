import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { allHostile } from '../testing/all-hostile.js';
import { docxOf, paragraph } from '../testing/docx.js';
import { SENTENCE } from '../testing/hostile.js';
import { lostPages } from '../testing/hostile-pdf.js';
import { breachesOf } from '../testing/laws.js';
import { samples } from '../testing/samples.js';
import { importBytes } from './index.js';

/** The command as users run it: built. What a file can do is judged from outside of the process that reads it. */
const COMMAND = fileURLToPath(new URL('../../../apps/cli/dist/main.js', import.meta.url));
const MOST_SECONDS = 30;
const MOST_BYTES = 500_000_000;
const MINUTE = 60_000;

/** Nothing may ever be asked of it. */
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  response.end();
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const folder = mkdtempSync(join(tmpdir(), 'outturn-hostile-'));
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

for (const [kind, files] of Object.entries(allHostile(address))) {
  describe(kind, () => {
    test.for(Object.entries(files))('%s', { timeout: 2 * MINUTE }, async ([, { file, bytes, ends, without }]) => {
      const { name, outcome, out } = await readApart(file, (path) => writeFileSync(path, bytes()));
      expect(ends, name).toContain(outcome);
      if (without) expect(out).not.toMatch(without);
    });
  });
}

describe('sheer size', () => {
  test.for([
    ['text.txt', '', 200_000_001],
    ['word.docx', 'PK\x03\x04word/', 100_000_001],
  ] as const)('%s', { timeout: MINUTE }, async ([file, head, length]) => {
    const { outcome } = await readApart(file, (path) => {
      writeFileSync(path, head);
      truncateSync(path, length);
    });
    expect(outcome).toBe('too-large');
  });
});

describe.skipIf(process.platform === 'win32')('names that lead to no file', () => {
  test.for([
    ['a link to itself', 'loop.docx', 'loop.docx', 'system'],
    ['a device that never ends', 'zero.docx', '/dev/zero', 'too-large'],
    ['a folder', 'folder.docx', '.', 'no-texts'],
  ] as const)('%s', { timeout: MINUTE }, async ([, file, target, reason]) => {
    const { outcome } = await readApart(file, (path) => symlinkSync(target, path));
    expect(outcome).toBe(reason);
  });

  test('a pipe is read where it is named, and passed over in a folder', { timeout: MINUTE }, async () => {
    const home = mkdtempSync(join(folder, 'pipe-'));
    const [pipe, docx] = [join(home, 'pipe.docx'), docxOf(paragraph(SENTENCE))];
    execFileSync('mkfifo', [pipe]);
    const named = run(home, ['read', 'pipe.docx', '--format', 'json']);
    await writeFile(pipe, docx);
    expect(await named).toMatchObject({ code: 0, err: '', out: expect.stringContaining('512.36') });

    writeFileSync(join(home, 'report.docx'), docx);
    expect(await run(home, ['read', '.', '--format', 'json'])).toMatchObject({ code: 0 });
  });
});

describe('a file cut off anywhere is refused or read, and what is read is sound', () => {
  test.for(Object.entries(samples()))('%s', { timeout: MINUTE }, async ([, bytes]) => {
    for (let cut = 0; cut <= 40; cut++) {
      const imported = await importBytes(bytes.subarray(0, Math.floor((bytes.length * cut) / 40)));
      if (imported.ok) expect(breachesOf(imported)).toEqual([]);
    }
  });
});

test('a broken file does no harm to those that are read after it', { timeout: 2 * MINUTE }, async () => {
  const home = mkdtempSync(join(folder, 'mixed-'));
  for (let at = 0; at < 12; at++) {
    writeFileSync(join(home, `${at}-broken.pdf`), lostPages());
    writeFileSync(join(home, `${at}-sound.pdf`), samples()['report.pdf']);
  }
  const { failed } = JSON.parse((await run(home, ['read', '.', '--format', 'json'])).out) as {
    readonly failed: Failed;
  };
  expect(failed.filter(({ name }) => name.includes('sound'))).toEqual([]);
});

type Failed = readonly { readonly name: string; readonly reason: string }[];

/** Runs `outturn read` on a file alone in a folder, and holds it to what every file is held to. */
async function readApart(file: string, write: (path: string) => void) {
  const home = mkdtempSync(join(folder, 'home-'));
  const inside = join(home, 'a', 'b');
  mkdirSync(inside, { recursive: true });
  write(join(inside, file));
  const before = readdirSync(home, { recursive: true });
  const { code, out, err, seconds, bytes } = await run(inside, ['read', file, '--format', 'json']);
  const after = readdirSync(home, { recursive: true });
  rmSync(home, { recursive: true });

  expect(after, 'nothing is written').toEqual(before);
  expect(existsSync('/tmp/outturn-escaped.txt')).toBe(false);
  expect(asked, 'nothing is fetched').toEqual([]);
  expect(seconds).toBeLessThan(MOST_SECONDS);
  expect(bytes).toBeLessThan(MOST_BYTES);
  const { failed } = JSON.parse(out) as { readonly failed: Failed };
  if (failed.length === 0) expect({ code, err }).toMatchObject({ code: 0 });
  else expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/^outturn: [^\n]+\n$/) });
  return { name: file, outcome: failed[0]?.reason ?? 'text', out };
}

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly seconds: number;
  /** The most memory that a process of it has held; 0 where the system does not say. */
  readonly bytes: number;
}

function run(cwd: string, args: readonly string[]): Promise<Ran> {
  return new Promise((done) => {
    const started = performance.now();
    const env = { PATH: process.env.PATH, LANG: 'C', TMPDIR: cwd };
    const child = spawn(process.execPath, [COMMAND, ...args], { cwd, env, timeout: 2 * MINUTE });
    let [out, err, bytes] = ['', '', 0];
    const watch = setInterval(() => {
      bytes = Math.max(bytes, peakOf(child.pid));
    }, 10);
    child.stdin.end();
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      err += chunk;
    });
    child.on('close', (code) => {
      clearInterval(watch);
      done({ code, out, err, seconds: (performance.now() - started) / 1000, bytes });
    });
  });
}

/** Of the process, or of the one beside it that reads the file. */
function peakOf(pid: number | string | undefined): number {
  try {
    const own = 1024 * Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return Math.max(own, ...children.map(peakOf));
  } catch {
    return 0;
  }
}
