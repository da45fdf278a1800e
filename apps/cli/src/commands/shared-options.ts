import type { DocumentKind, ReadOptions } from '@outturn/engine';
import type { Locale } from '../locale.js';
import type { Messages } from '../messages/messages.js';

/** What a user knows of a document, as it stands on the command line. */
export interface WrittenFrame {
  readonly region?: string;
  readonly year?: string;
  readonly kind?: string;
}

/** Options that every command takes. */
export interface WrittenManner {
  readonly output?: string;
  readonly bom?: boolean;
  readonly color?: boolean;
  readonly lang?: string;
}

const LOCALES: readonly Locale[] = ['zh', 'en'];
const KINDS: readonly DocumentKind[] = ['plan', 'annual-plan', 'work-report', 'communique', 'budget-report', 'feature'];

/** What the user knows of a document, or what is wrong with it. */
export function frameOf({ region, year, kind }: WrittenFrame, { usage }: Messages): ReadOptions | string {
  if (kind !== undefined && !isOneOf(KINDS, kind)) return usage.notOneOf('--kind', kind, KINDS);
  if (year !== undefined && !/^(?:19|20)\d\d$/.test(year)) return usage.badYear(year);
  return {
    ...(region === undefined ? {} : { region }),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(kind === undefined ? {} : { kind }),
  };
}

/** What is wrong with the language; null where nothing is. */
export function wrongLanguage(lang: string | undefined, { usage }: Messages): string | null {
  return lang === undefined || isOneOf(LOCALES, lang) ? null : usage.notOneOf('--lang', lang, LOCALES);
}

export function isOneOf<Choice extends string>(choices: readonly Choice[], value: string): value is Choice {
  return (choices as readonly string[]).includes(value);
}
