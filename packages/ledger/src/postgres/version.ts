import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, folderRefusal, type OrRefusal } from './refusal.js';
import { run, type User } from './run.js';

/** Asked of the program itself and as the user who is to run it, so that an answer shows that it can be run. */
export async function majorOf(bin: string, user: User): Promise<number | null> {
  const { code, said } = await run(join(bin, 'postgres'), ['--version'], user);
  const major = code === 0 ? /\(PostgreSQL\) (\d+)/.exec(said)?.[1] : undefined;
  return major === undefined ? null : Number(major);
}

/** Which major version made a database, as PostgreSQL itself has written it down; null where there is none yet. */
export async function majorThatMade(data: string): Promise<OrRefusal<{ readonly made: number | null }>> {
  try {
    const names = await readdir(data).catch(noneIfMissing);
    if (names.length === 0) return { made: null };
    const made = names.includes('PG_VERSION') ? await readFile(join(data, 'PG_VERSION'), 'utf8') : '';
    return /^\d+\s*$/.test(made) ? { made: Number(made) } : { ok: false, reason: 'not-a-database', path: data };
  } catch (error) {
    return folderRefusal(error, data);
  }
}

function noneIfMissing(error: unknown): readonly string[] {
  if (codeOf(error) === 'ENOENT') return [];
  throw error;
}
