import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ENDPOINTS } from './endpoints.js';
import type { Endpoint } from './http/endpoint.js';

const HERE = dirname(fileURLToPath(import.meta.url));

/** The files that hold an endpoint. */
async function endpointsOnDisk(): Promise<readonly (readonly [string, Endpoint])[]> {
  const files = readdirSync(HERE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .filter((file) => /^export default endpoint\(/m.test(readFileSync(join(HERE, file), 'utf8')));
  return Promise.all(files.map(async (file) => [file, (await import(join(HERE, file))).default] as const));
}

it('holds every endpoint that there is, once, under the name of its file', async () => {
  const onDisk = await endpointsOnDisk();
  expect(onDisk.length).toBeGreaterThan(10);
  for (const [file, endpoint] of onDisk) {
    expect(ENDPOINTS, file).toContain(endpoint);
    const name = basename(file, '.ts').replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    expect(endpoint.id, file).toBe(name);
  }
  expect(ENDPOINTS).toHaveLength(onDisk.length);
  expect(new Set(ENDPOINTS.map(({ id }) => id)).size).toBe(ENDPOINTS.length);
});
