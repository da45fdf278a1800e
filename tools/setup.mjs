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
  bundleAs('production', workspace, output, ...sources);
}

/** A configuration may say what another mode makes. */
function bundleAs(mode, workspace, output, ...sources) {
  const written = changed(`${workspace}/dist/${output}`);
  const needed = Math.max(
    newest(`${workspace}/src`, ...sources),
    changed(`${workspace}/vite.config.ts`),
    changed(`${workspace}/index.html`),
    changed('package-lock.json'),
  );
  if (written < needed)
    run(process.execPath, 'node_modules/vite/bin/vite.js', 'build', workspace, '--logLevel', 'warn', '--mode', mode);
}

function run(command, ...args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

// npm writes this file last, so a broken-off installation does not pass for a finished one.
if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) run('npm', 'ci', '--no-progress');

const tsc = 'node_modules/typescript/bin/tsc';
run(process.execPath, tsc, '-b', 'apps/api');
bundle('packages/engine', 'index.js');
// The types of the client are made of what the API says of itself when it runs.
if (changed('packages/client/src/generated/api.ts') < newest('apps/api/dist'))
  run(process.execPath, 'node_modules/tsx/dist/cli.mjs', 'tools/generate/client.ts');
run(process.execPath, tsc, '-b');

bundle(
  'apps/cli',
  'main.js',
  'packages/engine/src',
  'packages/import/src',
  'packages/viewer/src',
  'packages/client/src',
);
const drawn = ['packages/engine/src', 'packages/charts/src', 'packages/charts/styles'];
bundle('packages/viewer', 'viewer.js', ...drawn);
bundleAs('charts', 'packages/viewer', 'viewer-charts.js', ...drawn);
bundle(
  'apps/playground',
  'index.html',
  'packages/engine/src',
  'packages/charts/src',
  'packages/charts/styles',
  'packages/import/src',
  'packages/viewer/src',
  'examples',
);

/** Puts a folder beside the command, which is shipped without the rest of the repository. */
function ship(folder, name) {
  rmSync(`${root}/apps/cli/dist/${name}`, { recursive: true, force: true });
  cpSync(`${root}/${folder}`, `${root}/apps/cli/dist/${name}`, { recursive: true });
}

bundle(
  'apps/web',
  'pages/index.html',
  'packages/charts/src',
  'packages/charts/styles',
  'packages/client/src',
  'packages/viewer/src',
  'packages/engine/src',
);

// What `outturn check --explain` prints, the city that a new ledger begins with, and the application.
ship('docs/rules/checks', 'checks');
ship('examples', 'examples');
ship('apps/web/dist/pages', 'application');
