import type { Stretch } from '../clause.js';
import { phrasesOf } from '../phrases.js';
import { type Clause, clauseOf } from './clauses.js';
import { holdsCreed } from './lean.js';

/** A task of a sentence, in units of the squeezed text. */
export interface Draft extends Stretch {
  readonly verb: Stretch;
  readonly object: Stretch;
  /** A time that stood alone before it in the sentence: 到2025年. */
  readonly time: Stretch | null;
}

/** No phrase of the genre is as long; one that is says nothing that can be followed up. */
const LONGEST_PHRASE = 400;
/** A sentence that holds more of them sets out what is believed, not what is to be done. */
const MOST_PRINCIPLES = 3;

/** Splits a sentence into tasks: one for each deed and each figure to be reached, with what leads in to it and what comes of it. */
export function draftsOf(text: string, isMeasured: (phrase: Stretch) => boolean): readonly Draft[] {
  const drafts: Draft[] = [];
  let open = false;
  let led: number | null = null;
  let time: Stretch | null = null;
  let principles = 0;
  const creed = holdsCreed(text);
  for (const phrase of phrasesOf(text)) {
    if (breaks(text, phrase.from)) {
      open = false;
      led = null;
    }
    const clause = isIdle(text, phrase, creed) ? null : clauseOf(text, phrase, isMeasured(phrase));
    if (clause === null || clause.kind === 'principle') {
      principles++;
      open = false;
      led = null;
    } else if (clause.kind === 'lead-in') {
      led ??= clause.from;
      if (/\d|十[一二三四五]五|年/.test(text.slice(clause.from, clause.to))) time = phrase;
    } else if (open && led === null && goesOn(clause, drafts.at(-1))) {
      drafts[drafts.length - 1] = upTo(drafts[drafts.length - 1], clause.to);
    } else if (clause.verb !== null && clause.object !== null) {
      drafts.push({ from: led ?? clause.from, to: clause.to, verb: clause.verb, object: clause.object, time });
      open = true;
      led = null;
    }
  }
  return principles > MOST_PRINCIPLES ? [] : drafts;
}

/** Whether a phrase can say nothing that is to be done; `creed` tells whether its sentence holds the words of a principle. */
function isIdle(text: string, { from, to }: Stretch, creed: boolean): boolean {
  return to - from > LONGEST_PHRASE || (creed && holdsCreed(text.slice(from, to)));
}

function upTo({ from, verb, object, time }: Draft, to: number): Draft {
  return { from, to, verb, object, time };
}

/** Whether a semicolon or colon parts a phrase from the one before it. */
function breaks(text: string, from: number): boolean {
  return from > 0 && (text[from - 1] === ';' || text[from - 1] === ':');
}

/** Whether a phrase belongs to the task before it: what comes of it, the rest of its list, one more figure of its kind. */
function goesOn({ kind, verb }: Clause, last: Draft | undefined): boolean {
  if (kind === 'outcome' || kind === 'rest') return true;
  const figure = kind === 'target' && verb !== null && verb.from === verb.to;
  return figure && last !== undefined && last.verb.to <= last.object.from;
}
