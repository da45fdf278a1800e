import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './places.js';

const SKIPPED = new Set(['node_modules', 'dist', 'coverage']);

/** Every file under the given folders of the repository, as sorted paths from its root with forward slashes. */
export function filesUnder(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) => walk(join(ROOT, folder))).sort();
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : walk(path);
    return [relative(ROOT, path).replaceAll('\\', '/')];
  });
}
