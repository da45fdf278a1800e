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
  let later: NodeJS.Timeout | undefined;
  function draw(line: string): void {
    drawn = performance.now();
    process.stderr.write(`\r\x1b[K${fit(line, (process.stderr.columns || 80) - 1)}`);
  }
  return {
    show(done, all, name) {
      clearTimeout(later);
      const line = `${done}/${all} ${plain(name)}`;
      const wait = drawn + PACE - performance.now();
      // A file that takes long is named even where it came right behind another.
      if (wait > 0) later = setTimeout(draw, wait, line);
      else draw(line);
    },
    clear() {
      clearTimeout(later);
      if (drawn > 0) process.stderr.write('\r\x1b[K');
    },
  };
}
