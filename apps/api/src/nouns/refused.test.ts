import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { REFUSAL_WORDS } from './refused.js';

const LEDGER = fileURLToPath(new URL('../../../../packages/ledger/src/', import.meta.url));
const FOLDERS = [
  'units',
  'posts',
  'roles',
  'plans',
  'indicators',
  'observations',
  'tasks',
  'findings',
  'nouns',
  'reviews',
];
const CODES = /(?:refuse|refused|hindered|unfit)\('([a-z-]+)'|\bcode: '([a-z-]+)'/g;

it('has words for whatever the ledger refuses', () => {
  const codes = FOLDERS.flatMap((folder) =>
    readdirSync(LEDGER + folder)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .flatMap((file) => [...readFileSync(`${LEDGER}${folder}/${file}`, 'utf8').matchAll(CODES)])
      .map(([, one, other]) => one ?? other!),
  );
  const own = new Set(codes.filter((code) => !['stale', 'already-exists'].includes(code)));
  expect(own.size).toBeGreaterThan(20);
  expect([...own].filter((code) => !(code in REFUSAL_WORDS))).toEqual([]);
});
