import type { Span } from '../document/document.js';
import type { Amount } from '../entries/amount.js';
import { beforeFigure, beforeName, headOf } from '../entries/before.js';
import { lastClause } from '../entries/clause.js';
import type { Entry } from '../entries/entry.js';
import { downwards, exactly, type Interval, upwards } from '../entries/interval.js';
import { isDated } from '../entries/look-up.js';
import { isSpecific, sameReach } from '../entries/specific.js';
import { cite, citeRange } from './cite.js';
import type { Citation } from './finding.js';

/** An entry with one value and a known time. */
export type Figure = Entry & { readonly amount: Amount; readonly years: Span };

/** Families of reading rules that state an indicator as such: not a count before its object, a size in a name or an undated old level. */
const STATING: ReadonlySet<string> = new Set(['level', 'share', 'table', 'growth', 'mean-growth', 'delta']);

export function isFigure(entry: Entry): entry is Figure {
  const { fact, amount, years } = entry;
  return amount !== null && years !== null && (STATING.has(fact.rule) || (fact.rule === 'from-to' && isDated(entry)));
}

/** A target, firm or soft. */
export function isAim(entry: Entry): entry is Figure {
  return entry.fact.role === 'target' && isFigure(entry);
}

/** Words that open an enumeration of what is new: 新增A企业50家、B企业30家 adds both. */
const ADDING = /新[增建设登引认培]|净增|培育|认定|引进|创建|组建|打造|建成|建设|改造|支持|实施|完成/;

/** Whether the figure is of what is added or done, not of what there is in all: said in its name or at the head of its enumeration. */
export function isAddition(entry: Entry): boolean {
  const { fact, subject } = entry;
  return subject.added || ADDING.test(fact.indicator) || ADDING.test(lastClause(beforeName(entry)));
}

/** Whether the level is one of each year of its time: 每年新增1万人, 年均新增1万人. */
export function isYearly(entry: Entry): boolean {
  const { measure, start } = entry.fact;
  return measure === 'level' && /年均|每年/.test(beforeFigure(entry, start - headOf(entry) + 4));
}

/** A level that has come about or is about to be booked. */
export function isOutcome(entry: Entry): entry is Figure {
  return entry.fact.role !== 'target' && entry.fact.measure === 'level' && isFigure(entry);
}

/** What it is counted in, the same for figures on one scale: counted things have to share the word too (28个 institutions, 1678张 beds). */
export function scaleOf({ amount, fact: { unit } }: Entry): string {
  const of = amount?.of ?? 'other';
  if (of === 'people') return 'visits';
  return of === 'count' || of === 'other' ? unit.replace(/^[十百千万亿余多]+/, '') : of;
}

/** Whether both stand in papers of the region itself: a plan of a higher level speaks of a wider one. */
export function sameStanding({ document: one }: Entry, { document: other }: Entry): boolean {
  return one.standing === other.standing;
}

/** The words of definition that tell it from others; people are residents (常住) where nothing else is said. */
export function definitionOf({ subject }: Entry): string {
  return subject.definitions.filter((word) => !word.startsWith('常住')).join(' ');
}

/** Whether the two say the same thing of the same whole in the same words of definition, so that they can be held together. */
export function sameThing(one: Figure, other: Figure): boolean {
  return (
    one.fact.measure === other.fact.measure &&
    definitionOf(one) === definitionOf(other) &&
    scaleOf(one) === scaleOf(other) &&
    isSpecific(one) &&
    isSpecific(other) &&
    sameReach(one, other)
  );
}

/** A verb stands no farther before its figure. */
const LOOK_BACK = 12;

/** The words between the name and its figure: 提高到, 稳定在, 不低于. */
export function verbOf({ fact, document }: Entry): string {
  const from = fact.named !== null && fact.named.end <= fact.start ? fact.named.end : fact.start - LOOK_BACK;
  return document.text.slice(Math.max(from, fact.sentence.start, fact.start - LOOK_BACK), fact.start);
}

/**
 * The values that a stated figure stands for where it is said twice: a target in per cent is not rounded, other numbers stand for all that
 * rounds to them. 以上, 以内 and 左右 are left aside.
 */
export function statedOf({ amount, fact: { role } }: Figure): Interval {
  return amount.of === 'percent' && role === 'target' ? exactly(amount.value) : amount.printed;
}

/** Like `statedOf`, with 以上, 以内 and 左右 given their meaning. */
export function meantOf(figure: Figure): Interval {
  const stated = statedOf(figure);
  switch (figure.fact.comparator) {
    case '>=':
      return upwards(stated);
    case '<=':
      return downwards(stated);
    case '=':
      return stated;
    default:
      return figure.amount.interval;
  }
}

/** Whether no value lies in both; ends that only touch do not meet (4% and 5%) unless one is a single value. */
export function differ(one: Interval, other: Interval): boolean {
  const [low, high] = [Math.max(one.low, other.low), Math.min(one.high, other.high)];
  if (!Number.isFinite(low) || !Number.isFinite(high)) return false;
  const slack = SLACK * Math.abs(low);
  const single = one.low === one.high || other.low === other.high;
  return single ? low > high + slack : low >= high - slack;
}

/** Room for the errors of binary arithmetic. */
const SLACK = 1e-9;

const SIGNS: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤', '~': '≈' };

/** The figure as written, without blanks, behind the sign of its comparator: ≥80%, ≈600亿元. A table has its unit in another cell. */
export function signed({ fact: { comparator, quote, unit, rule } }: Entry): string {
  return (SIGNS[comparator] ?? '') + quote.replace(/\s+/g, '') + (rule === 'table' ? unit : '');
}

/** The words of a figure with its name: also where that stands right behind (80%以上坡耕地得到治理) or at the head of its row in a table. */
export function citeNamed(entry: Entry): Citation {
  const { fact, document } = entry;
  if (fact.named === null) return cite(entry);
  if (fact.rule === 'table') return citeRange(document, Math.max(fact.named.start, fact.sentence.start), fact.end);
  const behind = fact.named.start >= fact.end && fact.named.start - fact.end <= LOOK_BACK;
  return behind ? citeRange(document, fact.start, fact.named.end) : cite(entry);
}
