/** How a command ended: 0 done, 1 done and there are findings, 2 trouble (an unreadable file, a wrong command line, a bug). */
export type Exit = typeof DONE | typeof FOUND | typeof TROUBLE;

export const DONE = 0;
export const FOUND = 1;
export const TROUBLE = 2;
