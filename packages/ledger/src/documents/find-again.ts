import type { Range } from '@outturn/engine';

/** A task or project where it stands in its text. */
export interface Standing {
  /** Its own words; */
  readonly words: string;
  /** and those of its sentence. */
  readonly sentence: string;
}

/** `same`: in the same sentence. `moved`: in another one. */
export type Found = { readonly how: 'same' | 'moved'; readonly to: number } | { readonly how: 'lost' };

export interface FoundAgain {
  /** One for each thing of the old text, in its order. */
  readonly anchors: readonly Found[];
  /** Things of the new text that none of the old ones was found in. */
  readonly added: readonly number[];
}

const BLANKS = /\s+/g;

export function standing(text: string, { start, end }: Range, words: string): Standing {
  return { words: words.replace(BLANKS, ''), sentence: text.slice(start, end).replace(BLANKS, '') };
}

/** Finds the tasks or projects of a text again in a corrected one: by their words, those in the same sentence first. */
export function findAgain(before: readonly Standing[], after: readonly Standing[]): FoundAgain {
  const anchors: Found[] = before.map(() => ({ how: 'lost' }));
  const left = new Set(after.keys());
  const pairUp = (how: 'same' | 'moved', keyOf: (thing: Standing) => string): void => {
    const waiting = new Map<string, number[]>();
    for (const at of left) {
      const key = keyOf(after[at]!);
      waiting.set(key, [...(waiting.get(key) ?? []), at]);
    }
    for (const [from, thing] of before.entries()) {
      const to = anchors[from]!.how === 'lost' ? waiting.get(keyOf(thing))?.shift() : undefined;
      if (to === undefined) continue;
      anchors[from] = { how, to };
      left.delete(to);
    }
  };
  pairUp('same', ({ words, sentence }) => `${words}\n${sentence}`);
  pairUp('moved', ({ words }) => words);
  return { anchors, added: [...left] };
}
