import type { Finding } from '../checks/finding.js';
import { en } from './messages/en/index.js';
import type { Messages } from './messages/messages.js';
import { zh } from './messages/zh/index.js';

export type Locale = 'zh' | 'en';

const WORDS: Readonly<Record<Locale, Messages>> = { zh, en };

/** A finding in words. */
export interface Said {
  /** What the check is about. */
  readonly title: string;
  readonly message: string;
  /** What to do about it. */
  readonly advice: string;
}

export function sayFinding({ check, code, params }: Pick<Finding, 'check' | 'code' | 'params'>, locale: Locale): Said {
  const words = WORDS[locale][check];
  if (words === undefined) return { title: check, message: code, advice: '' };
  return { title: words.title, message: filled(words.findings[code] ?? code, params), advice: words.advice };
}

/** What a check is about, in a few words. */
export function titleOf(check: string, locale: Locale): string {
  return WORDS[locale][check]?.title ?? check;
}

function filled(sentence: string, params: Finding['params']): string {
  return sentence.replace(/\{([\w-]+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
