import { existsSync, readFileSync } from 'node:fs';
import { titleOf } from '@outturn/engine';
import type { Locale } from './locale.js';

/** The page of a check as Markdown, in English where it has no other; its title where it has no page. */
export function pageOfCheck(id: string, locale: Locale): string {
  const names = locale === 'zh' ? [`${id}.zh.md`, `${id}.md`] : [`${id}.md`];
  const file = names.map((name) => new URL(`checks/${name}`, import.meta.url)).find((url) => existsSync(url));
  if (file === undefined) return `# ${titleOf(id, locale)}\n`;
  // A link to the other pages leads nowhere from here.
  return readFileSync(file, 'utf8')
    .replace(/^<!--.*-->\n+/, '')
    .replace(/\n+\[[^\]]*\]\([^)]*\)\n*$/, '\n');
}
