import type { Stretch } from '../clause.js';
import type { Move } from '../moves.js';
import { type Zone, zonesOf } from './zones.js';

/** The verbs that a phrase with none of its own goes on with. What no phrase asks for is not read. */
export class HeldVerbs {
  readonly #text: string;
  readonly #phrases: readonly Stretch[];
  #verbs: readonly Move[] = [];
  /** The first phrase that was passed over since. */
  #passed = 0;

  constructor(text: string, phrases: readonly Stretch[]) {
    this.#text = text;
    this.#phrases = phrases;
  }

  /** Those that the phrases before number `at` leave. */
  before(at: number): readonly Move[] {
    for (let i = at - 1; i >= this.#passed; i--) {
      const last = zonesOf(this.#text, this.#phrases[i]).at(-1);
      if (last !== undefined) return leftBy(last);
    }
    return this.#verbs;
  }

  /** A noun phrase of phrase `at` was read; to be told of them from left to right. */
  behind(zone: Zone, at: number): void {
    this.#verbs = leftBy(zone);
    this.#passed = at + 1;
  }
}

function leftBy({ before, behind }: Zone): readonly Move[] {
  return behind.length > 0 ? [] : before;
}
