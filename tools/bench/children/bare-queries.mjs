// Queries alone: as many loops as there are clients, a pool as large as the server's, rows as the driver gives them.
import { readFileSync } from 'node:fs';
import pg from 'pg';

const { connection, pool: max, clients, seconds, asked } = JSON.parse(readFileSync(0, 'utf8'));
const pool = new pg.Pool({ ...connection, max });
const times = [];
let end = 0;

/** One item of `asked` is all the queries of one answer. */
async function loop(from, kept) {
  for (let at = from; performance.now() < end; at++) {
    const start = performance.now();
    for (const { text, values } of asked[at % asked.length]) await pool.query({ text, values });
    kept.push(performance.now() - start);
  }
}

async function run(milliseconds, kept) {
  end = performance.now() + milliseconds;
  const apart = Math.floor(asked.length / clients) || 1;
  await Promise.all(Array.from({ length: clients }, (_, client) => loop(client * apart, kept)));
}

await run(1000, []);
const start = performance.now();
await run(1000 * seconds, times);
const passed = (performance.now() - start) / 1000;
times.sort((one, other) => one - other);
const share = (part) => times[Math.min(times.length - 1, Math.floor(times.length * part))];
console.log(JSON.stringify({ rate: times.length / passed, half: share(0.5), p99: share(0.99), failed: 0 }));
await pool.end();
