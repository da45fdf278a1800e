// Brings a checkout to the point where everything else can run: installs what is missing, then builds.
// It runs before anything is installed, so it is plain JavaScript on Node alone.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

function changed(file) {
  return statSync(`${root}/${file}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function run(command, ...args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

// npm writes this file last, so a broken-off installation does not pass for a finished one.
if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) run('npm', 'ci', '--no-progress');

run(process.execPath, 'node_modules/typescript/bin/tsc', '-b');
