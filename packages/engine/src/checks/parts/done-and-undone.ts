import type { CaseDocument } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import type { Draft } from '../finding.js';
import { printedOf } from './scale.js';
import { sumDraft } from './sum-draft.js';

/** 25项指标中,完成22项、未完成3项 or 25项指标,22项完成、3项未完成, nothing behind: what is done and what is not leave nothing out. */
const DONE_AND_UNDONE =
  /(\d+)[项个件条][^，,。；;：:\d\n]{0,16}[，,][^，,、。；;\d\n]{0,10}(\d+)[项个件条]([^，,、。；;\d\n]{0,10})[、，,][^，,、。；;\d\n]{0,10}?(\d+)[项个件条]([^，,、。；;\d\n]{0,10})(?=[。；;\n])/dg;
const UNDONE = /未|没有/;

/** A count of things with how many are done and how many are not, where the two do not make it up. */
export function* judgeDoneAndUndone({ text, entries }: CaseDocument): Generator<Draft> {
  for (const found of text.matchAll(DONE_AND_UNDONE)) {
    const [of, , ...ends] = found.indices!;
    const words = text.slice(ends[0]![1], of![1]);
    const before = text.slice(found.indices![1]![1], ends[0]![0]);
    if (UNDONE.test(before) || UNDONE.test(found[3]!) || !UNDONE.test(words)) continue;
    const [whole, done, undone] = [1, 2, 4].map((group) => {
      const [start] = found.indices![group]!;
      return entries.find(({ fact }) => fact.start === start);
    });
    if (!whole || !done || !undone) continue;
    const parts: readonly Entry[] = [done, undone];
    const sum = parts.reduce((so, part) => so + printedOf(part), 0);
    if (sum === printedOf(whole)) continue;
    yield sumDraft({ severity: 'error', code: sum > printedOf(whole) ? 'above' : 'below', whole, parts });
  }
}
