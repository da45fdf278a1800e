import { writeFile } from 'node:fs/promises';
import { PORT } from './connection.js';
import type { Place } from './place.js';
import { codeOf } from './refusal.js';

/** For a machine that has other things to do, written once; from then on they belong to whoever looks after the machine. */
const TUNING = `# Settings of the PostgreSQL that Outturn starts. They may be changed; they hold from the next start.
# Where it listens and what it logs is not set here: Outturn says so at every start.
max_connections = 100
shared_buffers = 256MB
effective_cache_size = 1GB
work_mem = 16MB
maintenance_work_mem = 128MB
wal_compression = on
random_page_cost = 1.1
# Queries here are short; compiling them takes longer than running them.
jit = off
# A time means the same wherever the machine stands.
timezone = 'UTC'
`;

export async function writeSettings(settings: string): Promise<void> {
  await writeFile(settings, TUNING, { flag: 'wx', mode: 0o644 }).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error;
  });
}

/** What must hold, whatever the settings say: nobody but the one machine and the one user gets in. */
export function fixedSettings({ data, settings, socket }: Place): readonly string[] {
  const set = {
    config_file: settings,
    listen_addresses: '',
    port: PORT,
    // A list: a comma in a path would part it.
    unix_socket_directories: `"${socket.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    log_destination: 'stderr',
    logging_collector: 'off',
    lc_messages: 'C',
    // What goes wrong in a statement is told to who sent it. Its words, and so the data, stay out of the log.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
  };
  return ['-D', data, ...Object.entries(set).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}
