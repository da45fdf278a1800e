import { describe, expect, it } from 'vitest';
import { NOTHING_PICKED, toggled, upTo } from './selection.js';
import { besides, type Thing } from './things.js';

const ORDER = ['a', 'b', 'c', 'd', 'e'];

describe('marks for a decision', () => {
  it('are set and taken one by one', () => {
    const one = toggled(NOTHING_PICKED, 'b');
    expect([...one.picked]).toEqual(['b']);
    expect([...toggled(one, 'b').picked]).toEqual([]);
  });

  it('are set from the last to here, in either direction, and keep those before', () => {
    const last = toggled(toggled(NOTHING_PICKED, 'a'), 'd');
    expect([...upTo(last, 'b', ORDER).picked].sort()).toEqual(['a', 'b', 'c', 'd']);
    expect([...upTo(toggled(NOTHING_PICKED, 'b'), 'd', ORDER).picked].sort()).toEqual(['b', 'c', 'd']);
  });

  it('begin here where the last one is not in the list', () => {
    expect([...upTo(toggled(NOTHING_PICKED, 'z'), 'c', ORDER).picked].sort()).toEqual(['c', 'z']);
  });
});

describe('the next thing', () => {
  const things = [0, 3, 5].map((index) => ({ id: String(index), index }) as Thing);

  it('is the one beside, and goes round', () => {
    expect(besides(things, things[0], 1)).toBe(things[1]);
    expect(besides(things, things[2], 1)).toBe(things[0]);
    expect(besides(things, things[0], -1)).toBe(things[2]);
  });

  it('is the next in the text where the open one has left the list', () => {
    const gone = { id: '4', index: 4 } as Thing;
    expect(besides(things, gone, 1)).toBe(things[2]);
    expect(besides(things, gone, -1)).toBe(things[1]);
    expect(besides([], gone, 1)).toBe(undefined);
  });
});
