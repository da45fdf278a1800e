import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Api, components } from '@outturn/client';
import { ROOT } from '../shared/places.js';

/** At nobody in particular's request: what the public sees of the example city, judged on a date that does not move. */
const JUDGED_ON = '2024-12-31';

export type Indicator = components['schemas']['IndicatorPage'];

/** Every indicator of the example city that has a target, from a ledger that is made for this and thrown away. */
export async function exampleIndicators(): Promise<readonly Indicator[]> {
  // Not before they are built.
  const [{ serve }, { migrate, openLedger }, { startPostgres }, { connectTo }] = await Promise.all([
    import('@outturn/api'),
    import('@outturn/ledger'),
    import('@outturn/ledger/postgres'),
    import('@outturn/client'),
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'outturn-generate-'));
  // Root starts the database as somebody else, who has to get in.
  chmodSync(folder, 0o755);
  const postgres = await startPostgres({ folder });
  if (!postgres.ok) throw new Error(`no database for the example city: ${JSON.stringify(postgres)}`);
  try {
    await migrate(postgres.connection);
    const ledger = openLedger(postgres.connection);
    const serving = await serve({
      ledger,
      host: '127.0.0.1',
      port: 0,
      proxies: 0,
      log: { write: () => {} },
      worker: false,
      example: join(ROOT, 'examples'),
      application: null,
      site: null,
      onStep: () => {},
    });
    if ('reason' in serving) throw new Error(`the example city is not served: ${serving.reason}`);
    const found = await indicatorsIn(connectTo({ address: serving.address, locale: 'zh' }), serving.example ?? '');
    await serving.close();
    await ledger.close();
    return found;
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function indicatorsIn(api: Api, plan: string): Promise<readonly Indicator[]> {
  const { data } = await api.GET('/api/plans/{code}/scoreboard', { params: { path: { code: plan } } });
  const codes = [...new Set(data?.items.map(({ indicator }) => indicator.code))].sort();
  const found: Indicator[] = [];
  for (const code of codes) {
    const params = { path: { code }, query: { on: JUDGED_ON } };
    const { data: page } = await api.GET('/api/indicators/{code}/judgements', { params });
    if (page === undefined) throw new Error(`nothing is said of ${code}`);
    found.push(page);
  }
  return found;
}
