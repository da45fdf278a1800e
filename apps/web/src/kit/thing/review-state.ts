import type { Mark } from '../list/status.js';
import { inBoth, useWords } from '../locale.js';

/** How far a person has decided on what the reader found. */
export const REVIEW_STATES = ['proposed', 'accepted', 'corrected', 'rejected', 'gone'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** Whether it holds, or may come to hold: what was turned down is not listed unless it is asked for. */
export function isAlive(state: ReviewState): boolean {
  return state !== 'rejected' && state !== 'gone';
}

export function isDecided(state: ReviewState): boolean {
  return state === 'accepted' || state === 'corrected';
}

export function useReviewMarks(): Readonly<Record<ReviewState, Mark>> {
  return useWords(WORDS);
}

const WORDS = inBoth<Readonly<Record<ReviewState, Mark>>>(
  {
    proposed: { symbol: '○', word: '待复核', tone: 'quiet' },
    accepted: { symbol: '✓', word: '已采纳', tone: 'good' },
    corrected: { symbol: '✎', word: '更正后采纳', tone: 'good' },
    rejected: { symbol: '✕', word: '不采纳', tone: 'quiet' },
    gone: { symbol: '–', word: '原文中已没有', tone: 'quiet' },
  },
  {
    proposed: { symbol: '○', word: 'to be reviewed', tone: 'quiet' },
    accepted: { symbol: '✓', word: 'accepted', tone: 'good' },
    corrected: { symbol: '✎', word: 'accepted, corrected', tone: 'good' },
    rejected: { symbol: '✕', word: 'turned down', tone: 'quiet' },
    gone: { symbol: '–', word: 'no longer in the text', tone: 'quiet' },
  },
);
