import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { type NewFolder, openFolder } from './folder.js';

const bench = mkdtempSync(join(tmpdir(), 'outturn-publish-'));
let place: string;
let count = 0;

beforeEach(() => {
  place = join(bench, String(count++), 'public');
});
afterAll(() => rmSync(bench, { recursive: true }));

async function opened(): Promise<NewFolder> {
  const folder = await openFolder(place);
  if ('reason' in folder) throw new Error(JSON.stringify(folder));
  return folder;
}

test('nothing is to be seen before all is written, and then all of it', async () => {
  const folder = await opened();
  await folder.write('indicators/%E4%BA%91%E5%B2%9A%E5%B8%82/gdp.html', 'page');
  expect(existsSync(place)).toBe(false);
  await folder.finish();
  expect(readFileSync(join(place, 'indicators/云岚市/gdp.html'), 'utf8')).toBe('page');
  expect(readdirSync(join(place, '..'))).toEqual(['public']);
});

test('pages that are no more are removed and counted', async () => {
  const first = await opened();
  await first.write('a.html', '1');
  await first.write('b/c.html', '1');
  expect(await first.finish()).toBe(0);
  const second = await opened();
  await second.write('a.html', '2');
  expect(await second.finish()).toBe(1);
  expect(readFileSync(join(place, 'a.html'), 'utf8')).toBe('2');
  expect(existsSync(join(place, 'b'))).toBe(false);
});

test('what is given up leaves no trace', async () => {
  const first = await opened();
  await first.write('a.html', '1');
  await first.finish();
  const second = await opened();
  await second.write('a.html', '2');
  await second.abandon();
  expect(readFileSync(join(place, 'a.html'), 'utf8')).toBe('1');
  expect(readdirSync(join(place, '..'))).toEqual(['public']);
});

test('a folder that holds other things is refused, and stays as it is', async () => {
  const first = await opened();
  await first.write('a.html', '1');
  await first.finish();
  writeFileSync(join(place, 'thesis.docx'), 'years of work');
  expect(await openFolder(place)).toEqual({ reason: 'holds-other-things', folder: place, names: ['thesis.docx'] });
  expect(readFileSync(join(place, 'thesis.docx'), 'utf8')).toBe('years of work');
  expect(await openFolder(join(place, 'thesis.docx'))).toMatchObject({ reason: 'not-a-folder' });
});
