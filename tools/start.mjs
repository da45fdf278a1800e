// The main job on the sample city: what its papers say, what does not add up in them, and a page to look at.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
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
  const { status } = spawnSync(process.execPath, ['apps/cli/dist/main.js', ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0 && status !== 1) process.exit(status ?? 2);
}

outturn('check', ...PAPERS);
outturn('check', ...PAPERS, '--format', 'html', '--output', PAGE);
if (!existsSync(`${root}/${PAGE}`)) process.exit(2);
const chinese = /^zh/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '');
console.log(
  chinese
    ? `\n用浏览器打开 ${root}${PAGE}，文中每个数字都可以点开。读数结果：node apps/cli/dist/main.js read examples`
    : `\nOpen ${root}${PAGE} in a browser: every number can be clicked. What was read: node apps/cli/dist/main.js read examples`,
);
