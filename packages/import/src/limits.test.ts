import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allHostile } from '../testing/all-hostile.js';
import { importBytes, type Measured } from './index.js';
import * as limits from './limits.js';

const LIMITS: Readonly<Record<keyof typeof limits, number>> = { ...limits };
const FILES = allHostile('http://127.0.0.1:1');

/** A file beyond each limit; what a file may take of the machine is tried in apart/pool.test.ts. */
const BEYOND: readonly (readonly [limit: keyof typeof limits, of: Measured, kind: string, file: string])[] = [
  ['MAX_UNPACKED_BYTES', 'unpacked-bytes', 'docx', 'a part of 200 MB'],
  ['MAX_PARTS', 'parts', 'docx', '20,000 parts'],
  ['MAX_DEPTH', 'depth', 'docx', 'a million elements inside one another'],
  ['MAX_CHARACTERS', 'characters', 'docx', '30 million characters'],
  ['MAX_CELLS', 'cells', 'xlsx', 'more cells than may be'],
  ['MAX_ELEMENTS', 'elements', 'html', 'a million elements side by side'],
  ['MAX_PAGES', 'pages', 'pdf', '10,000 pages'],
];
/** Each with what a file of so many bytes and one begins with. */
const TOO_LARGE = [
  ['MAX_TEXT_BYTES', ''],
  ['MAX_FILE_BYTES', '%PDF-1.7\n'],
] as const;

test.for(BEYOND)('%s', { timeout: 60_000 }, async ([limit, of, kind, name]) => {
  const refused = { ok: false, reason: 'too-much', of, limit: LIMITS[limit] };
  expect(await importBytes(FILES[kind][name].bytes())).toEqual(refused);
});

test.for(TOO_LARGE)('%s', async ([limit, head]) => {
  const bytes = new Uint8Array(LIMITS[limit] + 1);
  bytes.set(Buffer.from(head));
  expect(await importBytes(bytes)).toEqual({ ok: false, reason: 'too-large', limit: LIMITS[limit] });
});

test('every limit has a test', () => {
  const tested = [...BEYOND, ...TOO_LARGE].map(([limit]) => limit);
  expect(Object.keys(LIMITS).sort()).toEqual([...tested, 'MAX_SECONDS', 'MAX_MEMORY'].sort());
});

test('the page on hostile files says each of them', () => {
  const page = readFileSync(new URL('../../../docs/hostile-files.md', import.meta.url), 'utf8');
  for (const limit of Object.values(LIMITS)) expect(page).toContain(`| ${limit.toLocaleString('en')} `);
});
