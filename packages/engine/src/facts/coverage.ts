import { CLASSES, DIGIT } from '../document/characters.js';
import type { Range } from '../document/range.js';
import type { LeftOut, Reason } from './fact.js';
import type { Reading } from './reading.js';

/** How much of a text's numbers became facts, and what became of the rest. */
export interface Coverage {
  /** Places in the text where a number stands; a list, ratio or range is one. */
  readonly numbers: number;
  /** Of these, how many a fact was read from. */
  readonly facts: number;
  /** Of these, how many were left out for a named reason. */
  readonly leftOut: number;
  /** Facts over numbers, 0 to 1; 1 for a text without numbers. */
  readonly share: number;
  readonly byReason: Readonly<Partial<Record<Reason, number>>>;
  /** In order of the text. */
  readonly list: readonly LeftOut[];
}

export function coverage({ facts, leftOut }: Reading): Coverage {
  const places = new Set(facts.map(({ start }) => start)).size;
  const byReason: Partial<Record<Reason, number>> = {};
  for (const { reason } of leftOut) byReason[reason] = (byReason[reason] ?? 0) + 1;
  const numbers = places + leftOut.length;
  return {
    numbers,
    facts: places,
    leftOut: leftOut.length,
    share: numbers === 0 ? 1 : places / numbers,
    byReason,
    list: leftOut,
  };
}

/** The numbers of `text` that lie in none of the ranges: lines the reader passes over, such as page numbers. */
export function uncovered(text: string, facts: readonly Range[], leftOut: readonly Range[]): readonly LeftOut[] {
  const missed: LeftOut[] = [];
  let fact = 0;
  let left = 0;
  let reached = 0;
  for (let i = 0; i < text.length; i++) {
    if (!(CLASSES[text.charCodeAt(i)]! & DIGIT)) continue;
    while (fact < facts.length && facts[fact]!.start <= i) reached = Math.max(reached, facts[fact++]!.end);
    while (left < leftOut.length && leftOut[left]!.start <= i) reached = Math.max(reached, leftOut[left++]!.end);
    if (reached > i) {
      i = reached - 1;
      continue;
    }
    const start = i;
    while (i + 1 < text.length && CLASSES[text.charCodeAt(i + 1)]! & DIGIT) i++;
    missed.push({ start, end: i + 1, quote: text.slice(start, i + 1), reason: 'page-furniture' });
  }
  return missed;
}
