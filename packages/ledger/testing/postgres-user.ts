// A process that uses the PostgreSQL of a folder until its input ends. It says what happens, a line of JSON each.
import pg from 'pg';
import { type Connection, startPostgres } from '../src/postgres/index.js';

const say = (said: object): boolean => process.stdout.write(`${JSON.stringify(said)}\n`);
const [folder, task] = process.argv.slice(2) as [string, string?];

const started = await startPostgres({ folder, log: (step) => say({ step }) });
say(started);
if (started.ok) {
  process.stdin.resume();
  if (task === 'commit') await commitOn(started.connection);
  await new Promise((settle) => process.stdin.once('end', settle));
  await started.stop();
  say({ stopped: true });
}

/** Three rows with each commit, until the server goes down. */
async function commitOn(connection: Connection): Promise<void> {
  const client = new pg.Client(connection);
  client.on('error', () => {});
  await client.connect();
  await client.query('create table if not exists kept (number int)');
  try {
    for (let number = 0; ; number++) {
      await client.query('insert into kept select $1 from generate_series(1, 3)', [number]);
      say({ committed: number });
    }
  } catch {
    say({ cut: true });
  }
}
