import type { Stretch } from '../clause.js';
import type { Fact } from '../fact.js';
import { phrasesOf } from '../phrases.js';
import { type Clause, clauseOf } from './clauses.js';
import { holdsCreed } from './lean.js';

/** A task of a sentence, in units of the squeezed text. */
export interface Draft extends Stretch {
  readonly verb: Stretch;
  readonly object: Stretch;
  /** A time that stood alone before it in the sentence: 到2025年. */
  readonly time: Stretch | null;
  /** Whether it names no more than a figure to be reached: 固定资产投资增长8%. */
  readonly goal: boolean;
  /** Whether the deed says how much: 新建幼儿园3所. */
  readonly measured: boolean;
}

/** No phrase of the genre is as long; one that is says nothing that can be followed up. */
const LONGEST_PHRASE = 400;
/** A sentence that holds more of them sets out what is believed, not what is to be done. */
const MOST_PRINCIPLES = 3;

/** Splits a sentence into tasks: one for each deed with what leads in to it and what comes of it, and one for each figure to be reached. */
export function draftsOf(text: string, factsIn: (phrase: Stretch) => readonly Fact[]): readonly Draft[] {
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
    const facts = factsIn(phrase);
    const clause = isIdle(text, phrase, creed) ? null : clauseOf(text, phrase, facts);
    const last = open && led === null ? drafts.at(-1) : undefined;
    if (last !== undefined && isVerdict(text, phrase)) {
      drafts.pop();
      open = false;
    } else if (clause === null || clause.kind === 'principle') {
      principles++;
      open = false;
      led = null;
    } else if (clause.kind === 'lead-in') {
      led ??= clause.from;
      if (/\d|十[一二三四五]五|年/.test(text.slice(clause.from, clause.to))) time = phrase;
    } else if (last !== undefined && goesOn(clause, last)) {
      drafts[drafts.length - 1] = { ...last, to: clause.to, measured: last.measured || facts.length > 0 };
    } else if (clause.verb !== null && clause.object !== null) {
      const goal = clause.kind === 'target';
      const { to, verb, object } = clause;
      drafts.push({ from: led ?? clause.from, to, verb, object, time, goal, measured: facts.length > 0 });
      open = true;
      led = null;
    }
  }
  return principles > MOST_PRINCIPLES ? [] : drafts;
}

/** What a deed is said to be makes it the subject of a sentence: 办好民生实事,是政府的承诺. */
function isVerdict(text: string, { from, to }: Stretch): boolean {
  return VERDICT.test(text.slice(from, Math.min(to, from + LONGEST_VERDICT)));
}

const VERDICT =
  /^(?:始终|既|才|就|也|都|更|正|一直)?是(?!否)|^(?:事关|关乎|关系到)|^(?:意义|责任|任务|使命)(?:重大|艰巨|光荣|十分|非常)/;
const LONGEST_VERDICT = 10;

/** Whether a phrase can say nothing that is to be done; `creed` tells whether its sentence holds the words of a principle. */
function isIdle(text: string, { from, to }: Stretch, creed: boolean): boolean {
  return to - from > LONGEST_PHRASE || (creed && holdsCreed(text.slice(from, to)));
}

/** Whether a semicolon or colon parts a phrase from the one before it. */
function breaks(text: string, from: number): boolean {
  return from > 0 && (text[from - 1] === ';' || text[from - 1] === ':');
}

/** Whether a phrase belongs to the task before it: what comes of it, the rest of its list, what it is measured by, one more figure of its kind. */
function goesOn({ kind, verb }: Clause, last: Draft): boolean {
  if (kind === 'outcome' || kind === 'rest') return true;
  if (kind !== 'target' || verb === null) return false;
  return last.goal ? verb.from === verb.to && last.verb.to <= last.object.from : !last.measured;
}
