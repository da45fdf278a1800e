import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { migrate, openLedger } from '@outturn/ledger';
import { startPostgres } from '@outturn/ledger/postgres';
import { generate } from './generate.js';

/** `npx tsx tools/ledger/main.ts FOLDER --entries 1000000`: a data folder for `outturn serve` with a ledger of made-up regions in it. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { entries: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('which folder?');

const postgres = await startPostgres({ folder: resolve(folder) });
if (!postgres.ok) throw new Error(JSON.stringify(postgres));
await migrate(postgres.connection);
const ledger = openLedger(postgres.connection, 2);
const start = performance.now();
const size = { entries: Number(values.entries), seed: Number(values.seed) };
const made = await generate(ledger, size, (entries) => process.stdout.write(`\r${entries} entries`));
const seconds = (performance.now() - start) / 1000;
console.log(
  `\r${made.entries} entries of ${made.regions} regions, ${made.passages} sentences, in ${seconds.toFixed(0)} s`,
);
await ledger.close();
await postgres.stop();
