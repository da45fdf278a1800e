import type { Case } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import { around, exactly, type Interval, meet, over, scale } from '../../entries/interval.js';
import { conversionOf } from '../../vocabulary/conversions.js';
import type { Quotient } from '../../vocabulary/quotients.js';
import type { Draft } from '../finding.js';
import { powerOfTen } from '../power-of-ten.js';
import { print } from '../print.js';
import { nearestOf } from './nearest.js';
import { quotientDraft } from './quotient-draft.js';
import { widened } from './scale.js';

/** What rounding may take from a ratio of ten, as a share of it. */
const ROUNDING = 0.03;

/** What is wrong with the figures that a table says to be quotients of others; `code` names the finding, `-by-tens` where a digit slipped. */
export function* judgeQuotients(given: Case, rows: readonly Quotient[], code: string): Generator<Draft> {
  for (const stated of given.entries) {
    if (stated.fact.measure !== 'level') continue;
    const row = rowOf(stated, rows);
    const draft = row && judged(given, stated, row, code);
    if (draft) yield draft;
  }
}

/** Whether one of the rows is about the figure and finds its other two. */
export function isQuotient(given: Case, entry: Entry, rows: readonly Quotient[]): boolean {
  const row = rowOf(entry, rows);
  return row !== undefined && divisionsOf(given, entry, row).length > 0;
}

function rowOf(entry: Entry, rows: readonly Quotient[]): Quotient | undefined {
  return rows.find(({ quotient }) => isStated(entry, quotient.code, quotient.name));
}

function isStated({ fact }: Entry, code: string, name: RegExp | undefined): boolean {
  return fact.code === code || (fact.code === null && name?.test(fact.indicator) === true);
}

interface Division {
  readonly numerator: Entry;
  readonly denominator: Entry;
  /** In base units, once for every way that the quotient may be meant. */
  readonly sizes: readonly Interval[];
}

/** Silent where one numerator and denominator that stand as near as others fit. */
function judged(given: Case, stated: Entry, row: Quotient, code: string): Draft | null {
  const value = statedValue(stated, row);
  if (value === null || stated.subject.key.includes('·')) return null;
  const divisions = divisionsOf(given, stated, row);
  const [first] = divisions;
  if (first === undefined || first.sizes.length === 0) return null;
  const fits = divisions.some(({ sizes }) => sizes.some((size) => meet(widened(size, row.allowed), value)));
  return fits ? null : draft(stated, row, first, code);
}

/** A figure per head or per area says so in its name; in its unit it may or may not (元/人, 公斤/亩). */
const EACH = /\/(人次?|亩|公顷)$/;

/** Base units in one written unit, where it is of the kind that the table asks for. */
function sizeIn({ fact, amount }: Entry, { quotient }: Quotient): number | null {
  const { of, size } = conversionOf(fact.unit.replace(EACH, ''));
  return amount !== null && of === quotient.of ? size : null;
}

/** 2.05:1 counts as 2.05, 1:1.2 as 1 over 1.2. Null where the figure is of another kind than the table's. */
function statedValue(stated: Entry, row: Quotient): Interval | null {
  const { fact, amount } = stated;
  const { quotient } = row;
  if (amount !== null) {
    const size = sizeIn(stated, row);
    return size === null ? null : scale(amount.interval, size / amount.size);
  }
  if (quotient.of !== 'number' || fact.unit !== ':' || typeof fact.value === 'number' || fact.value.length !== 2)
    return null;
  const [one, other] = fact.value.map((value) => around(value, value === 1 ? 0 : 0.5 * 10 ** -fact.decimals));
  return over(one!, other!);
}

/** The ways that a figure may be meant: one where its unit says so (公斤/亩). */
function timesFor({ fact }: Entry, { times }: Quotient): readonly number[] {
  const each = EACH.exec(fact.unit)?.[1];
  const said = each === undefined ? [] : times.filter((factor) => Math.abs(factor - conversionOf(each).size) < 1);
  return said.length > 0 ? said : times;
}

function divisionsOf(given: Case, stated: Entry, row: Quotient): readonly Division[] {
  const { numerator, denominator } = row;
  const times = timesFor(stated, row);
  const below = nearestOf(given, stated, denominator);
  if (below.length === 0) return [];
  return nearestOf(given, stated, numerator).flatMap((above) =>
    below.map((under) => ({ numerator: above, denominator: under, sizes: sizesOf(above, under, times) })),
  );
}

function sizesOf({ amount: one }: Entry, { amount: other }: Entry, times: readonly number[]): readonly Interval[] {
  const size = over(one!.interval, other!.interval);
  return size === null ? [] : times.map((factor) => scale(size, factor));
}

function draft(stated: Entry, row: Quotient, { numerator, denominator }: Division, code: string): Draft {
  const { fact } = stated;
  const unit = sizeIn(stated, row) ?? 1;
  const ratio = numerator.amount!.value / denominator.amount!.value;
  const printed = ratioOf(fact.value) * unit;
  // Of a 亩 or of a 公顷: the one that comes nearer is meant.
  const factor = timesFor(stated, row).toSorted(
    (a, b) => Math.abs(ratio * a - printed) - Math.abs(ratio * b - printed),
  )[0]!;
  return quotientDraft({
    severity: row.loose ? 'question' : 'error',
    code,
    stated,
    name: fact.indicator,
    shown: print(printed / unit, fact.decimals),
    numerator,
    denominator,
    expected: (ratio * factor) / unit,
    power: powerOfTen(widened(exactly((ratio * factor) / printed), Math.max(row.allowed, ROUNDING))),
  });
}

function ratioOf(value: number | readonly number[]): number {
  return typeof value === 'number' ? value : value[0]! / value[1]!;
}
