// Brings a checkout to the point where everything else can run: installs what is missing, then builds.
// It runs before anything is installed, so it is plain JavaScript on Node alone.
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

function changed(file) {
  return statSync(`${root}/${file}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** When the newest file under any of the folders was written. */
function newest(...folders) {
  const files = folders.flatMap((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true }).map((file) => `${folder}/${file}`),
  );
  return Math.max(...files.map(changed));
}

/** Bundles the engine, the command or a page, where something that it is made of is newer than it. */
function bundle(workspace, output, ...sources) {
  const written = changed(`${workspace}/dist/${output}`);
  const needed = Math.max(
    newest(`${workspace}/src`, ...sources),
    changed(`${workspace}/vite.config.ts`),
    changed('package-lock.json'),
  );
  if (written < needed)
    run(process.execPath, 'node_modules/vite/bin/vite.js', 'build', workspace, '--logLevel', 'warn');
}

function run(command, ...args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

// npm writes this file last, so a broken-off installation does not pass for a finished one.
if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) run('npm', 'ci', '--no-progress');

run(process.execPath, 'node_modules/typescript/bin/tsc', '-b');

bundle('packages/engine', 'index.js');
bundle('apps/cli', 'main.js', 'packages/engine/src', 'packages/import/src', 'packages/viewer/src');
bundle('packages/viewer', 'viewer.js', 'packages/engine/src');
bundle(
  'apps/playground',
  'index.html',
  'packages/engine/src',
  'packages/import/src',
  'packages/viewer/src',
  'examples',
);

// What `outturn check --explain` prints: the command is shipped without the docs.
rmSync(`${root}/apps/cli/dist/checks`, { recursive: true, force: true });
cpSync(`${root}/docs/rules/checks`, `${root}/apps/cli/dist/checks`, { recursive: true });
