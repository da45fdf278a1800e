import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where the data is when nobody says: one place for a user, whatever folder the command is started in, so that no second ledger begins by
 * accident. Root's home is closed to others, and PostgreSQL does not run as root; so for root it is that of the system.
 */
export function dataFolder(asked: string | undefined, env: Environment = process.env): string {
  const named = asked ?? env.OUTTURN_DATA;
  if (named) return resolve(named);
  if (env.XDG_DATA_HOME) return join(resolve(env.XDG_DATA_HOME), 'outturn');
  return process.getuid?.() === 0 ? '/var/lib/outturn' : join(homedir(), '.local/share/outturn');
}
