import type { Case } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import { type Interval, scale } from '../../../entries/interval.js';
import { comparable, isLevel, isResult, sameDefinition } from '../../../entries/look-up.js';
import { isSpecific } from '../../../entries/specific.js';
import { lengthOf, yearOf } from '../../../entries/years.js';
import { indicatorByCode } from '../../../vocabulary/indicators/index.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import type { Draft } from '../../finding.js';
import { reachNear, sameRegion } from '../../growth/reach.js';
import { worded } from '../../growth/worded.js';
import { ALTOGETHER, MEAN, wordsBefore } from '../../growth/words.js';
import { print } from '../../print.js';

/** What is told of several years, as what all of them together brought. */
interface Sum {
  readonly entry: Entry;
  /** The years of a mean, 1 for what is a sum already. */
  readonly times: number;
}

function* find(given: Case): Generator<Draft> {
  for (const entry of given.entries) {
    const sum = sumOf(entry);
    if (sum === null) continue;
    const year = given.entries.find((one) => isYearOf(one, sum) && one.amount!.interval.low > totalOf(sum).high);
    if (year !== undefined) yield draft(sum, year);
  }
}

function sumOf(entry: Entry): Sum | null {
  const { years } = entry;
  if (!isLevel(entry) || years === null || years.from === years.to || entry.amount!.of === 'percent') return null;
  const words = wordsBefore(entry);
  if (!isSpecific(entry) || NET.test(words + entry.fact.indicator)) return null;
  if (MEAN.test(words)) return { entry, times: lengthOf(years) };
  return ALTOGETHER.test(words) ? { entry, times: 1 } : null;
}

function totalOf({ entry, times }: Sum): Interval {
  return scale(entry.amount!.interval, times);
}

/** What may be negative in a year, or is what there is and not what a year brings. */
const NET = /净|差额|顺差|结余|余额|存量|总数/;

/** Whether it is the same flow in one of the years of the sum. */
function isYearOf(one: Entry, { entry }: Sum): boolean {
  const year = yearOf(one.years);
  const span = entry.years!;
  return (
    year !== null &&
    year >= span.from &&
    year <= span.to &&
    isLevel(one) &&
    isResult(one) === isResult(entry) &&
    comparable(one, entry) &&
    isNamedAlike(one, entry) &&
    isFlow(one, entry) &&
    isOfTheSame(one, entry)
  );
}

function isOfTheSame(one: Entry, entry: Entry): boolean {
  return (
    one.document.standing === entry.document.standing &&
    sameRegion(one, entry) &&
    sameDefinition(one, entry) &&
    one.fact.scope === entry.fact.scope &&
    reachNear(one) === reachNear(entry) &&
    isSpecific(one) &&
    !ALTOGETHER.test(wordsBefore(one)) &&
    !MEAN.test(wordsBefore(one))
  );
}

/** 使用外资 and 实际使用外资 are one; two codes are two. */
function isNamedAlike({ subject, fact }: Entry, { subject: other, fact: whole }: Entry): boolean {
  if (subject.key === other.key) return true;
  if (fact.code !== null && whole.code !== null) return false;
  return fact.indicator.endsWith(whole.indicator) || whole.indicator.endsWith(fact.indicator);
}

/** Words of what is done anew each year, where the catalogue does not know the name. */
const DONE = /完成|实现|使用|利用|引进|到位|发放|签约|投放|改造|新建|减免/;

function isFlow(one: Entry, entry: Entry): boolean {
  const known = [one, entry].flatMap(({ fact: { code } }) => (code === null ? [] : (indicatorByCode(code) ?? [])));
  if (known.length > 0)
    return known.some(({ flow, plausible }) => flow === 'flow' && (plausible === null || plausible[0] >= 0));
  return [one, entry].every((figure) => DONE.test(wordsBefore(figure) + figure.fact.indicator));
}

function draft({ entry, times }: Sum, year: Entry): Draft {
  const { size } = entry.amount!;
  const { decimals } = entry.fact;
  const total = print((entry.amount!.value * times) / size, decimals);
  const single = print(year.amount!.value / size, Math.max(decimals, year.fact.decimals));
  return {
    severity: year.document === entry.document && !entry.subject.added ? 'error' : 'question',
    code: times === 1 ? 'sum-below-year' : 'mean-below-year',
    params: {
      name: entry.fact.indicator,
      from: entry.years!.from,
      to: entry.years!.to,
      sum: worded(entry),
      total,
      unit: entry.fact.unit,
      year: year.years!.to,
      single: worded(year),
      where: year.document.name,
    },
    spans: [cite(entry), cite(year)],
    arithmetic: `${times === 1 ? '' : `${print(entry.amount!.value / size, decimals)} × ${times} = `}${total} < ${single}`,
  };
}

export const check: Check = {
  id: 'cumulative-below-year',
  group: 'growth',
  severity: 'error',
  source: '专家核对文本: 多年累计不小于其中任何一年(非负流量)',
  find,
};
