// Reads files of one format over and over, ours and the library alone in turn, and prints the milliseconds of each. A
// process of its own: each format brings a library and its memory.
import { readFileSync } from 'node:fs';
import { importBytes } from '@outturn/import';
import { bare } from '../../../packages/import/testing/bare.js';

const WARM_UP = 2;
const [format, rounds, ...paths] = process.argv.slice(2);
const ways = { ours: importText, bare: bare[format] };
const times: Record<keyof typeof ways, number[]> = { ours: [], bare: [] };

const files: Uint8Array[] = [];
let pages = 0;
for (const path of paths) {
  const bytes = new Uint8Array(readFileSync(path));
  const imported = await importBytes(bytes);
  // A scan, or a damaged file: there is nothing to compare.
  if (!imported.ok) continue;
  files.push(bytes);
  pages += imported.places.at(-1)?.page ?? 0;
}
for (let round = -WARM_UP; round < Number(rounds); round++) {
  for (const [name, read] of Object.entries(ways) as [keyof typeof ways, (typeof ways)['bare']][]) {
    const start = performance.now();
    for (const file of files) await read(file);
    if (round >= 0) times[name].push(performance.now() - start);
  }
}
const bytes = files.reduce((sum, { length }) => sum + length, 0);
console.log(JSON.stringify({ files: files.length, bytes, pages, ...times }));

async function importText(bytes: Uint8Array): Promise<string> {
  const imported = await importBytes(bytes);
  return imported.ok ? imported.text : '';
}
