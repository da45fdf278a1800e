import type { Locale } from '../locale.js';

interface Named {
  readonly name: string;
  readonly englishName: string | null;
}

/** What to call an indicator: in English by the catalogue, where it knows it; else as its plan does. */
export function nameIn(locale: Locale, { name, englishName }: Named): string {
  return locale === 'zh' ? name : (englishName ?? name);
}
