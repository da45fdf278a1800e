import { beforeFigure } from '../../entries/before.js';
import type { Case } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import { exactly, meet, over, scale } from '../../entries/interval.js';
import { isLevel, sameSentence } from '../../entries/look-up.js';
import type { Operand } from '../../vocabulary/quotients.js';
import { scaleOf } from '../figures.js';
import type { Draft } from '../finding.js';
import { powerOfTen } from '../power-of-ten.js';
import { type Each, eachOf } from './each.js';
import { nearestOf } from './nearest.js';
import { quotientDraft } from './quotient-draft.js';
import { figureOf } from './say.js';
import { widened } from './scale.js';

const RESIDENTS: Operand = { code: 'resident-population', of: 'people' };
/** Both sides stand among so many figures before the quotient. */
const NEAR = 3;
/** A figure farther off than this is of something else. */
const FARTHEST = 1.9;
/** By so much year end and yearly mean may differ, and what is left out of a total. */
const ALLOWED = 0.03;
/** Slips that the units themselves explain: 斤 for 公斤, 亩 for 公顷. */
const CONFUSED: readonly number[] = [2, 1 / 2, 15, 1 / 15];

/** Quotients that a sentence reckons from its own figures. `isKnown` tells those that another table judges. */
export function* judgeEach(given: Case, isKnown: (entry: Entry) => boolean): Generator<Draft> {
  for (const { entries } of given.documents) {
    for (const [at, stated] of entries.entries()) {
      const each = isExact(stated) ? eachOf(stated) : null;
      if (each === null || isKnown(stated)) continue;
      const before = entries.slice(Math.max(0, at - NEAR), at).filter((entry) => isBefore(entry, stated));
      const numerator = before.findLast((entry) => scaleOf(entry) === scaleOf(stated));
      const denominator =
        each.scale === 'heads' ? residents(given, stated) : before.findLast((entry) => isUnder(entry, each));
      if (numerator === undefined || denominator === undefined || !isOfSame(each, numerator)) continue;
      const draft = judged(each, numerator, denominator);
      if (draft) yield draft;
    }
  }
}

function isExact({ fact, amount }: Entry): boolean {
  return fact.measure === 'level' && amount !== null && (fact.comparator === '=' || fact.comparator === '~');
}

function isBefore(entry: Entry, stated: Entry): boolean {
  return isLevel(entry) && isExact(entry) && sameSentence(entry, stated) && !entry.subject.key.includes('·');
}

function isUnder(entry: Entry, each: Each): boolean {
  return scaleOf(entry) === each.scale && !entry.subject.added;
}

function residents(given: Case, stated: Entry): Entry | undefined {
  const found = nearestOf(given, stated, RESIDENTS);
  return found.length === 1 ? found[0] : undefined;
}

/** What its clause names before 每 (柑橘亩产) has to be named ahead of the amount too. */
function isOfSame({ of }: Each, numerator: Entry): boolean {
  return beforeFigure(numerator).includes(of);
}

function judged({ stated, name, unit }: Each, numerator: Entry, denominator: Entry): Draft | null {
  const { interval, value, size } = stated.amount!;
  const quotient = over(numerator.amount!.interval, denominator.amount!.interval);
  if (quotient === null || meet(widened(scale(quotient, unit), ALLOWED), interval)) return null;
  const expected = (numerator.amount!.value / denominator.amount!.value) * unit;
  const off = expected / value;
  const about = widened(exactly(off), ALLOWED);
  const power = powerOfTen(about);
  const slipped = power !== null || CONFUSED.some((factor) => meet(about, exactly(factor)));
  if (!slipped && (off > FARTHEST || off < 1 / FARTHEST)) return null;
  return quotientDraft({
    severity: slipped ? 'error' : 'question',
    code: 'does-not-divide',
    stated,
    name,
    shown: figureOf(stated),
    numerator,
    denominator,
    expected: expected / size,
    power,
  });
}
