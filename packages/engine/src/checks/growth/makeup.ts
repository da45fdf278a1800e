import type { Case } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import { around, compounded, type Interval, minus, scale, times } from '../../entries/interval.js';
import { isResult, sameSentence } from '../../entries/look-up.js';
import { isSpecific } from '../../entries/specific.js';
import { lengthOf, sameYears } from '../../entries/years.js';
import { countedYears } from './spelled-years.js';
import { ALTOGETHER, MEAN, ON_LAST_YEAR, wordsBefore } from './words.js';
import { yearlyBehind } from './yearly-behind.js';

/** A change over several years with the yearly ones that it is made of, each as often as it is applied. */
export interface Makeup {
  readonly total: Entry;
  readonly rates: readonly Entry[];
  /** Times that a single rate is applied; 1 where every year has its own. */
  readonly years: number;
}

function isTotal({ fact, amount, years }: Entry): boolean {
  if (fact.measure !== 'growth' || amount?.of !== 'percent') return false;
  return years !== null && fact.base?.includes('-') !== true;
}

/** The yearly changes that the text tells of a change over several years: a mean, or one for each year. */
export function makeupsOf(given: Case, total: Entry): readonly Makeup[] {
  if (!isTotal(total)) return [];
  const words = wordsBefore(total);
  if (!ALTOGETHER.test(words) || MEAN.test(words) || ON_LAST_YEAR.test(words)) return [];
  const years = countedYears(words) ?? (total.years === null ? 1 : lengthOf(total.years));
  const all = (given.bySubject.get(total.subject.key) ?? []).filter(
    (rate) => rate !== total && rate.document === total.document && isRate(rate) && isResult(rate) === isResult(total),
  );
  const beside = all.filter((rate) => sameSentence(rate, total));
  const means = beside.filter(isYearly);
  if (means.length > 0) return years > 1 ? means.map((rate) => ({ total, rates: [rate], years })) : [];
  const behind = years > 1 && beside.length === 0 ? yearlyBehind(total) : null;
  if (behind !== null && isRate(behind)) return [{ total, rates: [behind], years }];
  if (beside.length >= 2) return isListOfYears(beside, total, years) ? [{ total, rates: beside, years: 1 }] : [];
  if (!isSpecific(total) || years < 2) return [];
  return all
    .filter((rate) => rate.fact.measure === 'cagr' && sameYears(rate.years, total.years))
    .map((rate) => ({ total, rates: [rate], years }));
}

function isRate({ fact, amount }: Entry): boolean {
  return (fact.measure === 'growth' || fact.measure === 'cagr') && amount?.of === 'percent';
}

function isYearly(rate: Entry): boolean {
  return rate.fact.measure === 'cagr' || MEAN.test(wordsBefore(rate));
}

/** As many as the total has. */
const EACH_YEAR = /各年|历年|逐年/;

/** 2016至2020年分别下降4.1%、3.8%、3.6%、3.2%、2.9%: as many rates as years, before the total. */
function isListOfYears(rates: readonly Entry[], total: Entry, all: number): boolean {
  const { text } = total.document;
  const { start } = total.fact.sentence;
  if (rates.some((rate) => rate.fact.start > total.fact.start)) return false;
  const opening = text.slice(start, rates[0]!.fact.start);
  const span = /(\d{4})年?[—\-–~～至到]+(\d{4})年/.exec(opening);
  const named = opening.match(/\d{4}年|前年|去年|今年/g)?.length ?? 0;
  const counted = countedYears(opening) ?? (EACH_YEAR.test(opening) ? all : 0);
  const years = span === null ? Math.max(named, counted) : Number(span[2]) - Number(span[1]) + 1;
  return years === rates.length;
}

/** What a rate is taken to be, in per cent. */
export type Taking = (rate: Entry) => Interval;
export const exactly: Taking = ({ amount }) => around(amount!.value, 0);
export const rounded: Taking = ({ amount }) => amount!.interval;
/** 以上 at its least, 左右 with its room. */
export const atLeast: Taking = (rate) => (rate.fact.comparator === '~' ? rounded(rate) : exactly(rate));

/** The yearly changes one upon the other, in per cent. */
export function compound({ rates, years }: Makeup, taking: Taking): Interval {
  const factor = rates.reduce((product, rate) => times(product, compounded(taking(rate), years)), around(1, 0));
  return scale(minus(factor, around(1, 0)), 100);
}
