import type { Entry } from '../entries/entry.js';
import { exactly, meet, over } from '../entries/interval.js';
import { sameSentence } from '../entries/look-up.js';
import { isSpecific, sameReach } from '../entries/specific.js';
import { sameYears } from '../entries/years.js';
import type { Dimension } from '../vocabulary/conversions.js';
import { definitionOf, type Figure, isFigure, sameStanding } from './figures.js';

/** Two figures of one indicator and year whose ratio is that of two units which are often mixed up. */
export interface ConfusedUnits {
  readonly first: Figure;
  readonly second: Figure;
  /** 2 of 斤 and 公斤, 15 of 亩 and 公顷. */
  readonly times: number;
}

/** A ratio known less exactly than this may hold the factor by chance. */
const WIDEST = 1.1;
const FACTORS: ReadonlyMap<Dimension, number> = new Map([
  ['mass', 2],
  ['area', 15],
]);
/** One of the two has to be written in the smaller or larger of the mixed-up units, the other in another one. */
const MIXED: ReadonlyMap<Dimension, RegExp> = new Map([
  ['mass', /斤|千克/],
  ['area', /亩|公顷/],
]);

/** Pairs among the figures of one indicator, the later of the text first. */
export function* confusedUnits(same: readonly Entry[]): Generator<ConfusedUnits> {
  const levels = same.filter(isMeasured);
  for (const [at, second] of levels.entries()) {
    const first = levels.slice(0, at).find((entry) => isMixedUp(entry, second));
    if (first !== undefined) yield { first, second, times: FACTORS.get(second.amount.of)! };
  }
}

function isMeasured(entry: Entry): entry is Figure {
  return entry.amount !== null && FACTORS.has(entry.amount.of) && entry.fact.measure === 'level' && isFigure(entry);
}

function isMixedUp(one: Figure, other: Figure): boolean {
  const { of } = one.amount;
  if (of !== other.amount.of || one.fact.unit === other.fact.unit || !sameYears(one.years, other.years)) return false;
  if (!MIXED.get(of)!.test(one.fact.unit + other.fact.unit) || !isSameThing(one, other)) return false;
  const ratio = over(one.amount.printed, other.amount.printed);
  if (ratio === null || ratio.low <= 0 || ratio.high / ratio.low > WIDEST) return false;
  const factor = FACTORS.get(of)!;
  return meet(ratio, exactly(factor)) || meet(ratio, exactly(1 / factor));
}

/** Like `sameThing`; a name of the catalogue stands for itself although its sentence names places before. */
function isSameThing(one: Figure, other: Figure): boolean {
  if (!sameStanding(one, other) || one.fact.scope !== other.fact.scope) return false;
  if (definitionOf(one) !== definitionOf(other) || !isSpecific(one) || !isSpecific(other)) return false;
  return one.fact.code !== null || sameReach(one, other);
}

/** A crop in 公顷 beside the area of all crops in 亩 (or the other way round) that passes it only in the unit written. */
export function* cropsBeyondAll(entries: readonly Entry[]): Generator<ConfusedUnits> {
  for (const [at, whole] of entries.entries()) {
    if (whole.fact.code !== 'crop-area' || !isMeasured(whole)) continue;
    for (const part of entries.slice(at + 1)) {
      if (!sameSentence(part, whole)) break;
      if (isMeasured(part) && isBeyond(part, whole)) yield { first: whole, second: part, times: FACTORS.get('area')! };
    }
  }
}

const CROP = /作物|播种|种植|水稻|小麦|玉米|大豆|薯|油|棉|菜|瓜|药材/;

function isBeyond({ fact, amount }: Figure, whole: Figure): boolean {
  const most = whole.amount.printed.high;
  if (amount.of !== 'area' || fact.unit === whole.fact.unit || !MIXED.get('area')!.test(fact.unit)) return false;
  return CROP.test(fact.indicator) && amount.printed.low > most && amount.value / FACTORS.get('area')! <= most;
}
