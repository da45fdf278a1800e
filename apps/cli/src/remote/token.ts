import { homedir } from 'node:os';
import { join } from 'node:path';
import { type PrivateText, readPrivate } from '../private-file.js';

/** A token of a service; without one, only what is public can be asked for. */
export type Token =
  | { readonly ok: true; readonly text: string | undefined }
  | Extract<PrivateText, { readonly ok: false }>;

/**
 * The token out of the file that was named, out of the environment, or out of the usual file. It does not stand on the command line, which
 * every list of processes shows.
 */
export function tokenOf(named: string | undefined, env: NodeJS.ProcessEnv = process.env): Token {
  if (named !== undefined) return readPrivate(named);
  if (env.OUTTURN_TOKEN) return { ok: true, text: env.OUTTURN_TOKEN };
  const found = readPrivate(join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'outturn/token'));
  const isMissing = !found.ok && found.reason === 'unreadable' && found.trouble.reason === 'missing';
  return isMissing ? { ok: true, text: undefined } : found;
}
