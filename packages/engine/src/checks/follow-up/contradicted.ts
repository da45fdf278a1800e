import type { Case } from '../../entries/case.js';
import type { Figure } from '../figures.js';
import { leadsTo, yearsAfter } from './course-after.js';

/**
 * Whether the texts of the case show by themselves that a level is wrong: next year's level and growth start from another one, or it is
 * per head, and the total with a head count of its document comes to `value`. Other checks tell that with the words on all sides.
 */
export function isContradicted(given: Case, figure: Figure, value: Figure): boolean {
  return startsElsewhere(given, figure) || dividesInto(figure, value);
}

function startsElsewhere(given: Case, figure: Figure): boolean {
  return yearsAfter(given, figure).some((after) => !leadsTo(figure, after));
}

/** Levels per head with what they are the share of. */
const PER_HEAD: ReadonlyMap<string, string> = new Map([['gdp-per-capita', 'gdp']]);
const NEAR = 0.005;

function dividesInto({ fact: { code }, document: { entries }, years }: Figure, value: Figure): boolean {
  const total = PER_HEAD.get(code ?? '');
  const told = entries.filter(({ fact, years: at }) => fact.measure === 'level' && at?.to === years.to);
  const whole = told.find(({ subject }) => subject.key === total)?.amount?.value;
  if (whole === undefined) return false;
  return told.some(
    ({ amount }) => amount?.of === 'people' && Math.abs(whole / amount.value / value.amount.value - 1) < NEAR,
  );
}
