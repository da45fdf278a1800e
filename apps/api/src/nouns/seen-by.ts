import { type Ledger, NOW, readSuccession } from '@outturn/ledger';
import type { Reach } from '../http/access.js';

/** The units whose things somebody sees, those before a reform too; undefined for who sees all. */
export async function unitsSeenBy(reach: Reach, { database }: Ledger): Promise<readonly string[] | undefined> {
  return reach === 'all' ? undefined : (await readSuccession(database, NOW)).kinOf(reach);
}
