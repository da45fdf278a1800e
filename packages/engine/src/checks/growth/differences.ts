import { beforeFigure } from '../../entries/before.js';
import type { CaseDocument } from '../../entries/case.js';
import { lastClause } from '../../entries/clause.js';
import type { Entry } from '../../entries/entry.js';
import { sameSentence } from '../../entries/look-up.js';

/** A difference in points with the two rates that it is said to lie between, the one spoken of first. */
export interface Difference {
  readonly points: Entry;
  readonly one: Entry;
  readonly other: Entry;
}

/** The words right before a difference: whether more or less, and of what. */
const COMPARES = /(?:([\u4e00-\u9fff]{2,12}))?(高于|快于|高出|低于|慢于)([\u4e00-\u9fff]{0,14})$/;
const FARTHEST = 30;
const PLANNED = /计划|预期|目标/;

/** Every difference of a document whose two rates stand in its sentence. */
export function differencesIn({ entries }: CaseDocument): readonly Difference[] {
  return entries.flatMap((points, at) => {
    if (points.amount?.of !== 'points' || points.fact.rule === 'table') return [];
    return differenceOf(points, entries, at) ?? [];
  });
}

/** Whether its clause says that it was planned. */
export function isPlanned(rate: Entry): boolean {
  return PLANNED.test(clauseOf(rate));
}

/** Null where one of the two rates does not stand in the sentence, or where it is open which they are. */
function differenceOf(points: Entry, entries: readonly Entry[], at: number): Difference | null {
  const found = COMPARES.exec(beforeFigure(points, FARTHEST));
  if (found === null) return null;
  const [, subject = '', word = '', object = ''] = found;
  const rates = entries.slice(0, at).filter((rate) => sameSentence(rate, points) && rate.amount?.of === 'percent');
  const pair = object === '后者' ? lastTwo(rates) : named(rates, subject, object);
  if (pair === null) return null;
  const [one, other] = pair;
  return word === '低于' || word === '慢于' ? { points, one: other, other: one } : { points, one, other };
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

function clauseOf(rate: Entry): string {
  return lastClause(beforeFigure(rate));
}
