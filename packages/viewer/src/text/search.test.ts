import { describe, expect, it } from 'vitest';
import { holds } from './fold.js';
import { placesOf } from './search.js';

describe('placesOf', () => {
  it('finds a word of two characters wherever it stands', () => {
    expect(placesOf('增长,再增长', '增长')).toEqual([
      { start: 0, end: 2 },
      { start: 4, end: 6 },
    ]);
  });

  it('takes full-width signs and capitals for what they mean, and keeps their places', () => {
    expect(placesOf('PM2.5和ｐｍ２．５', 'pm2.5')).toEqual([
      { start: 0, end: 5 },
      { start: 6, end: 11 },
    ]);
  });

  it('does not overlap, and finds nothing for nothing', () => {
    expect(placesOf('三三三', '三三')).toHaveLength(1);
    expect(placesOf('三三三', ' ')).toEqual([]);
  });
});

describe('holds', () => {
  it('is true of every text where nothing is asked for', () => {
    expect(holds('', '青川县')).toBe(true);
    expect(holds('沧芷江', '青川县', '沧芷江流域')).toBe(true);
    expect(holds('沧芷江', '青川县')).toBe(false);
  });
});
