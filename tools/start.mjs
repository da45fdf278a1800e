// The main job on the sample city: what does not add up in its papers, and then the ledger with them in it, until Ctrl-C.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const COMMAND = 'apps/cli/dist/main.js';
const PAPERS = [
  'plan-2021-2025.txt',
  'work-report-2023.txt',
  'work-report-2024.txt',
  'annual-plan-2024.txt',
  'yearly-figures.csv',
].map((name) => `examples/${name}`);
const PAGE = 'outturn.html';

/** Runs the command; findings (1) are what it is for, trouble (2) ends the start. */
function outturn(...args) {
  const { status } = spawnSync(process.execPath, [COMMAND, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0 && status !== 1) process.exit(status ?? 2);
}

/** Keeps the ledger until it is told to stop. */
function serve(...args) {
  const server = spawn(process.execPath, [COMMAND, 'serve', ...args], { cwd: root, stdio: 'inherit' });
  // A terminal sends Ctrl-C to both, and it is the server that has something to finish.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => server.kill('SIGTERM'));
  server.on('exit', (status) => process.exit(status ?? 2));
}

outturn('check', ...PAPERS);
outturn('check', ...PAPERS, '--format', 'html', '--output', PAGE);
if (!existsSync(`${root}/${PAGE}`)) process.exit(2);
const chinese = /^zh/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '');
console.log(
  chinese
    ? `\n用浏览器打开 ${root}${PAGE}，文中每个数字都可以点开。读数结果：node apps/cli/dist/main.js read examples\n`
    : `\nOpen ${root}${PAGE} in a browser: every number can be clicked. What was read: node apps/cli/dist/main.js read examples\n`,
);
serve(...process.argv.slice(2));
