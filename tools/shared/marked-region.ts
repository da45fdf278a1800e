import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * A part of a Markdown page that a tool writes, between `<!-- name:begin -->` and `<!-- name:end -->`.
 * Everything around it belongs to people.
 */
interface Region {
  readonly before: string;
  readonly inside: string;
  readonly after: string;
}

/** What stands between the markers, empty where the page is not there yet. */
export function readRegion(path: string, name: string): string {
  return existsSync(path) ? regionOf(readFileSync(path, 'utf8'), path, name).inside.trim() : '';
}

/** The page with `content` between the markers, and the rest as it is. */
export function withRegion(path: string, name: string, content: string): string {
  const { before, after } = regionOf(readFileSync(path, 'utf8'), path, name);
  return `${before}\n\n${content.trim()}\n\n${after}`;
}

export function writeRegion(path: string, name: string, content: string): void {
  writeFileSync(path, withRegion(path, name, content));
}

function regionOf(page: string, path: string, name: string): Region {
  const begin = `<!-- ${name}:begin -->`;
  const end = `<!-- ${name}:end -->`;
  const from = page.indexOf(begin) + begin.length;
  const to = page.indexOf(end);
  if (from < begin.length || to < from) throw new Error(`${path} has no ${begin} … ${end}`);
  return { before: page.slice(0, from), inside: page.slice(from, to), after: page.slice(to) };
}
