import { fileURLToPath } from 'node:url';

/** The command as users run it: built. */
export const COMMAND: string = fileURLToPath(new URL('../dist/main.js', import.meta.url));
