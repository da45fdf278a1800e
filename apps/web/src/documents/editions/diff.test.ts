import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, paragraphsOf } from './diff.js';

const text = fc.array(fc.constantFrom('一', '二', '三', '四'), { maxLength: 12 });

describe('differences', () => {
  it('tells both texts whole', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = differences(before, after);
        expect(pieces.flatMap((piece) => piece.before)).toEqual(before);
        expect(pieces.flatMap((piece) => piece.after)).toEqual(after);
      }),
    );
  });

  it('keeps the longest common run, and nothing else is said to be the same', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const same = differences(before, after).filter((piece) => piece.same);
        for (const piece of same) expect(piece.before).toEqual(piece.after);
        expect(same.flatMap((piece) => piece.before).length).toBe(longest(before, after));
      }),
    );
  });

  it('sets what replaces a paragraph beside it', () => {
    expect(differences(['甲', '乙', '丙'], ['甲', '丁', '丙'])).toEqual([
      { same: true, before: ['甲'], after: ['甲'] },
      { same: false, before: ['乙'], after: ['丁'] },
      { same: true, before: ['丙'], after: ['丙'] },
    ]);
  });

  it('takes lines for paragraphs', () => {
    expect(paragraphsOf('甲\r\n\n  \n乙')).toEqual(['甲', '乙']);
  });
});

/** The textbook way, for texts that are short. */
function longest(one: readonly string[], other: readonly string[]): number {
  const lengths = [...one, ''].map(() => [...other, ''].map(() => 0));
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      lengths[i]![j] =
        one[i] === other[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  return lengths[0]?.[0] ?? 0;
}
