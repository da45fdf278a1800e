import type { Case } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import { type Interval, meet, over, scale } from '../../entries/interval.js';
import { sameSentence } from '../../entries/look-up.js';
import { sameYears } from '../../entries/years.js';
import { cite } from '../cite.js';
import type { Draft } from '../finding.js';
import { print } from '../print.js';
import { figureOf, namedFigure, unitOf } from './say.js';

/** Days of a year on which the air may have been measured: some fail. Source: HJ 663, 324 valid days at least; most stations have more than 350. */
const MEASURED: Interval = { low: 350, high: 366 };
const YEAR = 365;
const DAYS = /优良.{0,2}天数$|(?:二级|Ⅱ级).{0,4}天数$/;
const SHARE = /优良.*(?:率|比例|占比)$/;

/** A share of days with good air that the days of the same sentence do not give. */
export function* judgeGoodDays({ entries }: Case): Generator<Draft> {
  for (const [at, share] of entries.entries()) {
    if (share.amount?.of !== 'percent' || share.fact.measure !== 'level' || !SHARE.test(share.fact.indicator)) continue;
    const days = [entries[at - 1], entries[at + 1]].find((entry) => entry !== undefined && isDaysOf(entry, share));
    const expected = days && over(days.amount!.interval, MEASURED);
    if (days && expected && !meet(scale(expected, 100), share.amount.interval)) yield draft(share, days);
  }
}

function isDaysOf(days: Entry, share: Entry): boolean {
  const { fact, amount } = days;
  if (amount?.of !== 'days' || fact.measure !== 'level' || !DAYS.test(fact.indicator)) return false;
  return sameSentence(days, share) && sameYears(days.years, share.years) && fact.role === share.fact.role;
}

function draft(share: Entry, days: Entry): Draft {
  const expected = print((days.amount!.value / YEAR) * 100, 1);
  return {
    severity: 'error',
    code: 'does-not-divide',
    params: {
      name: share.fact.indicator,
      stated: figureOf(share),
      expected,
      unit: unitOf(share),
      numerator: namedFigure(days),
      denominator: `${YEAR}天`,
      tens: 1,
    },
    spans: [cite(share), cite(days)],
    arithmetic: `${figureOf(days)} / ${YEAR} = ${expected}% ≠ ${figureOf(share)}`,
  };
}
