import { placeOf } from '@outturn/engine';
import { expect, test } from 'vitest';
import { offsetOf, placesIn } from './places.js';

const TEXT = '一、总体\n\n二、目标\r\n到2025年';

test('places agree with the engine’s own, and lead back to the offset', () => {
  const find = placesIn(TEXT);
  for (let offset = 0; offset < TEXT.length; offset++) {
    const place = find(offset);
    expect(place).toEqual(placeOf(TEXT, offset));
    if (TEXT[offset] !== '\n') expect(offsetOf(TEXT, `${place.line}:${place.column}`)).toBe(offset);
    expect(offsetOf(TEXT, `${offset}`)).toBe(offset);
  }
});

test.each(['0:1', '1:0', '1:99', '5:1', '99:1', '100', '', '1:', ':1', '-1', 'x'])(
  '%s is no place in the text',
  (place) => {
    expect(offsetOf(TEXT, place)).toBeNull();
  },
);
