import type { Fact } from '../fact.js';
import { factsWithin, type Passage } from '../passages.js';
import type { Mention } from './mentions.js';

/** Words that a phrase opens with when it only says how much the project before it costs or holds. */
const SIZES =
  /^(?:项目)?(?:计划|概算|估算|协议)?(?:总投资|投资|建筑面积|总建筑面积|占地|装机|总装机|库容|总库容|全长|线路全长|年产|日产|日处理|设计|新增|形成年?产能|可实现|预计年)/;

/** The facts of a sentence that say how much a project costs, holds or turns out. */
export function capacityOf(
  { item, phrase, following, alone, next }: Mention,
  { squeezed, facts }: Passage,
): readonly Fact[] {
  const from = alone ? phrase.from : item.from;
  const to = alone ? phrase.to : Math.max(item.from + 1, following?.from ?? phrase.to);
  const own = factsWithin(facts, squeezed.range(from, to));
  if (!alone || next === null || !SIZES.test(squeezed.text.slice(next.from, next.from + 12))) return own;
  return [...own, ...factsWithin(facts, squeezed.range(next.from, next.to))];
}
