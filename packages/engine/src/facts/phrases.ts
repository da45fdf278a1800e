import type { Stretch } from './clause.js';

/** A bracket or quotation mark that is still open after so many units was never meant to be closed. */
const LONGEST_ASIDE = 120;
const CLOSES: ReadonlyMap<number, number> = new Map(
  ['()', '“”', '《》', '〔〕', '[]', '‘’'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
);
const SEPARATORS: ReadonlySet<number> = new Set([...',;:。!?'].map((mark) => mark.charCodeAt(0)));
/** The first Han character: no mark stands behind it. */
const HAN = 0x4e00;

/** The stretches of a squeezed sentence between its commas, semicolons and colons, those inside brackets left out. */
export function phrasesOf(text: string): readonly Stretch[] {
  const phrases: Stretch[] = [];
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (unit >= HAN) at++;
    else if (SEPARATORS.has(unit)) {
      if (at > from) phrases.push({ from, to: at });
      from = ++at;
    } else at = behindAside(text, at);
  }
  if (text.length > from) phrases.push({ from, to: text.length });
  return phrases;
}

/** Behind the bracket or quotation that opens at `at`; the next unit where none does or it never closes. */
export function behindAside(text: string, at: number): number {
  const open = text.charCodeAt(at);
  const close = open < HAN ? CLOSES.get(open) : undefined;
  return close === undefined ? at + 1 : behindClose(text, at, open, close);
}

function behindClose(text: string, at: number, open: number, close: number): number {
  const limit = Math.min(text.length, at + LONGEST_ASIDE);
  let depth = 0;
  for (let i = at; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (unit === open) depth++;
    else if (unit === close && --depth === 0) return i + 1;
  }
  return at + 1;
}
