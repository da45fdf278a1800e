import type { Fact } from '../facts/fact.js';
import { align } from './align.js';
import { subjectOf } from './subject.js';

/** A text with what was read out of it. */
export interface Told {
  readonly text: string;
  readonly facts: readonly Fact[];
}

/**
 * Where a fact of the old text stands in the new one. `same`: in the same words, at most shifted. `moved`: the same statement in another
 * place or in other words. `lost`: no longer said; `instead` is what the new text says of the same indicator and period, if anything.
 */
export type Anchor =
  | { readonly how: 'same' | 'moved'; readonly to: number }
  | { readonly how: 'lost'; readonly instead: number | null };

export interface Anchors {
  /** One for each fact of the old text, in its order. */
  readonly anchors: readonly Anchor[];
  /** Facts of the new text that none of the old ones is anchored to. */
  readonly added: readonly number[];
}

/** Finds the facts of a text again in a corrected version of it. */
export function anchorFacts(before: Told, after: Told): Anchors {
  const numbers = new Numbers();
  const old = cluesOf(before, numbers);
  const young = cluesOf(after, numbers);
  const rows = align(old.sentences, young.sentences);
  const pairing = new Pairing(
    old.clues.map((clue) => ({ ...clue, row: rows[clue.row]! })),
    young.clues,
  );
  const same = pairing.pairUp(({ row, claim }) => (row === NO_ROW ? null : `${row} ${claim}`));
  const moved = [
    ...pairing.pairUp(({ words, claim }) => `${words} ${claim}`),
    ...pairing.pairUp(({ claim }) => String(claim)),
  ];
  const added = pairing.leftInNew();
  const instead = [
    ...pairing.pairUp(({ frame, question }) => `${frame} ${question}`),
    ...pairing.pairUp(({ frame, subject, place }) => `${frame} ${subject} ${place}`),
    ...pairing.pairUp(({ question }) => String(question)),
  ];
  const anchors: Anchor[] = before.facts.map(() => ({ how: 'lost', instead: null }));
  for (const [from, to] of same) anchors[from] = { how: 'same', to };
  for (const [from, to] of moved) anchors[from] = { how: 'moved', to };
  for (const [from, to] of instead) anchors[from] = { how: 'lost', instead: to };
  return { anchors, added };
}

/** What a fact is known again by. Words are kept as numbers, the same for the same words in both texts. */
interface Clue {
  /** Its sentence without blanks, */
  readonly words: number;
  /** and with its numbers left out. */
  readonly frame: number;
  /** Which of the sentences that hold facts it is, counted in the new text; `NO_ROW` where the new text does not have it in its place. */
  readonly row: number;
  /** Which of the facts of its sentence it is. */
  readonly place: number;
  /** Which indicator it is of, and how that is measured; */
  readonly subject: number;
  /** with the period; */
  readonly question: number;
  /** with the value as written: all that it says. */
  readonly claim: number;
}

const NO_ROW = -1;

class Numbers {
  readonly #known = new Map<string, number>();

  of(words: string): number {
    const known = this.#known.get(words) ?? this.#known.size;
    this.#known.set(words, known);
    return known;
  }
}

const BLANKS = /\s+/g;
const FIGURES = /[\d.,，]+/g;

/** The clues of a text, each with the number of its sentence for a row, and the words of these sentences. */
function cluesOf(
  { text, facts }: Told,
  numbers: Numbers,
): { readonly clues: readonly Clue[]; readonly sentences: readonly number[] } {
  const sentences = new Map<
    string,
    { readonly row: number; readonly words: number; readonly frame: number; facts: number }
  >();
  const clues = facts.map((fact) => {
    const { start, end } = fact.sentence;
    const key = `${start}-${end}`;
    let sentence = sentences.get(key);
    if (sentence === undefined) {
      const words = text.slice(start, end).replace(BLANKS, '');
      const frame = words.replace(FIGURES, '#');
      sentence = { row: sentences.size, words: numbers.of(words), frame: numbers.of(frame), facts: 0 };
      sentences.set(key, sentence);
    }
    const subject = `${subjectOf(fact).key} ${fact.measure}`;
    const question = `${subject} ${fact.period} ${fact.base}`;
    // What is said in words has no number: the words are what it says.
    const said = typeof fact.value === 'number' || fact.value.length > 0 ? fact.value : fact.quote;
    return {
      words: sentence.words,
      frame: sentence.frame,
      row: sentence.row,
      place: sentence.facts++,
      subject: numbers.of(subject),
      question: numbers.of(question),
      claim: numbers.of(`${question} ${said} ${fact.decimals} ${fact.unit} ${fact.comparator} ${fact.role}`),
    };
  });
  return { clues, sentences: [...sentences.values()].map(({ words }) => words) };
}

type Pair = readonly [from: number, to: number];

/** Pairs facts of both texts up, each once: what an earlier key has paired is gone for the later ones. */
class Pairing {
  readonly #before: readonly Clue[];
  readonly #after: readonly Clue[];
  #leftBefore: readonly number[];
  #leftAfter: readonly number[];

  constructor(before: readonly Clue[], after: readonly Clue[]) {
    this.#before = before;
    this.#after = after;
    this.#leftBefore = [...before.keys()];
    this.#leftAfter = [...after.keys()];
  }

  leftInNew(): readonly number[] {
    return this.#leftAfter;
  }

  /** Those of one key in the order of the texts. */
  pairUp(keyOf: (clue: Clue) => string | null): readonly Pair[] {
    const waiting = new Map<string, number[]>();
    for (const to of this.#leftAfter.toReversed()) {
      const key = keyOf(this.#after[to]!);
      if (key === null) continue;
      const queue = waiting.get(key);
      if (queue === undefined) waiting.set(key, [to]);
      else queue.push(to);
    }
    const pairs: Pair[] = [];
    const paired = new Set<number>();
    this.#leftBefore = this.#leftBefore.filter((from) => {
      const to = waiting.get(keyOf(this.#before[from]!) ?? '')?.pop();
      if (to === undefined) return true;
      pairs.push([from, to]);
      paired.add(to);
      return false;
    });
    this.#leftAfter = this.#leftAfter.filter((to) => !paired.has(to));
    return pairs;
  }
}
