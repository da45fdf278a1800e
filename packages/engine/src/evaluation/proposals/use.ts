import type { DocumentFrame, Span } from '../../document/document.js';
import type { Entry } from '../../entries/entry.js';
import { lengthOf, yearOf } from '../../entries/years.js';
import type { YearMeasure } from '../target.js';
import { pieceOf, wordsOf } from './around.js';
import { isInTable, isMultiple } from './form.js';
import type { Doubt, Nothing } from './proposal.js';

/** What a number of one year says. */
export interface OfYear {
  readonly period: string;
  readonly measure: YearMeasure;
}

/** What a number says of the years of a plan. */
export interface OfPlan {
  readonly span: Span;
  /** Whether it is said of each of its years (每年, 年均), not of all together or of the last. */
  readonly isOfEach: boolean;
}

/** What a fact is of use for: a promise of a plan or of a year, what was so in a year, or nothing. */
export type Use =
  | ({ readonly is: 'target'; readonly doubts: readonly Doubt[] } & OfPlan)
  | ({ readonly is: 'year-target'; readonly doubts: readonly Doubt[] } & OfYear)
  | ({ readonly is: 'result'; readonly doubts: readonly Doubt[] } & OfYear)
  | { readonly is: 'nothing'; readonly why: Nothing };

const nothing = (why: Nothing): Use => ({ is: 'nothing', why });

/** What a fact with a name and years is of use for. */
export function useOf(entry: Entry): Use {
  return isGoal(entry) ? promised(entry, entry.document.frame) : happened(entry);
}

/** Behind a figure: 完成增长6.5%左右的年度预期目标. */
const CALLED_A_GOAL = /^(?:左右|以上|以内|以下)?的[^，。；,;]{0,6}(?:目标|任务)/;
const AHEAD = 16;

function isGoal({ fact, document }: Entry): boolean {
  return fact.role === 'target' || CALLED_A_GOAL.test(document.text.slice(fact.end, fact.end + AHEAD));
}

function promised(entry: Entry, frame: DocumentFrame): Use {
  const years = entry.years!;
  if (frame.kind === 'plan') return inPlan(entry, years, frame.span);
  const next = frame.year === null ? null : frame.year + 1;
  const year = yearOf(years);
  if (year === null || (next !== null && year > next)) {
    return overYears(entry, year === null ? years : fiveYearsOf(year), ['other-plan']);
  }
  if (next === null) return ofYear(entry, year, ['no-frame']);
  return ofYear(entry, year, year === next ? [] : ['looks-back']);
}

function inPlan(entry: Entry, years: Span, span: Span | null): Use {
  if (span === null) return overYears(entry, years, ['no-frame']);
  if (years.to < span.from) return ofYear(entry, years.to, ['looks-back']);
  const year = yearOf(years);
  if (year !== null && year < span.to) return ofYear(entry, year, []);
  if (year === null) return overYears(entry, years, years.from < span.from || years.to < span.to ? ['other-plan'] : []);
  return overYears(entry, { from: span.from, to: year }, []);
}

const OF_EACH = /每年|年均|逐年|年增[长速幅]/;

function overYears(entry: Entry, span: Span, doubts: readonly Doubt[]): Use {
  return { is: 'target', span, isOfEach: OF_EACH.test(pieceOf(entry)), doubts };
}

function ofYear(entry: Entry, year: number, doubts: readonly Doubt[]): Use {
  const { measure } = entry.fact;
  if (measure === 'delta' || isMultiple(entry.fact)) return nothing('change');
  if (measure === 'cagr') return nothing('several-years');
  return {
    is: 'year-target',
    period: String(year),
    measure: measure === 'growth' ? 'change' : 'level',
    doubts: entry.fact.comparator === 'range' ? [...doubts, 'one-end'] : doubts,
  };
}

/** Five-year plans begin with the years 2001, 2006 and so on. */
function fiveYearsOf(year: number): Span {
  const from = Math.floor((year - 1) / 5) * 5 + 1;
  return { from, to: from + 4 };
}

/** Words by which a figure of several years is that of each. */
const EACH = /保持在|稳定在|维持在|每年|年均|连续/;
/** Words by which it is that of all together. */
const SUMMED = /累计|[五四三]年|合计|[比较]/;

function happened(entry: Entry): Use {
  const { fact, document } = entry;
  const years = entry.years!;
  if (fact.measure === 'delta' || isMultiple(fact)) return nothing('change');
  if (fact.rule === 'from-to' && fact.base === null && document.frame.kind !== 'plan') return nothing('no-year');
  const year = yearOf(years);
  const growth = fact.measure === 'growth';
  const since = growth && fact.base !== null ? Number(fact.base.slice(-4)) + 1 : years.from;
  if (year !== null && (!growth || since === year)) return resultOf(entry, year, growth ? 'change' : 'level');
  // What has come together since another year than the first of a plan is no step on the way of any.
  const since5 = fiveYearsOf(years.to).from;
  if (since !== since5 || lengthOf({ from: since, to: years.to }) > 5) return nothing('several-years');
  if (fact.measure === 'cagr') return resultOf(entry, years.to, 'mean-change');
  const words = wordsOf(entry);
  if (EACH.test(words)) return nothing('several-years');
  return resultOf(entry, years.to, 'since-base', SUMMED.test(words) || isInTable(entry) ? [] : ['kind-guessed']);
}

function resultOf(entry: Entry, year: number, measure: YearMeasure, open: readonly Doubt[] = []): Use {
  const doubts: Doubt[] = [...open];
  if (isYearUnsaid(entry, year, measure)) doubts.push('year-taken-over');
  if (entry.fact.comparator !== '=') doubts.push('bound');
  return { is: 'result', period: String(year), measure, doubts };
}

/** Whether neither the sentence nor the document says that it is of this year. */
function isYearUnsaid(entry: Entry, year: number, measure: YearMeasure): boolean {
  const { fact, document } = entry;
  if (isInTable(entry)) return false;
  const { kind, year: reported } = document.frame;
  if (reported === year && (kind !== 'plan' || measure !== 'change')) return false;
  const from = Math.min(fact.sentence.start, fact.start);
  return !document.text.slice(from, fact.end).includes(String(year));
}
