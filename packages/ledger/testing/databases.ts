import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg, { type ClientConfig } from 'pg';
import { startPostgres } from '../src/postgres/index.js';

/** A database of its own for a test. */
export interface TestDatabase {
  readonly connection: ClientConfig;
  /** To be called when the test has closed its connections; it may be left out, as the server goes with the run. */
  drop(): Promise<void>;
}

/** What a fresh database begins with. It is prepared once in a run, and copied from then on. */
export interface Template {
  /** Letters and digits. */
  readonly name: string;
  /** Fills an empty database and closes its connections. */
  prepare(connection: ClientConfig): Promise<void>;
}

interface Server {
  /** As one who may make databases. */
  readonly admin: pg.Pool;
  /** Who owns what is made. */
  readonly owner: string;
  connectionTo(database: string): ClientConfig;
}

/** All threads of a run share one server. */
const PREFIX = `outturn_test_${process.pid}`;
/** Nothing of it is to outlive the run. */
const SETTINGS = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '300' };

let server: Promise<Server> | undefined;
const templates = new Map<string, Promise<string>>();

/**
 * A database that nobody else uses, empty or as the template is. The server is started by whoever needs it first and ends with the run;
 * OUTTURN_TEST_DATABASE_URL names another one instead, whose user may make databases.
 */
export async function freshDatabase(template?: Template): Promise<TestDatabase> {
  server ??= process.env.OUTTURN_TEST_DATABASE_URL ? external(process.env.OUTTURN_TEST_DATABASE_URL) : embedded();
  const { admin, owner, connectionTo } = await server;
  const name = `${PREFIX}_${randomUUID().replaceAll('-', '')}`;
  const from = template === undefined ? '' : `template ${await prepared(await server, template)} strategy file_copy`;
  await admin.query(`create database ${name} owner ${owner} ${from}`);
  return {
    connection: connectionTo(name),
    drop: async () => void (await admin.query(`drop database if exists ${name} with (force)`)),
  };
}

async function embedded(): Promise<Server> {
  const folder = join(tmpdir(), `${PREFIX}_${await startOfProcess()}`);
  const isFirst = await mkdir(folder).then(
    () => true,
    () => false,
  );
  if (isFirst) endWithRun(folder);
  const started = await startPostgres({ folder, settings: SETTINGS });
  if (!started.ok) throw new Error(`No PostgreSQL for the tests: ${JSON.stringify(started)}`);
  const { connection } = started;
  return {
    admin: adminPool({ ...connection, user: 'postgres', database: 'postgres' }),
    owner: connection.user,
    connectionTo: (database) => ({ ...connection, database }),
  };
}

/** With the number of the process it makes a name that no other run has had. */
async function startOfProcess(): Promise<string> {
  if (process.platform !== 'linux') return randomUUID().slice(0, 8);
  const stat = await readFile('/proc/self/stat', 'utf8');
  return stat.slice(stat.lastIndexOf(')')).split(' ')[20]!;
}

/** A process that waits for the end of the run, however it comes, and takes the server and its files away. */
function endWithRun(folder: string): void {
  const script = `while kill -0 "$1"; do sleep 0.5; done
    kill -QUIT "$(head -n 1 "$2/postgres/data/postmaster.pid")"
    while kill -0 "$(head -n 1 "$2/postgres/data/postmaster.pid")"; do sleep 0.1; done
    rm -rf "$2"`;
  const args = ['-c', script, 'sh', String(process.pid), folder];
  spawn('/bin/sh', args, { cwd: '/', detached: true, stdio: 'ignore' }).unref();
}

async function external(url: string): Promise<Server> {
  const admin = adminPool({ connectionString: url });
  const { rows } = await admin.query<{ owner: string }>('select quote_ident(current_user) as owner');
  await dropAbandoned(admin);
  const connectionTo = (database: string): ClientConfig => {
    const there = new URL(url);
    there.pathname = `/${database}`;
    return { connectionString: there.href };
  };
  return { admin, owner: rows[0]!.owner, connectionTo };
}

/** Databases of runs on this machine that have ended. */
async function dropAbandoned(admin: pg.Pool): Promise<void> {
  const { rows } = await admin.query<{ datname: string }>(String.raw`select datname from pg_database
    where datname like 'outturn\_test\_%'`);
  for (const { datname } of rows) {
    if (!isAlive(Number(datname.split('_')[2]))) await admin.query(`drop database if exists ${datname} with (force)`);
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function adminPool(config: ClientConfig): pg.Pool {
  const pool = new pg.Pool({ ...config, max: 2, idleTimeoutMillis: 1000, allowExitOnIdle: true });
  pool.on('error', () => {});
  return pool;
}

function prepared(on: Server, template: Template): Promise<string> {
  const known = templates.get(template.name) ?? prepare(on, template);
  templates.set(template.name, known);
  return known;
}

/** Of all threads the first prepares it, the others wait. */
async function prepare({ admin, owner, connectionTo }: Server, template: Template): Promise<string> {
  const name = `${PREFIX}_template_${template.name}`;
  const making = `${PREFIX}_making_${template.name}`;
  const client = await admin.connect();
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) {
      await client.query(`drop database if exists ${making} with (force)`);
      await client.query(`create database ${making} owner ${owner}`);
      await template.prepare(connectionTo(making));
      await client.query(`alter database ${making} rename to ${name}`);
    }
    return name;
  } finally {
    // The lock goes with the connection.
    client.release(true);
  }
}
