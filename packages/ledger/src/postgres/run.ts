import { spawn } from 'node:child_process';

/** Who a program runs as; nobody in particular where that is who runs Outturn. */
export interface User {
  readonly uid?: number;
  readonly gid?: number;
}

export interface Ended {
  /** Null where a signal ended it or it could not be started at all. */
  readonly code: number | null;
  /** The end of what it wrote, on either stream. */
  readonly said: string;
}

/** Characters that are kept of what a program writes. */
const KEPT = 4000;

/**
 * Nothing of what surrounds Outturn: a variable such as PGPORT or PGOPTIONS would change what the programs of PostgreSQL do. Their
 * words are for a log and stay English.
 */
export const ENVIRONMENT: Readonly<Record<string, string>> = { LC_ALL: 'C', PATH: process.env.PATH ?? '/usr/bin:/bin' };

/** Runs a program to its end. */
export function run(program: string, args: readonly string[], user: User, input = ''): Promise<Ended> {
  return new Promise((settle) => {
    // In a group of its own: who presses Ctrl-C means Outturn, which ends its programs in order.
    const child = spawn(program, args, { ...user, cwd: '/', detached: true, env: ENVIRONMENT });
    let said = '';
    const keep = (piece: string): void => {
      said = (said + piece).slice(-KEPT);
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => settle({ code: null, said: error.message }));
    child.on('close', (code) => settle({ code, said }));
    // A program that ends before it has read all is judged by how it ended.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
