import { describe, expect, it } from 'vitest';
import { type Class, type Judgement, sayJudgement } from '../../../engine/src/index.js';
import { SYMBOLS } from '../marks/symbols.js';
import { CLASSES, classWord } from './classes.js';

const JUDGED = {
  kind: 'end-level',
  reason: null,
  completion: null,
  expected: null,
  latest: null,
  margin: null,
  flags: [],
  derivation: [],
  forecast: null,
};

/** How the engine says a class: judged ones by their word, the others by their state. */
function said(one: Class, locale: 'zh' | 'en'): string {
  const words = ['early', 'ahead', 'on-schedule', 'slightly-late', 'late', 'met', 'missed'];
  const judgement = words.includes(one) ? { state: 'judged', word: one } : { state: one, word: null };
  return sayJudgement({ ...JUDGED, ...judgement, asOf: '2024-12-31', timeShare: 0.8 } as unknown as Judgement, locale)
    .word;
}

describe('classes of judgement', () => {
  it.each(CLASSES)('%s is called the same as in the engine', (one) => {
    expect(classWord(one, 'zh')).toBe(said(one, 'zh'));
    expect(classWord(one, 'en')).toBe(said(one, 'en'));
  });

  it('can be told apart without colour', () => {
    const shapes = CLASSES.map((one) => JSON.stringify(SYMBOLS[one]));
    expect(new Set(shapes).size).toBe(CLASSES.length);
  });
});
