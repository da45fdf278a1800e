import type { KindId } from '@outturn/engine';
import { isKeepable } from '../nouns/figures.js';
import type { Content } from '../nouns/row.js';

export type TargetContent = Content<'target'>;

/** What is wrong with a target: a field, and whether it has to be there, must not be there, or cannot be what it is. */
export interface Fault {
  readonly field: keyof TargetContent;
  readonly fault: 'needed' | 'unfit' | 'wrong';
}

/** The fields that turn on the kind. */
type Turning = 'value' | 'against' | 'form' | 'tolerance' | 'milestones' | 'measure';

/** What each kind needs and what it may have. What is in neither list it must not have. */
const FIELDS: Readonly<Record<KindId, { readonly needs: readonly Turning[]; readonly may: readonly Turning[] }>> = {
  'end-level': { needs: ['value'], may: [] },
  'mean-growth': { needs: ['value'], may: [] },
  'cumulative-sum': { needs: ['value'], may: [] },
  'cumulative-change': { needs: ['value'], may: [] },
  'each-year': { needs: ['value'], may: ['measure'] },
  floor: { needs: ['value'], may: [] },
  relative: { needs: ['against'], may: ['value', 'tolerance'] },
  'year-by-year': { needs: [], may: ['measure'] },
  assigned: { needs: [], may: ['value', 'form', 'against', 'tolerance', 'milestones', 'measure'] },
  milestone: { needs: [], may: ['milestones'] },
  rank: { needs: ['value'], may: [] },
  multiple: { needs: ['value'], may: [] },
};
const TURNING: readonly Turning[] = ['value', 'against', 'form', 'tolerance', 'milestones', 'measure'];

/** Kinds whose number is a rate, whatever the indicator is kept in. */
const RATES: ReadonlySet<KindId> = new Set(['mean-growth', 'cumulative-change']);
const YEARS = { first: 1949, last: 2149 };

/** What keeps a target from being judged, or makes it say two things at once. None for one that is sound. */
export function faultsOf(target: TargetContent): readonly Fault[] {
  return [...turningFaults(target), ...valueFaults(target), ...rangeFaults(target), ...otherFaults(target)];
}

function turningFaults(target: TargetContent): readonly Fault[] {
  const { needs, may } = FIELDS[target.kind];
  return TURNING.flatMap((field): readonly Fault[] => {
    const isThere = target[field] !== null;
    if (needs.includes(field)) return isThere ? [] : [{ field, fault: 'needed' }];
    return isThere && !may.includes(field) ? [{ field, fault: 'unfit' }] : [];
  });
}

function valueFaults({ kind, value, decimals }: TargetContent): readonly Fault[] {
  if (value === null) return decimals === null ? [] : [{ field: 'decimals', fault: 'unfit' }];
  if (decimals === null) return [{ field: 'decimals', fault: 'needed' }];
  const isSound = isKeepable({ value, decimals });
  if (kind === 'rank') return isSound && decimals === 0 && value >= 1 ? [] : [{ field: 'value', fault: 'wrong' }];
  if (kind === 'multiple') return isSound && value > 0 ? [] : [{ field: 'value', fault: 'wrong' }];
  return isSound && !(RATES.has(kind) && value <= -100) ? [] : [{ field: 'value', fault: 'wrong' }];
}

function rangeFaults({ comparator, value, upper, decimals }: TargetContent): readonly Fault[] {
  if (comparator !== 'range') return upper === null ? [] : [{ field: 'upper', fault: 'unfit' }];
  if (value === null) return [{ field: 'value', fault: 'needed' }];
  if (upper === null) return [{ field: 'upper', fault: 'needed' }];
  const isSound = upper >= value && isKeepable({ value: upper, decimals: decimals ?? 0 });
  return isSound ? [] : [{ field: 'upper', fault: 'wrong' }];
}

function otherFaults({ kind, unit, fromYear, toYear, tolerance }: TargetContent): readonly Fault[] {
  const faults: readonly [boolean, Fault][] = [
    [RATES.has(kind) && unit !== '%' && unit !== '‰', { field: 'unit', fault: 'wrong' }],
    [fromYear < YEARS.first || fromYear > toYear || toYear > YEARS.last, { field: 'toYear', fault: 'wrong' }],
    [tolerance !== null && !(tolerance >= 0 && tolerance < 100), { field: 'tolerance', fault: 'wrong' }],
  ];
  return faults.filter(([holds]) => holds).map(([, fault]) => fault);
}
