import type { Locale } from './page.js';

/** The same words in both languages: a word that one of them lacks does not compile. */
export type InBoth<Words> = Readonly<Record<Locale, Words>>;

export function inBoth<Words>(zh: Words, en: Words): InBoth<Words> {
  return { zh, en };
}
