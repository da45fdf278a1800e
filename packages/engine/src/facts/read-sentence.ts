import type { Squeezed } from '../document/squeeze.js';
import { emit } from './build.js';
import type { Chain } from './chain.js';
import type { Clause } from './clause.js';
import { clauseOf } from './cut.js';
import type { LeftOut } from './fact.js';
import { listAt } from './list.js';
import { CALM, type Mood, moodAfter } from './role.js';
import type { Draft, Refusal } from './rule.js';
import { rules } from './rules/index.js';
import type { Sentence, Sink } from './sentence.js';
import type { Subject } from './subjects.js';

/** Reads the figures of one sentence, from left to right. */
export function readSentence(sentence: Sentence, chain: Chain, sink: Sink): void {
  const { items, squeezed } = sentence;
  for (const { start, end, reason } of items.noise) leaveOut(squeezed, sink, start, end, reason);
  for (const mark of items.marks)
    if (/\d/.test(squeezed.text.slice(mark.start, mark.end)))
      leaveOut(squeezed, sink, mark.start, mark.end, mark.kind === 'base' ? 'base' : 'date');
  const { text } = squeezed;
  const aims = behindAims(text);
  let claimed = 0;
  let turned = 0;
  const calm: Mood = text.includes('预计:') ? { ...CALM, expected: true } : CALM;
  let mood = calm;
  const { quantities } = items;
  for (let i = 0; i < quantities.length; ) {
    const values = listAt(squeezed.text, quantities, i);
    i += values.length;
    const clause = clauseOf(sentence, chain, values, claimed, quantities[i]);
    if (text.lastIndexOf(';', values[0]!.start) >= turned) mood = calm;
    turned = values[0]!.start;
    mood = moodAfter(mood, clause, values[0]!.start > aims);
    const answer = answerOf(clause);
    const kept = claimed;
    claimed = values.at(-1)!.after;
    if ('refused' in answer.result) {
      for (const { start, end } of values) leaveOut(squeezed, sink, start, end, answer.result.refused);
      if (values.every(({ han }) => han)) claimed = kept;
      continue;
    }
    claimed += answer.result.claimed ?? 0;
    emit(sentence, clause, answer.result, answer.rule, mood, chain, sink);
  }
}

function leaveOut(squeezed: Squeezed, sink: Sink, from: number, to: number, reason: LeftOut['reason']): void {
  sink.leftOut(squeezed.at(from), squeezed.at(to - 1) + 1, reason);
}

function answerOf(clause: Clause): { result: Draft | Refusal; rule: string } {
  for (const rule of rules) {
    const result = rule.read(clause);
    if (result === null) continue;
    if ('subjects' in result && !(result.subjects.length > 0 && result.subjects.every(isNamed))) continue;
    return { result, rule: rule.id };
  }
  return { result: { refused: 'no-indicator' }, rule: 'none' };
}

/** A name holds a letter at least: marks and signs alone (% of a torn table) name nothing. */
function isNamed({ name }: Subject): boolean {
  const first = name.charCodeAt(0);
  return (first >= 0x4e00 && first < 0xa000) || /\p{L}/u.test(name);
}

/** Behind 目标是 or its like, where a sentence says that it sets aims; past its end where it does not. */
function behindAims(text: string): number {
  const at = text.indexOf('目标');
  if (at === -1) return text.length;
  const match = AIMS.exec(text.slice(at));
  return match === null ? text.length : at + match.index;
}

const AIMS = /目标(?:任务)?(?:是|为|:|分别是|如下)/;
