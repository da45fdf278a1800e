import { TARGET_VERBS } from '../../vocabulary/tasks.js';
import type { Stretch } from '../clause.js';
import type { Fact } from '../fact.js';
import type { Move } from '../moves.js';

/** A figure to be reached: what is measured, and the verb between it and its figure; an empty one where there is none. */
export interface Goal {
  readonly verb: Stretch;
  readonly object: Stretch;
  /** Whether something is to be done to what the figure counts: 选送1000场戏曲. */
  readonly isDone: boolean;
}

/** Verbs that do nothing but reach a figure. */
const REACHES: ReadonlySet<string> = new Set(
  '实现 实现了 达到 保持 稳定 稳住 控制 严格控制 确保 力争 力促 争取 力推 继续 提高 提升 降低 增加'.split(' '),
);

/** Whether a run of verbs only reaches for a figure that is kept as an indicator: 确保粮食总产量稳定在85万吨. */
export function isReached(run: readonly Move[], facts: readonly Fact[]): boolean {
  return onlyReaches(run) && facts.some(({ code }) => code !== null);
}

/** Whether a run of verbs does nothing but reach what stands behind it: 达到860个. */
export function onlyReaches(run: readonly Move[]): boolean {
  return run.every(({ word }) => REACHES.has(word));
}

/** What stands before the first figure of a phrase; null where that names nothing that could be measured. */
export function goalOf(text: string, from: number, to: number): Goal | null {
  const words = text.slice(from, to);
  const before = words.slice(0, Math.max(0, words.search(/\d/)));
  // A figure in a bracket is a part of a name: 茶叶产业园(年加工茶叶2万吨).
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return null;
  const verb = lastOf(before);
  const subject = before.slice(0, verb.at).replace(/(?:同比|年均|累计|实际|预计|均|分别|约|近|超)$/, '');
  if (subject.length < SHORTEST_SUBJECT || PART.test(subject)) return null;
  const start = from + verb.at;
  return {
    verb: { from: start, to: start + verb.word.length },
    object: { from, to: from + subject.length },
    isDone: verb.word === '' && COUNTED.test(words.slice(before.length)),
  };
}

/** A counted thing behind its figure, not the qualifier of the figure. */
const COUNTED =
  /^[\d.]+[万亿]?[^\d\s%‰、,(]{3,}(?<!以上|左右|以内|以下|上下|亿元|万元|公里|平方米|立方米|人次|万亩|千瓦|千瓦时)$/;

const SHORTEST_SUBJECT = 2;

/** What says no more than how much of the figure before it: 占…的, 其中. */
const PART = /^(?:占|其中|同比|比|较|上年|下降|增长|增加|减少|提高|降低)/;

/** The verb right before a figure, the longest of those that end last. */
function lastOf(before: string): { readonly word: string; readonly at: number } {
  let last = { word: '', at: before.length };
  let end = 0;
  for (const word of TARGET_VERBS) {
    const at = before.lastIndexOf(word);
    if (at <= 0 || at + word.length <= end) continue;
    last = { word, at };
    end = at + word.length;
  }
  return last;
}
