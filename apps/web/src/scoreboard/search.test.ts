import { describe, expect, it } from 'vitest';
import { validateSearch } from './search.js';

describe('the address of a scoreboard', () => {
  it('keeps what it knows, and lets go of the rest', () => {
    const known = { on: '2025-12-31', asOf: 'r3', sort: 'y2024', desc: true, class: 'late', attribute: 'binding' };
    expect(validateSearch({ ...known, other: 1, group: 'colour' })).toEqual(known);
  });

  it('reads numbers as the texts that they were', () => {
    expect(validateSearch({ on: 2025, text: 12 })).toEqual({ on: '2025', text: '12' });
  });

  it.each(['yesterday', '2025-13', 'r', 'e12', '<script>'])('takes no state called %s', (asOf) => {
    expect(validateSearch({ asOf, on: asOf })).toEqual({});
  });
});
