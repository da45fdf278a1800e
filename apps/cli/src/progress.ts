import { fit, plain } from './width.js';

/** Redrawn at most this often, in milliseconds. */
const PACE = 100;

/** One line on standard error that says how far the work has come; gone when the work is done. */
export interface Progress {
  show(done: number, total: number, name: string): void;
  clear(): void;
}

/** Silent where nobody watches, where there is nothing to wait for, and where the results themselves scroll by. */
export function progressOf(total: number, resultsOnTerminal: boolean): Progress {
  if (!process.stderr.isTTY || resultsOnTerminal || total < 2) return { show() {}, clear() {} };
  let drawn = 0;
  return {
    show(done, all, name) {
      const now = performance.now();
      if (now - drawn < PACE) return;
      drawn = now;
      process.stderr.write(`\r\x1b[K${fit(`${done}/${all} ${plain(name)}`, (process.stderr.columns || 80) - 1)}`);
    },
    clear() {
      if (drawn > 0) process.stderr.write('\r\x1b[K');
    },
  };
}
