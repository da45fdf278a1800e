import { type Ledger, migrate, openLedger } from '../src/index.js';
import { freshDatabase } from './databases.js';

/** An empty ledger that nobody else uses. Its database goes with the run; the ledger itself is to be closed. */
export async function freshLedger(): Promise<Ledger> {
  const { connection } = await freshDatabase({ name: 'ledger', prepare: migrated });
  return openLedger(connection);
}

async function migrated(connection: Parameters<typeof migrate>[0]): Promise<void> {
  const done = await migrate(connection);
  if (!done.ok) throw new Error(done.reason);
}
