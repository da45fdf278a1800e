import { catalogued } from '../../entries/look-up.js';
import type { Field, UnitClass } from '../../vocabulary/indicators/indicator.js';
import type { Figure } from '../figures.js';

/** Fields whose levels are accounts, not counts of what was done. */
const ACCOUNTS: ReadonlySet<Field> = new Set([
  'economy',
  'industry',
  'agriculture',
  'investment',
  'trade',
  'finance',
  'income',
  'population',
]);
const CLASSES: ReadonlySet<UnitClass> = new Set(['money', 'mass', 'energy', 'power']);

/** Whether it is a level of the accounts, as the catalogue has it. */
export function isOfAccounts(figure: Figure): boolean {
  const { fact, subject } = figure;
  const known = catalogued(figure);
  return (
    known !== null &&
    fact.measure === 'level' &&
    !subject.added &&
    ACCOUNTS.has(known.field) &&
    CLASSES.has(known.unit) &&
    known.flow !== 'rate'
  );
}
