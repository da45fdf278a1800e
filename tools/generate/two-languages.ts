import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../packages/engine/src/index.js';
import { ROOT } from '../shared/places.js';

export const LOCALES = ['en', 'zh'] as const;

export function fileOf(name: string, locale: Locale): string {
  return locale === 'zh' ? `${name}.zh.md` : `${name}.md`;
}

/** The page of a rule holds the English part and, behind its second level-1 heading, the Chinese one. */
export function proseOf(folder: string, id: string, locale: Locale): string {
  const page = readFileSync(join(ROOT, folder, id, `${id}.md`), 'utf8');
  const second = page.indexOf('\n# ', 1);
  if (second === -1) throw new Error(`${folder}/${id}/${id}.md has no Chinese part (# …)`);
  return (locale === 'en' ? page.slice(0, second) : page.slice(second)).trim();
}
