import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, type Hit, thingsOf } from './hits.js';

function hit(text: string, word: string, names: readonly string[] = []): Hit {
  const at = text.indexOf(word);
  const things = names.map((name, index) => ({
    kind: 'fact',
    id: `${index}`,
    name,
    state: 'accepted',
    start: 0,
    end: 1,
  }));
  return {
    text,
    textStart: 100,
    matches: [{ start: 100 + at, end: 100 + at + word.length }],
    things,
  } as unknown as Hit;
}

describe('the part of a long sentence', () => {
  it('begins with the clause of the match', () => {
    const found = hit(`${'其他内容，'.repeat(20)}粮食产量达到30万吨，${'以及其他。'.repeat(20)}`, '产量');
    const { start, end } = excerptOf(found);
    expect(found.text.slice(start, end)).toMatch(/^粮食产量达到30万吨/);
    expect(end - start).toBe(90);
  });

  it('is never longer than asked for, and holds the match', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.string({ maxLength: 300 }), (before, after) => {
        const found = hit(`${before}粮食${after}`, '粮食');
        const { start, end } = excerptOf(found);
        const at = found.text.indexOf('粮食');
        expect(end - start).toBeLessThanOrEqual(90);
        expect(start).toBeLessThanOrEqual(at);
        expect(end).toBeGreaterThanOrEqual(at + 2);
      }),
    );
  });
});

it('what was read is told once, what bears the word first', () => {
  const things = thingsOf(hit('茶叶、粮食', '粮食', ['茶叶产量', '粮食产量', '茶叶产量']));
  expect(things.map(({ name }) => name)).toEqual(['粮食产量', '茶叶产量']);
});
