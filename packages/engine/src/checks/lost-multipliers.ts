import type { Entry } from '../entries/entry.js';
import { inOneBreath } from '../entries/look-up.js';
import { sameReach } from '../entries/specific.js';
import { sameYears } from '../entries/years.js';
import { conversionOf } from '../vocabulary/conversions.js';
import { isAlike, isLong } from './digit-slips.js';
import { type Figure, isAddition, isFigure } from './figures.js';

/** Two figures of one indicator with much the same number, one in 万 or 亿, the other without. */
export interface LostMultiplier {
  readonly whole: Figure;
  /** The one whose unit is too small. */
  readonly short: Figure;
  readonly multiplier: '万' | '亿';
}

/** No plan moves a figure by more than this in so many years, one way or the other. */
const MOST_APART = 2.5;
const YEARS = 5;
const MULTIPLIERS: readonly (readonly ['万' | '亿', number])[] = [
  ['万', 1e4],
  ['亿', 1e8],
];

/** Pairs among the figures of one indicator of the catalogue, results and targets, of years not far apart. */
export function* lostMultipliers(same: readonly Entry[]): Generator<LostMultiplier> {
  const levels = same.filter(isLevel);
  for (const short of levels) {
    for (const whole of levels) {
      const multiplier = lostBetween(short, whole);
      if (multiplier === null || !isSaidAgain(short, whole)) continue;
      yield { whole, short, multiplier };
      break;
    }
  }
}

function isLevel(entry: Entry): entry is Figure {
  const { fact } = entry;
  return fact.code !== null && fact.measure === 'level' && typeof fact.value === 'number' && isFigure(entry);
}

/** 450万头 and 470头: the units are apart by 万, the numbers are close. */
function lostBetween({ fact: short, amount: one }: Figure, { fact: whole, amount: other }: Figure): '万' | '亿' | null {
  const step = conversionOf(whole.unit).size / conversionOf(short.unit).size;
  const found = MULTIPLIERS.find(([, size]) => size === step);
  const apart = (one.value / other.value) * step;
  return found !== undefined && apart < MOST_APART && apart > 1 / MOST_APART ? found[0] : null;
}

function isSaidAgain(one: Figure, other: Figure): boolean {
  // 水运客运周转量131.94万人公里；铁路客运周转量144.88亿人公里: of one year in one breath, they are of two things.
  if (sameYears(one.years, other.years) && inOneBreath(one, other)) return false;
  return (
    Math.abs(one.years.to - other.years.to) <= YEARS &&
    isLong(one) &&
    isLong(other) &&
    isAddition(one) === isAddition(other) &&
    isAlike(one, other) &&
    sameReach(one, other)
  );
}
