import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ROOT } from '../shared/places.js';
import { inputs } from './inputs.js';
import { caseOf } from './mutate.js';

const MINUTE = 60_000;

test('the same seed and number give the same file, and another number another', () => {
  const files = inputs(undefined, true);
  for (let number = 0; number < 50; number++) {
    const { bytes } = caseOf(1, number, files);
    expect(caseOf(1, number, files).bytes).toEqual(bytes);
    expect(caseOf(1, number + 1, files).bytes).not.toEqual(bytes);
  }
});

test('a few hundred broken files are refused or read soundly', { timeout: MINUTE }, async () => {
  const [tsx, main] = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'tools/fuzz/main.ts')];
  const { stdout } = await promisify(execFile)(process.execPath, [tsx, main, '--own', '--cases', '400']);
  expect(stdout).toMatch(/^400 cases in .*: 0 failed$/m);
});
