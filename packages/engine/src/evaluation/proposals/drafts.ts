import type { Span } from '../../document/document.js';
import { once } from '../../entries/once.js';
import type { Fact } from '../../facts/fact.js';
import { REAL_GROWTH } from '../../vocabulary/prices.js';
import type { Status } from '../evidence.js';
import type { Base, Figure, Prices, Target } from '../target.js';
import { isMultiple } from './form.js';
import type { Fulfilled, Kinded } from './kind-of.js';
import type { BaselineDraft, ObservationDraft, YearTargetDraft } from './proposal.js';
import type { Statement } from './repeated.js';
import type { OfYear } from './use.js';

/** The number of a statement in the unit that it is kept in, and the upper end of a range. */
function figuresOf({ entry: { fact }, brought }: Statement): readonly [Figure, Figure | undefined] {
  const values = typeof fact.value === 'number' ? [fact.value] : fact.value.toSorted((one, other) => one - other);
  return [brought.bring(values[0]!), values.length > 1 ? brought.bring(values[1]!) : undefined];
}

export function targetOf(statement: Statement, span: Span, { kind, measure }: Kinded, base: Base | null): Target {
  const { entry, brought } = statement;
  const { fact } = entry;
  const [printed, end] = figuresOf(statement);
  const value = promisedBy(fact, printed, base);
  const prices = pricesOf(statement);
  return {
    kind,
    span,
    base,
    comparator: kind === 'rank' && fact.comparator === '=' ? '<=' : fact.comparator,
    value,
    ...(end === undefined ? {} : { upper: promisedBy(fact, end, base) }),
    unit: brought.unit,
    direction: directionOf(statement, value, base),
    binding: fact.binding ?? false,
    ...(fact.soft ? { soft: true } : {}),
    ...(prices === undefined ? {} : { prices }),
    ...(measure === undefined ? {} : { measure }),
  };
}

/** A change by so many points is reckoned from the base, a doubling as times of it. */
function promisedBy(fact: Fact, figure: Figure, base: Base | null): Figure {
  if (isMultiple(fact)) return timesOf(fact, figure);
  return fact.measure === 'delta' && base !== null ? added(base, figure) : figure;
}

/** 翻一番 is twice, 翻两番 four times; 增长1.6倍 is 2.6 times. */
function timesOf({ unit, measure }: Fact, { value, decimals }: Figure): Figure {
  if (unit === '番') return { value: 2 ** value, decimals: 0 };
  return { value: measure === 'growth' ? rounded(value + 1, decimals) : value, decimals };
}

function added(base: Base, by: Figure): Figure {
  const decimals = Math.max(base.decimals, by.decimals);
  return { value: rounded(base.value + by.value, decimals), decimals };
}

const MOST_DECIMALS = 20;

/** Without the noise of binary sums. */
function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(Math.min(decimals, MOST_DECIMALS)));
}

/** Where neither ledger nor catalogue say which way is better, the words of the target and its base do. */
function directionOf(
  { direction, form, entry: { fact } }: Statement,
  { value }: Figure,
  base: Base | null,
): Target['direction'] {
  if (form === 'rank') return 'down';
  if (direction !== 'none') return direction;
  if (fact.comparator === '<=') return 'down';
  if (fact.comparator === '>=' || base === null || form === 'change') return value < 0 ? 'down' : 'up';
  return value < base.value ? 'down' : 'up';
}

/** A target of a year has one number: a range is kept by the end that has to be reached. */
export function yearTargetOf(statement: Statement, { period, measure }: OfYear): YearTargetDraft {
  const { entry, brought, direction } = statement;
  const [low, high] = figuresOf(statement);
  const falls = high !== undefined && direction === 'down';
  const { value, decimals } = falls ? high : low;
  return {
    value,
    decimals,
    period,
    measure,
    comparator: high === undefined ? entry.fact.comparator : falls ? '<=' : '>=',
    unit: brought.unit,
    ...(entry.fact.soft ? { soft: true } : {}),
  };
}

export function observationOf(statement: Statement, { period, measure }: OfYear): ObservationDraft {
  const [{ value, decimals }] = figuresOf(statement);
  const prices = pricesOf(statement);
  return {
    value,
    decimals,
    period,
    measure,
    status: statusOf(statement),
    unit: statement.brought.unit,
    ...(prices === undefined ? {} : { prices }),
  };
}

export function baselineOf(statement: Statement, { period }: OfYear): BaselineDraft {
  const { entry, brought } = statement;
  const [{ value, decimals }] = figuresOf(statement);
  return {
    value,
    decimals,
    year: Number(period),
    unit: brought.unit,
    ...(entry.fact.role === 'estimate' ? { estimated: true } : {}),
  };
}

/** 地区生产总值及各产业增加值绝对数按2020年价格计算. */
const AT_PRICES_OF = /按\d{4}年(?:不变|可比)?价/g;
/** 万元国内生产总值能耗按2020年价格计算 says nothing of the accounts themselves. */
const OF_ACCOUNTS = /(?:生产总值|增加值)[^。；;\n能耗水排率]*$/;
const FARTHEST = 30;
const hasConstantLevels = once(({ text }) =>
  [...text.matchAll(AT_PRICES_OF)].some(({ index }) =>
    OF_ACCOUNTS.test(text.slice(Math.max(0, index - FARTHEST), index)),
  ),
);

/** Growth of the accounts is at constant prices; whether their levels and multiples are is for the text to say. */
function pricesOf({ form, entry: { fact, document } }: Statement): Prices | undefined {
  if (fact.code === null || !REAL_GROWTH.has(fact.code)) return undefined;
  // A change from a year that is named is as often reckoned from the levels.
  if (form === 'change') return fact.base === null ? 'constant' : undefined;
  return hasConstantLevels(document) ? 'constant' : undefined;
}

const PRELIMINARY = /初步(?:核算|统计|测算|核实|结果)|快报数/;
/** How far ahead of its figure a word for its state may stand. */
const FARTHEST_WORD = 80;
const isPreliminary = once(({ text }) => PRELIMINARY.test(text));
const FINAL = /最终核实|年报数|普查数/;

function statusOf({ entry }: Statement): Status {
  const { fact, document } = entry;
  const from = Math.max(fact.sentence.start, fact.start - FARTHEST_WORD);
  const words = document.text.slice(from, fact.rule === 'sheet' ? fact.sentence.end : fact.end);
  if (FINAL.test(words)) return 'final';
  if (PRELIMINARY.test(words)) return 'preliminary';
  if (fact.role === 'estimate') return 'estimate';
  return document.frame.kind === 'communique' && isPreliminary(document) ? 'preliminary' : 'actual';
}

/** Whether the base already is what is promised: then there is no way to go, only a line to keep. */
export function fulfilledBy(statement: Statement, base: Base | null): Fulfilled {
  if (base === null) return null;
  const [{ value }] = figuresOf(statement);
  const falls = statement.entry.fact.comparator === '<=' || statement.direction === 'down';
  return falls ? base.value <= value : base.value >= value;
}
