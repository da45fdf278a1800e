import type { Stretch } from './clause.js';

/** A bracket or quotation mark that is still open after so many units was never meant to be closed. */
const LONGEST_ASIDE = 120;
const CLOSES: Readonly<Record<string, string>> = { '(': ')', '“': '”', '《': '》', '〔': '〕', '[': ']', '‘': '’' };
const SEPARATORS = ',;:。!?';

/** The stretches of a squeezed sentence between its commas, semicolons and colons, those inside brackets left out. */
export function phrasesOf(text: string): readonly Stretch[] {
  const phrases: Stretch[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !SEPARATORS.includes(text[at])) {
      at = behindAside(text, at) - 1;
      continue;
    }
    if (at > from) phrases.push({ from, to: at });
    from = at + 1;
  }
  return phrases;
}

/** Behind the bracket or quotation that opens at `at`; the next unit where none does or it never closes. */
export function behindAside(text: string, at: number): number {
  const close = CLOSES[text[at]];
  if (close === undefined) return at + 1;
  const open = text[at];
  const limit = Math.min(text.length, at + LONGEST_ASIDE);
  let depth = 0;
  for (let i = at; i < limit; i++) {
    if (text[i] === open) depth++;
    else if (text[i] === close && --depth === 0) return i + 1;
  }
  return at + 1;
}
