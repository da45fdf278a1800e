import type { JudgementClass } from '../words/classes.js';

/** In a square of 16: what is filled and what is drawn as a line. Each can be told from the others without colour. */
export interface Symbol {
  readonly filled?: string;
  readonly drawn?: string;
}

const RING = 'M8 2a6 6 0 1 1 0 12A6 6 0 1 1 8 2z';

export const SYMBOLS: Readonly<Record<JudgementClass, Symbol>> = {
  early: { filled: 'M8 1l2 4.6 5 .4-3.8 3.3 1.2 4.9L8 11.6 3.6 14.2l1.2-4.9L1 6l5-.4z' },
  ahead: { filled: 'M8 2.5 14.5 13.5h-13z' },
  'on-schedule': { filled: RING },
  'slightly-late': { filled: 'M8 2a6 6 0 0 0 0 12z', drawn: RING },
  late: { filled: 'M8 13.5 1.5 2.5h13z' },
  met: { drawn: 'M2 8.5l4 4 8-9' },
  missed: { drawn: 'M3 3l10 10M13 3L3 13' },
  'not-comparable': { drawn: 'M2.5 6h11M2.5 10h11M11 2.5l-6 11' },
  'not-issued': { drawn: 'M2.5 3h11v10h-11zM2.5 3l5.5 5.5L13.5 3' },
  'not-due': { drawn: `${RING}M8 4.5V8l2.5 2` },
  'no-data': { drawn: 'M3 8h10' },
  qualitative: { drawn: 'M2.5 4h11M2.5 8h11M2.5 12h7' },
};
