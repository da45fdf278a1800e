import type { Refused } from '../imported.js';
import { en } from './en.js';
import type { RefusedWords } from './words.js';
import { zh } from './zh.js';

export type { RefusedWords } from './words.js';

const WORDS: Readonly<Record<'zh' | 'en', RefusedWords>> = { zh, en };

/** A refusal, or what was kept of one: how many pages and not which. */
export type Tellable = Refused | { readonly ok: false; readonly reason: 'no-text'; readonly pages: number };

/** Why a file is not read, and what to do about it: a line to stand behind its name, without a full stop. */
export function tellRefused(refused: Tellable, locale: 'zh' | 'en'): string {
  const words = WORDS[locale];
  switch (refused.reason) {
    case 'empty':
    case 'binary':
    case 'unknown-encoding':
      return words[refused.reason];
    case 'other-format':
      return words.otherFormat(words.formats[refused.format], refused.format);
    case 'encrypted':
      // The wrapping that a password makes is old; what is in it need not be.
      return words.encrypted(refused.format === 'old-office' ? words.office : words.formats[refused.format]);
    case 'damaged':
      return words.damaged(words.formats[refused.format]);
    case 'no-text':
      return words.noText(typeof refused.pages === 'number' ? refused.pages : refused.pages.length);
    case 'too-large':
      return words.tooLarge(refused.limit / 1e6);
    case 'too-much':
      return words.tooMuch(words.measured[refused.of], refused.limit);
    case 'too-long':
      return words.tooLong(refused.limit);
    case 'too-heavy':
      return words.tooHeavy(refused.limit / 1e6);
  }
}
