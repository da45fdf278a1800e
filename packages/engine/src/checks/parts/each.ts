import type { Case } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import { exactly, type Interval, meet, over, scale } from '../../entries/interval.js';
import { isLevel, sameSentence } from '../../entries/look-up.js';
import { conversionOf } from '../../vocabulary/conversions.js';
import type { Operand } from '../../vocabulary/quotients.js';
import { cite } from '../cite.js';
import { scaleOf } from '../figures.js';
import type { Draft } from '../finding.js';
import { powerOfTen } from '../power-of-ten.js';
import { print } from '../print.js';
import { nearestOf } from './nearest.js';
import { figureOf, namedFigure, unitOf } from './say.js';
import { widened } from './scale.js';

/** A figure that its own clause says to be of each unit of another: 平均每亩产干茶80斤, 每公里造价2.5亿元, 每万人拥有86人. */
interface Each {
  readonly stated: Entry;
  /** The words in front of the figure, from 每 on. */
  readonly name: string;
  /** What stands in the clause before them: a crop, a road. */
  readonly of: string;
  /** One of what the figure is of, in base units, with its kind as `scaleOf` has it. */
  readonly unit: number;
  readonly scale: string;
}

const EACH = /(?:每([万千百])?(亩|公顷|公里|千米|人|个|家|座|所|户)|(亩)[均产])[^,，。；;：:\d]{0,12}$/;
/** What is paid out, added or owed for each is set, not divided: 每亩补贴200元, 每人每月增加30元. */
const SET = /补|奖|罚|增|减|降|节|新|贷|缴|费|税|租|价格|月|天|日|给予|安排|不[低少超高]|以[上内]/;
/** Words in front of 每 that say nothing of what it is. */
const PLAIN = /预计|其中|平均|全[市县区省年]|实现|达到?|目前|人均|[\s“”"]/g;
const HEADS: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
]);
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
  for (const document of given.documents) {
    for (const [at, stated] of document.entries.entries()) {
      const each = isExact(stated) ? eachOf(stated) : null;
      if (each === null || isKnown(stated)) continue;
      const before = document.entries.slice(Math.max(0, at - NEAR), at).filter((entry) => isBefore(entry, stated));
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

function eachOf(stated: Entry): Each | null {
  const { fact, document } = stated;
  const clause = /[^,，。；;：:\n]*$/.exec(
    document.text.slice(Math.max(fact.sentence.start, fact.start - 40), fact.start),
  )![0];
  const found = EACH.exec(clause);
  if (found === null || SET.test(found[0])) return null;
  const [name, heads, counter, mu] = found;
  const of = clause.slice(0, found.index).replace(PLAIN, '');
  const unit = counter ?? mu!;
  if (unit === '人') return heads === undefined ? null : { stated, name, of, unit: HEADS.get(heads)!, scale: 'heads' };
  if (heads !== undefined) return null;
  const { of: dimension, size } = conversionOf(unit);
  return { stated, name, of, unit: size, scale: dimension === 'count' ? unit : dimension };
}

function isUnder(entry: Entry, each: Each): boolean {
  return scaleOf(entry) === each.scale && !entry.subject.added;
}

function residents(given: Case, stated: Entry): Entry | undefined {
  const found = nearestOf(given, stated, RESIDENTS);
  return found.length === 1 ? found[0] : undefined;
}

/** What its clause names before 每 (柑橘亩产) has to be named ahead of the amount too. */
function isOfSame({ of, stated }: Each, numerator: Entry): boolean {
  return of === '' || stated.document.text.slice(stated.fact.sentence.start, numerator.fact.start).includes(of);
}

function judged(each: Each, numerator: Entry, denominator: Entry): Draft | null {
  const { stated, unit } = each;
  const size = over(numerator.amount!.interval, denominator.amount!.interval);
  if (size === null) return null;
  if (meet(widened(scale(size, unit), ALLOWED), stated.amount!.interval)) return null;
  const expected = (numerator.amount!.value / denominator.amount!.value) * unit;
  const off = expected / stated.amount!.value;
  const about: Interval = widened(exactly(off), ALLOWED);
  const tens = powerOfTen(about);
  const slipped = tens !== null || CONFUSED.some((factor) => meet(about, exactly(factor)));
  if (!slipped && (off > FARTHEST || off < 1 / FARTHEST)) return null;
  return draft(each, numerator, denominator, expected, tens, slipped);
}

function draft(
  { stated, name }: Each,
  numerator: Entry,
  denominator: Entry,
  value: number,
  tens: number | null,
  slipped: boolean,
): Draft {
  const expected = print(value / stated.amount!.size, stated.fact.decimals + 1);
  return {
    severity: slipped ? 'error' : 'question',
    code: tens === null ? 'does-not-divide' : 'does-not-divide-by-tens',
    params: {
      name,
      stated: figureOf(stated),
      expected,
      unit: unitOf(stated),
      numerator: namedFigure(numerator),
      denominator: namedFigure(denominator),
      tens: tens === null ? 1 : Math.max(tens, 1 / tens),
    },
    spans: [cite(stated), cite(numerator), cite(denominator)],
    arithmetic: `${figureOf(numerator)} / ${figureOf(denominator)} = ${expected} ≠ ${figureOf(stated)}`,
  };
}
