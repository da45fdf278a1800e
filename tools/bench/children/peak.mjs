import { readFileSync } from 'node:fs';

/** The most memory this process has held, in KB. */
export function peak() {
  try {
    // What Node calls maxRSS starts, on Linux, at what the parent held when it forked; this does not.
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
