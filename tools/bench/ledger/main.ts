import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Ledger, migrate, openLedger } from '@outturn/ledger';
import { startPostgres } from '@outturn/ledger/postgres';
import { generate } from '../../ledger/generate.js';
import { seeded, shuffled } from '../../shared/random.js';
import { median } from '../measure.js';
import { barTable } from '../report.js';
import { type Importing, importDocuments } from './import.js';
import { type Lane, lanesOf, pagesLanes } from './lanes.js';
import { type Load, loadBare, loadServer, makeTokens } from './load.js';
import { barsOfLedger, ledgerReport } from './report.js';
import { type RunningServer, startServer } from './server.js';

export interface LedgerEffort {
  readonly entries: number;
  /** Seconds that each lane is asked three times, and its bare queries as well. */
  readonly seconds: number;
  /** Documents that are imported. */
  readonly documents: number;
  /** A folder that keeps the ledger for the next run; made where it is missing. */
  readonly folder?: string | undefined;
}

export interface LaneFigures {
  readonly name: string;
  readonly ours: Load;
  readonly bare: Load;
}

export interface LedgerFigures {
  readonly entries: number;
  readonly lanes: readonly LaneFigures[];
  /** Seconds from the start of the server to its first answer, when it starts for the second time. */
  readonly started: number;
  /** Megabytes of the server, its database left out: before the load, at most, and ten seconds after it. */
  readonly memory: { readonly before: number; readonly most: number; readonly after: number };
  readonly importing: Importing;
}

const SEED = 20261122;
const REST = 10_000;
const ROUNDS = 3;

/** A ledger of made-up regions, served as an installation is, and its rows asked for without it in the same minutes. */
export async function ledgerFigures(effort: LedgerEffort): Promise<LedgerFigures> {
  const kept = effort.folder === undefined ? undefined : resolve(effort.folder);
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'outturn-ledger-bench-'));
  // PostgreSQL runs as another user where this one is root.
  if (kept === undefined) chmodSync(folder, 0o755);
  try {
    const served = await measureServed(folder, effort);
    return { ...served, importing: await importDocuments(effort.documents, SEED) };
  } finally {
    if (kept === undefined) rmSync(folder, { recursive: true });
  }
}

async function measureServed(folder: string, effort: LedgerEffort): Promise<Omit<LedgerFigures, 'importing'>> {
  const postgres = await startPostgres({ folder });
  if (!postgres.ok) throw new Error(JSON.stringify(postgres));
  await migrate(postgres.connection);
  const ledger = openLedger(postgres.connection);
  const entries = await entriesOf(ledger, effort.entries);
  await (await startServer(folder)).stop();
  const tokens = await makeTokens(ledger);
  const lanes = await lanesOf(ledger, seeded(SEED));
  const documents = await ledger.database.selectFrom('document').select('id').where('toEvent', 'is', null).execute();
  await ledger.close();
  await postgres.stop();
  // Now everything starts for the second time, the database with it.
  const server = await startServer(folder);
  try {
    const random = shuffled(
      documents.map(({ id }) => id),
      seeded(SEED),
    );
    const all = [...lanes, ...(await pagesLanes(server.address, tokens, random))];
    const measured = await measureLanes(server, postgres.connection, all, tokens, effort.seconds);
    return { entries, started: server.started, ...measured };
  } finally {
    await server.stop();
  }
}

/** How many there are; makes them where there are none. */
async function entriesOf(ledger: Ledger, wanted: number): Promise<number> {
  const { rows } = await ledger.pool.query(`select (select count(*) from fact) + (select count(*) from target) +
    (select count(*) from year_target) + (select count(*) from observation) + (select count(*) from task) +
    (select count(*) from project) as count`);
  const there = Number(rows[0].count);
  return there > 0 ? there : (await generate(ledger, { entries: wanted, seed: SEED })).entries;
}

async function measureLanes(
  server: RunningServer,
  connection: Ledger['connection'],
  lanes: readonly Lane[],
  tokens: readonly string[],
  seconds: number,
): Promise<Pick<LedgerFigures, 'lanes' | 'memory'>> {
  const before = server.megabytes();
  let most = before;
  const looking = setInterval(() => {
    most = Math.max(most, server.megabytes());
  }, 250);
  const figures: LaneFigures[] = [];
  for (const lane of lanes) {
    const ours: Load[] = [];
    const bare: Load[] = [];
    // They take turns, so that a machine whose speed drifts drifts for both.
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await loadServer(server.address, lane, tokens, seconds));
      bare.push(loadBare(connection, lane, seconds));
    }
    const figure = { name: lane.name, ours: middleOf(lane, ours), bare: middleOf(lane, bare) };
    process.stderr.write(
      `${lane.name}: ${figure.ours.rate.toFixed(0)} a second, bare ${figure.bare.rate.toFixed(0)}\n`,
    );
    figures.push(figure);
  }
  clearInterval(looking);
  await delay(REST);
  return { lanes: figures, memory: { before, most, after: server.megabytes() } };
}

/** Median of each figure. */
function middleOf({ name, paths }: Lane, loads: readonly Load[]): Load {
  const failed = loads.reduce((sum, load) => sum + load.failed, 0);
  if (failed > 0) throw new Error(`${name}: ${failed} requests failed, such as ${paths[0]}`);
  const middle = (figure: 'rate' | 'half' | 'p99'): number => median(loads.map((load) => load[figure]));
  return { rate: middle('rate'), half: middle('half'), p99: middle('p99'), failed };
}

if (import.meta.filename === process.argv[1]) await main();

/** `npx tsx tools/bench/ledger/main.ts --entries 1000000 --folder /var/tmp/million` */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      entries: { type: 'string', default: '1000000' },
      seconds: { type: 'string', default: '5' },
      documents: { type: 'string', default: '200' },
      folder: { type: 'string' },
    },
  });
  const { entries, seconds, documents, folder } = values;
  const numbers = { entries: Number(entries), seconds: Number(seconds), documents: Number(documents) };
  const figures = await ledgerFigures({ ...numbers, folder });
  console.log(`${ledgerReport(figures)}\n\n${barTable(barsOfLedger(figures))}`);
}
