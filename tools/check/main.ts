import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../shared/places.js';

/** What has to hold before a change lands, each a command of its own that can be run alone with npx. */
const CHECKS: readonly (readonly [name: string, command: string, ...parameters: string[]])[] = [
  ['format and lint', 'biome', 'check', '.'],
  ['types of tools and tests', 'tsc', '-p', 'tsconfig.tools.json'],
  ['types of the tests of the application', 'tsc', '-p', 'apps/web/tsconfig.tests.json'],
  ['imports', 'depcruise', '--output-type', 'err', 'packages', 'apps', 'tools'],
  ['import rules that guard nothing', 'tsx', 'tools/patterns/main.ts'],
  ['unused files, exports and packages', 'knip'],
  ['generated files', 'tsx', 'tools/generate/main.ts', '--check'],
];

const failed = CHECKS.filter(([name, ...command]) => !passes(name, command));

const hints = run(['tsx', 'tools/sizes/main.ts']).output;
if (hints) console.log(`\nLonger than most, worth a second look:\n${hints}`);

console.log(`\n${CHECKS.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;

function passes(name: string, command: readonly string[]): boolean {
  const started = performance.now();
  const { ok, output } = run(command);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${ok ? 'ok  ' : 'FAIL'}  ${name} (${seconds} s)`);
  if (!ok) console.log(output);
  return ok;
}

function run([command = '', ...parameters]: readonly string[]): { readonly ok: boolean; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(join(ROOT, 'node_modules/.bin', command), parameters, {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { ok: status === 0, output: `${stdout}${stderr}`.trim() };
}
