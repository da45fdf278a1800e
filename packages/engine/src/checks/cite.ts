import type { CaseDocument } from '../entries/case.js';
import type { Entry } from '../entries/entry.js';
import type { Citation } from './finding.js';

/** A name that stands farther off than this from its figure is not quoted with it. */
const NEAR = 12;
const YEAR = /\d{4}年/;

/** The words of a figure: with its name where that stands right before it, else the figure alone. */
export function cite({ fact, document }: Entry): Citation {
  const { named, start, end } = fact;
  const near = named !== null && named.start < start && named.end <= start && start - named.end <= NEAR;
  // In A、B分别为x、y the figure before is another's.
  const own = near && !/\d/.test(document.text.slice(named.end, start).replace(YEAR, ''));
  return citeRange(document, own ? named.start : start, end);
}

export function citeRange({ name, text }: CaseDocument, start: number, end: number): Citation {
  return { document: name, start, end, quote: text.slice(start, end) };
}
