import type { Locale } from '@outturn/engine';

/** The language in the address, else that of the browser. */
export function localeOf(hash: string, languages: readonly string[]): Locale {
  if (hash === '#zh' || hash === '#en') return hash === '#zh' ? 'zh' : 'en';
  return languages[0] === undefined || /^zh/i.test(languages[0]) ? 'zh' : 'en';
}
