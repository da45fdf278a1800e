import type { Certainty, Doubt } from './proposal.js';

/** How far each doubt lowers the certainty. */
const WEIGHT: Readonly<Record<Doubt, Certainty>> = {
  'rounder-than-it-looks': 'sure',
  'new-name': 'likely',
  'new-name-in-text': 'unsure',
  'name-taken-over': 'likely',
  within: 'likely',
  'loose-reading': 'likely',
  'unit-unsaid': 'likely',
  'year-taken-over': 'likely',
  bound: 'likely',
  'one-end': 'likely',
  'looks-back': 'likely',
  'kind-guessed': 'likely',
  'base-unsaid': 'likely',
  news: 'likely',
  rank: 'likely',
  'in-words': 'likely',
  differs: 'unsure',
  'several-known': 'unsure',
  unit: 'unsure',
  implausible: 'unsure',
  'heading-of-part': 'unsure',
  'growth-of-share': 'unsure',
  'other-base': 'unsure',
  'which-years': 'unsure',
  'no-frame': 'unsure',
  'other-plan': 'unsure',
  'added-to-base': 'unsure',
};

const FROM_WEAK: readonly Certainty[] = ['unsure', 'likely', 'sure'];

/** The weakest that any of the doubts allows. */
export function certaintyOf(doubts: readonly Doubt[]): Certainty {
  if (doubts.length === 0) return 'sure';
  const weights = new Set(doubts.map((doubt) => WEIGHT[doubt]));
  return FROM_WEAK.find((certainty) => weights.has(certainty)) ?? 'sure';
}
