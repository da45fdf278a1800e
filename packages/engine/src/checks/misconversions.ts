import type { Entry } from '../entries/entry.js';
import { around, meet } from '../entries/interval.js';
import { powerOfTen } from './power-of-ten.js';

/** A quantity that a text gives again in another unit, where the two are not the same. */
export interface Misconversion {
  readonly first: Entry;
  readonly second: Entry;
  /** The power of ten that they are apart by; null where it is none. */
  readonly power: number | null;
}

/** What stands between a quantity and the same in another unit: 3.6万亩（折合2400公顷）. */
const CONVERTED = /^[，,、]?(?:[（(](?:折合|约合|折|合|即|约)?|折合|约合|合)约?$/;
const LONGEST = 8;
/** What rounding may take from a ratio of ten, as a share of it. */
const ROUNDING = 0.03;

/** Among the conversions that a text prints itself. */
export function misconversions(entries: readonly Entry[]): readonly Misconversion[] {
  return entries.slice(1).flatMap((second, at) => {
    const first = entries[at]!;
    if (!isConverted(first, second) || meet(first.amount!.printed, second.amount!.printed)) return [];
    const ratio = second.amount!.value / first.amount!.value;
    return [{ first, second, power: powerOfTen(around(ratio, ratio * ROUNDING)) }];
  });
}

/** Whether the second is the first in another unit of one dimension. */
function isConverted({ fact: first, amount: one, document }: Entry, { fact: second, amount: other }: Entry): boolean {
  if (one === null || one.of !== other?.of || one.of === 'count' || one.of === 'other') return false;
  if (first.unit === second.unit || second.start - first.end > LONGEST) return false;
  return CONVERTED.test(document.text.slice(first.end, second.start).replace(/\s/g, ''));
}
