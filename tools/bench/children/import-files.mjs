// Reads files of one format over and over, ours and the library alone in turn, and prints the milliseconds of each. A
// process of its own: each format brings a library and its memory, and what compiles TypeScript on the way slows down ours.
import { readFileSync } from 'node:fs';
import { importBytes } from '@outturn/import';
import { bare } from '../../../packages/import/testing/bare.mjs';

/** Milliseconds that a turn takes at least: small files are read over and over. */
const TURN = 250;
const [format, rounds, ...paths] = process.argv.slice(2);
const ways = { ours: importText, bare: bare[format] };
const times = { ours: [], bare: [] };

const files = [];
let pages = 0;
for (const path of paths) {
  const bytes = new Uint8Array(readFileSync(path));
  const imported = await importBytes(bytes);
  // A scan, or a damaged file: there is nothing to compare.
  if (!imported.ok) continue;
  files.push(bytes);
  pages += imported.places.at(-1)?.page ?? 0;
}
const warm = await millisecondsOf(ways.ours, 3);
const passes = Math.ceil(TURN / (warm / 3));
await millisecondsOf(ways.bare, passes);
for (let round = 0; round < Number(rounds); round++) {
  times.ours.push((await millisecondsOf(ways.ours, passes)) / passes);
  times.bare.push((await millisecondsOf(ways.bare, passes)) / passes);
}
const bytes = files.reduce((sum, { length }) => sum + length, 0);
console.log(JSON.stringify({ files: files.length, bytes, pages, ...times }));

async function millisecondsOf(read, passes) {
  const start = performance.now();
  for (let pass = 0; pass < passes; pass++) for (const file of files) await read(file);
  return performance.now() - start;
}

async function importText(bytes) {
  const imported = await importBytes(bytes);
  return imported.ok ? imported.text : '';
}
