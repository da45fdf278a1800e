import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedNumber } from './value.js';

describe('a number as it is typed', () => {
  it('keeps its digits behind the point, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.integer({ min: 0, max: 6 }),
        (whole, decimals) => {
          const text = (whole / 10 ** decimals).toFixed(decimals);
          expect(typedNumber(text)).toEqual({ value: Number(text), decimals });
        },
      ),
    );
  });

  it.each([
    ['１２．３０', 12.3, 2],
    ['1,234,567.8', 1234567.8, 1],
    ['−3.4', -3.4, 1],
    [' 88 ', 88, 0],
  ])('is read from %s', (text, value, decimals) => {
    expect(typedNumber(text)).toEqual({ value, decimals });
  });

  it.each(['', 'about 12', '12.', '1.2.3', '12%', '=1+1', '1e5'])('is not read from "%s"', (text) => {
    expect(typedNumber(text)).toBeNull();
  });
});
