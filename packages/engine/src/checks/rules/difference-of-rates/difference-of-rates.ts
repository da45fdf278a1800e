import type { Case } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import { exactly, meet, minus } from '../../../entries/interval.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import { clauseAround } from '../../clause.js';
import type { Draft } from '../../finding.js';
import { print } from '../../print.js';

/** The words right before a difference: whether more or less, and of what. */
const COMPARES = /(?:([\u4e00-\u9fff]{2,12}))?(高于|快于|高出|低于|慢于)([\u4e00-\u9fff]{0,14})$/;
const FARTHEST = 30;
const PLANNED = /计划|预期|目标/;

/** A difference in points with the two rates that it is said to lie between, the one spoken of first. */
interface Difference {
  readonly points: Entry;
  readonly one: Entry;
  readonly other: Entry;
}

function* find({ documents }: Case): Generator<Draft> {
  for (const { entries } of documents) {
    for (const [at, points] of entries.entries()) {
      if (points.amount?.of !== 'points' || points.fact.rule === 'box') continue;
      const difference = differenceOf(points, entries, at);
      if (difference !== null && !fits(difference)) yield draft(difference);
    }
  }
}

/** Null where one of the two rates does not stand in the sentence, or where it is open which they are. */
function differenceOf(points: Entry, entries: readonly Entry[], at: number): Difference | null {
  const { text } = points.document;
  const { sentence, start } = points.fact;
  const found = COMPARES.exec(text.slice(Math.max(sentence.start, start - FARTHEST), start));
  if (found === null) return null;
  const [, subject = '', word = '', object = ''] = found;
  const rates = ratesBefore(entries, at, sentence.start);
  const pair = object === '后者' ? lastTwo(rates) : named(rates, subject, object);
  if (pair === null) return null;
  const [one, other] = pair;
  return word === '低于' || word === '慢于' ? { points, one: other, other: one } : { points, one, other };
}

/** The percentages of the sentence in front of the difference, in order. */
function ratesBefore(entries: readonly Entry[], at: number, from: number): Entry[] {
  const rates: Entry[] = [];
  for (let before = at - 1; before >= 0 && entries[before]!.fact.start >= from; before--) {
    if (entries[before]!.amount?.of === 'percent') rates.unshift(entries[before]!);
  }
  return rates;
}

function lastTwo(rates: readonly Entry[]): readonly [Entry, Entry] | null {
  const [one, other] = rates.slice(-2);
  return one && other ? [one, other] : null;
}

/** The rate that the words behind 高于 name, and the one that the words before it name, else the last. */
function named(rates: readonly Entry[], subject: string, object: string): readonly [Entry, Entry] | null {
  const others = rates.filter((rate) => (PLANNED.test(object) ? PLANNED : wordsOf(object))?.test(clauseOf(rate)));
  const [other] = others;
  if (other === undefined || others.length > 1) return null;
  const rest = rates.filter((rate) => rate !== other);
  const meant = rest.filter((rate) => wordsOf(subject)?.test(clauseOf(rate)));
  const one = meant.length > 0 ? meant.at(-1) : rest.at(-1);
  // 实际 behind a plan is of the same indicator; two others are told apart by their names alone.
  return one && one.fact.measure === other.fact.measure ? [one, other] : null;
}

/** What a name is known by; null where nothing is left of it. */
function wordsOf(name: string): RegExp | null {
  const plain = name.replace(/(?:居民|人均|可支配|收入|增速|增幅|增长|同期|平均|水平|的)+$/, '');
  return plain.length >= 2 ? new RegExp(plain) : null;
}

function clauseOf({ document: { text }, fact }: Entry): string {
  const { start } = clauseAround(text, fact);
  return text.slice(start, fact.start);
}

function fits({ points, one, other }: Difference): boolean {
  const { printed, interval } = points.amount!;
  // The reader takes 高于 for a comparator; here it says which side is greater.
  const stated = points.fact.comparator === '>=' ? printed : interval;
  // What was set is not rounded: 7.2 is 0.7 above a plan of 6.5.
  if (!PLANNED.test(clauseOf(other)) && !PLANNED.test(clauseOf(one)))
    return meet(minus(one.amount!.printed, other.amount!.printed), stated);
  const [done, set] = PLANNED.test(clauseOf(other)) ? [one, other] : [other, one];
  const gap = minus(done.amount!.printed, exactly(set.amount!.value));
  const apart = set === other ? gap : { low: -gap.high, high: -gap.low };
  return Math.min(apart.high, stated.high) - Math.max(apart.low, stated.low) > 1e-9;
}

function draft({ points, one, other }: Difference): Draft {
  const difference = one.amount!.value - other.amount!.value;
  const decimals = Math.max(one.fact.decimals, other.fact.decimals);
  const stated = print(points.amount!.value, points.fact.decimals);
  return {
    severity: 'error',
    code: 'other-difference',
    params: {
      one: one.fact.quote,
      other: other.fact.quote,
      difference: print(difference, decimals),
      stated,
    },
    spans: [cite(points), cite(one), cite(other)],
    arithmetic: `${print(one.amount!.value, decimals)} − ${print(other.amount!.value, decimals)} = ${print(difference, decimals)} ≠ ${stated}`,
  };
}

export const check: Check = {
  id: 'difference-of-rates',
  group: 'growth',
  severity: 'error',
  source: '国家统计局《主要统计指标解释》: 百分点 is the difference of two percentages',
  find,
};
