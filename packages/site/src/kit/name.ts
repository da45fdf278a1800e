import { indicatorByCode } from '@outturn/engine';
import type { Locale } from './page.js';

interface Named {
  readonly code: string;
  readonly name: string;
}

/** What to call an indicator: in English by the catalogue, where it knows the code; else as its plan does. */
export function nameIn(locale: Locale, { code, name }: Named): string {
  return locale === 'zh' ? name : (indicatorByCode(code)?.en ?? name);
}
