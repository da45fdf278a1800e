import { randomBytes } from 'node:crypto';
import type { Ledger } from '@outturn/ledger';

/** The secret of an installation: the same for every server on one database, and after every start. The first to start makes it. */
export async function secretOf({ pool }: Ledger): Promise<Buffer> {
  await pool.query('insert into api.installation (secret) values ($1) on conflict do nothing', [randomBytes(32)]);
  const { rows } = await pool.query<{ secret: Buffer }>('select secret from api.installation');
  return rows[0]!.secret;
}
