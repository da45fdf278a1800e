import { describe, expect, it } from 'vitest';
import { dayOf, minuteOf, today } from './time.js';

describe('the clock of all pages', () => {
  it('is that of China, wherever a page is made or read', () => {
    expect(minuteOf('2025-06-30T15:59:00.000Z')).toBe('2025-06-30 23:59');
    expect(dayOf('2025-06-30T15:59:00.000Z')).toBe('2025-06-30');
    expect(dayOf('2025-06-30T16:00:00.000Z')).toBe('2025-07-01');
    expect(today()).toBe(dayOf(new Date().toISOString()));
  });
});
