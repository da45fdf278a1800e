import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { COMMAND } from './built.js';

export interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Circumstances {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

/** A folder to try the command in. */
export interface Bench {
  readonly path: (...names: readonly string[]) => string;
  /** Writes a file, and the folders it stands in. */
  readonly file: (name: string, content: string | Uint8Array) => string;
  /** Runs the command in the folder, in a process of its own. */
  readonly outturn: (args: readonly string[], circumstances?: Circumstances) => Promise<Result>;
}

/** A folder of its own for the tests of one file, gone when they are done. */
export function bench(): Bench {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'outturn-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  return {
    path: (...names) => join(folder, ...names),
    file(name, content) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), content);
      return name;
    },
    outturn: (args, circumstances) => run(folder, args, circumstances),
  };
}

function run(folder: string, args: readonly string[], { input = '', env = {} }: Circumstances = {}): Promise<Result> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [COMMAND, ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH, LANG: 'C', ...env },
      timeout: 110_000,
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      err += chunk;
    });
    child.on('close', (code) => resolve({ code, out, err }));
    // A command that stops before it has read everything closes its input.
    child.stdin.on('error', () => {}).end(input);
  });
}
