import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesUnder } from '../shared/files.js';
import { ROOT } from '../shared/places.js';

/** One side of an import rule. */
interface Side {
  readonly path?: string | readonly string[];
  readonly pathNot?: string | readonly string[];
}

interface ImportRule {
  readonly name: string;
  readonly from: Side;
  readonly to: Side;
}

// A rule whose pattern matches no file guards nothing, and nobody notices when a room is renamed.
const config = await import(pathToFileURL(join(ROOT, '.dependency-cruiser.mjs')).href);
const rules: readonly ImportRule[] = config.default.forbidden;
const files = filesUnder('packages', 'apps', 'tools');

const idle = rules.flatMap(({ name, from, to }) =>
  [from.path, from.pathNot, to.path, to.pathNot]
    .flatMap((pattern) => pattern ?? [])
    .filter((pattern) => !files.some((file) => regexOf(pattern).test(file)))
    .map((pattern) => `${name}: ${pattern} matches no file`),
);

for (const line of idle) console.log(line);
process.exitCode = idle.length === 0 ? 0 : 1;

/** `$1` stands for what the first group of the other side has matched. */
function regexOf(pattern: string): RegExp {
  return new RegExp(pattern.replace(/\$\d/g, '[^/]+'));
}
