import { parseArgs } from 'node:util';
import { floodTrial } from './flood.js';
import { killTrial } from './kill.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '100' }, seed: { type: 'string', default: '20261122' } },
});

const say = (line: string): void => console.log(line);
process.exitCode = await main(positionals[0]);

async function main(trial: string | undefined): Promise<number> {
  if (trial === 'flood') return (await floodTrial(say)) ? 0 : 1;
  if (trial === 'kill') {
    const { faults, ...sums } = await killTrial({ rounds: Number(options.rounds), seed: Number(options.seed), say });
    say(JSON.stringify(sums, null, 2));
    for (const fault of faults) say(fault);
    return faults.length === 0 ? 0 : 1;
  }
  say('tsx tools/trial/main.ts kill [--rounds 100] [--seed 20261122]\ntsx tools/trial/main.ts flood');
  return 2;
}
