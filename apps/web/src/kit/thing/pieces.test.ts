import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf, sentenceAround } from './pieces.js';

const marks = fc.array(
  fc.tuple(fc.nat(30), fc.nat(30)).map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) })),
);

describe('a text with marks', () => {
  it('is cut without losing a character, whatever the marks', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 20, maxLength: 20 }), marks, (text, places) => {
        const pieces = piecesOf(text, { start: 3, end: 17 }, places);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(3, 17));
        const marked = pieces.flatMap((piece) => [...piece.text.split('')].map(() => piece.isMarked));
        expect(marked).toEqual(
          Array.from({ length: 14 }, (_, at) => places.some(({ start, end }) => start <= at + 3 && at + 3 < end)),
        );
      }),
    );
  });
});

describe('the sentence around a quote', () => {
  const text = '一是增收。粮食产量增长5%，达到30万吨；二是增效。\n| 粮食产量 | 30 |\n';
  const around = (quote: string): string => {
    const start = text.indexOf(quote);
    const { start: from, end } = sentenceAround(text, { start, end: start + quote.length });
    return text.slice(from, end);
  };

  it('ends with its sign, a line of a table with its line', () => {
    expect(around('增长5%')).toBe('粮食产量增长5%，达到30万吨；');
    expect(around('增效')).toBe('二是增效。');
    expect(around('| 30')).toBe('| 粮食产量 | 30 |');
    expect(around('一是')).toBe('一是增收。');
  });

  it('holds the quote, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(50), fc.nat(50), (whole, at, length) => {
        const start = Math.min(at, whole.length);
        const end = Math.min(start + length, whole.length);
        const sentence = sentenceAround(whole, { start, end });
        expect(sentence.start).toBeLessThanOrEqual(start);
        expect(sentence.end).toBeGreaterThanOrEqual(end);
        expect(sentence.end).toBeLessThanOrEqual(whole.length);
        expect(sentence.start).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
