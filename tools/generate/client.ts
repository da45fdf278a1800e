import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { apiDescription } from '@outturn/api';
import openapiTypes, { astToString } from 'openapi-typescript';
import { ROOT } from '../shared/places.js';

const TYPES = 'packages/client/src/generated/api.ts';
const HEAD = '// Made by tools/generate/client.ts of what the API says of itself.\n\n';

/** Writes the types of the client. They are too long to be kept in the repository, so tools/setup.mjs has them made where they are missing or old. */
async function writeClient(): Promise<void> {
  const description = await apiDescription();
  const types = await openapiTypes(JSON.stringify(description));
  mkdirSync(dirname(join(ROOT, TYPES)), { recursive: true });
  writeFileSync(join(ROOT, TYPES), HEAD + astToString(types));
}

await writeClient();
