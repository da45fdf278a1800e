import { isAbsolute, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * A file as a URI: relative to the folder the command runs in, whatever was typed, and percent-encoded. A file on another drive
 * has no relative path and keeps its absolute one.
 */
export function uriOf(name: string): string {
  const path = relative('', name);
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path
    .split(sep)
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD')))
    .join('/');
}
