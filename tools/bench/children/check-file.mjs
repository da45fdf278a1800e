// Reads and checks one plan over and over and prints the milliseconds of each step. A process of its own: what else a
// bench has in memory, and which steps it has warmed, would tilt the comparison.
import { readFileSync } from 'node:fs';
import { check, findProjects, read } from '@outturn/engine';

const WARM_UP = 30;
const text = readFileSync(process.argv[2], 'utf8');
const rounds = Number(process.argv[3]);
const reading = read(text, { name: 'plan' });
const steps = {
  reading: () => read(text, { name: 'plan' }),
  projects: () => findProjects(reading),
  whole: () => check([reading]),
};
const times = { reading: [], projects: [], whole: [] };
for (let round = -WARM_UP; round < rounds; round++) {
  for (const [name, step] of Object.entries(steps)) {
    const start = performance.now();
    step();
    if (round >= 0) times[name].push(performance.now() - start);
  }
}
console.log(JSON.stringify({ kilobytes: Buffer.byteLength(text) / 1000, findings: check([reading]).length, ...times }));
