import { mkdtempSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { plainTable } from '../shared/table.js';
import { inputs } from './inputs.js';
import { tryAll } from './lanes.js';
import { caseOf } from './mutate.js';
import type { Tried } from './tried.js';

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '20261122' },
    cases: { type: 'string', default: '2000' },
    case: { type: 'string' },
    only: { type: 'string' },
    own: { type: 'boolean' },
    processes: { type: 'string', default: String(availableParallelism()) },
  },
});

const seed = Number(options.seed);
process.exitCode = await main();

async function main(): Promise<number> {
  const files = inputs(options.only, options.own === true);
  if (files.length === 0) throw new Error(`no file ends in ${options.only}`);
  console.log(`fuzz: ${files.length} files to start from, seed ${seed}`);
  if (options.case !== undefined) keep(Number(options.case));
  const one = options.case === undefined ? null : [Number(options.case)];
  const numbers = one ?? Array.from({ length: Number(options.cases) }, (_, at) => at);
  const settings = [options.only ?? '', options.own ? 'own' : ''];
  const all: Tried[] = [];
  const started = performance.now();
  const processes = Math.min(numbers.length, Number(options.processes));
  await tryAll({ seed, numbers, processes, settings }, (came) => {
    const { input } = caseOf(seed, came.number, files);
    const tried = { ...came, file: input.name, ending: input.ending };
    all.push(tried);
    if (tried.failure !== null)
      console.log(`\n${tried.outcome}: ${replay(tried.number)}\n${tried.file} ${tried.failure}`);
  });
  const failed = all.filter(({ failure }) => failure !== null).length;
  const slowest = all.reduce((longest, { seconds }) => Math.max(longest, seconds), 0);
  console.log(`\n${tableOf(all)}\n`);
  console.log(
    `${all.length} cases in ${((performance.now() - started) / 1000).toFixed(0)} s, the slowest in ${slowest.toFixed(1)} s: ${failed} failed`,
  );
  return failed === 0 ? 0 : 1;
}

/** Leaves the file of a case where it can be looked at. */
function keep(number: number): void {
  const { input, bytes } = caseOf(seed, number, inputs(options.only, options.own === true));
  const path = join(mkdtempSync(join(tmpdir(), 'outturn-fuzz-')), `case-${number}.${input.ending}`);
  writeFileSync(path, bytes);
  console.log(`case ${number}, from ${input.name}: ${path}`);
}

function replay(number: number): string {
  const settings = `${options.only ? ` --only ${options.only}` : ''}${options.own ? ' --own' : ''}`;
  return `npm run fuzz -- --seed ${seed}${settings} --case ${number}`;
}

/** How often each outcome came, a column for each kind of file. */
function tableOf(all: readonly Tried[]): string {
  const endings = [...new Set(all.map(({ ending }) => ending))].sort();
  const outcomes = [...new Set(all.map(({ outcome }) => outcome))].sort();
  const count = (outcome: string, ending: string): string =>
    String(all.filter((tried) => tried.outcome === outcome && tried.ending === ending).length);
  return plainTable(
    ['', ...endings],
    outcomes.map((outcome) => [outcome, ...endings.map((ending) => count(outcome, ending))]),
  );
}
