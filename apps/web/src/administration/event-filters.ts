import { anyText, oneOf, type Read } from '../kit/list/address.js';

/** Nouns of the ledger, as events name them. */
export const NOUNS = [
  'plan',
  'planVersion',
  'document',
  'indicator',
  'definition',
  'fact',
  'baseline',
  'target',
  'yearTarget',
  'proposedChange',
  'observation',
  'task',
  'project',
  'finding',
  'waiver',
  'thresholds',
  'judgement',
  'release',
  'unit',
  'post',
  'roleGrant',
] as const;

export type Noun = (typeof NOUNS)[number];

const anyDay: Read<string> = (raw) =>
  typeof raw === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(raw) && !Number.isNaN(Date.parse(raw)) ? raw : undefined;

/** What the log can be filtered by, in its address. */
export const EVENT_FILTERS = {
  account: anyText,
  kind: anyText,
  noun: oneOf(NOUNS),
  thing: anyText,
  from: anyDay,
  until: anyDay,
};
