import type { Range } from '../../document/range.js';
import type { CaseDocument } from '../../entries/case.js';
import { keyOf } from '../../vocabulary/indicators/key.js';

/** A task with the year by which it is to be done. */
export interface Deadline extends Range {
  readonly year: number;
}

/** 2028年底前全面完成…: the words behind the time are the task, as long as they name a result. */
const BY = /(20\d\d)年(?:[底末]|\d{1,2}月(?:底|末)?)?(?:之|以)?前，?([^，。；！？\n]{8,48})/g;
const RESULT = /完成|建成|实现|消除|全覆盖|投产|投运|通车|竣工|达标|达到|开工|淘汰|退出/;

/** The tasks that a plan sets a last year for, by their words in one spelling; those told twice have both. */
export function deadlinesIn({ text }: CaseDocument): ReadonlyMap<string, readonly Deadline[]> {
  const found = new Map<string, Deadline[]>();
  for (const { index: start, 0: quote, 1: year, 2: task } of text.matchAll(BY)) {
    if (!RESULT.test(task!)) continue;
    const key = keyOf(task!);
    found.set(key, [...(found.get(key) ?? []), { year: Number(year), start, end: start + quote.length }]);
  }
  return found;
}
