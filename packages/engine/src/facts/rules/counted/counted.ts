import type { Clause } from '../../clause.js';
import { headBehind } from '../../head-behind.js';
import { actAt, closingAct, hasMeasureHead, isBareAct, nameOf, trimmed } from '../../name.js';
import type { Draft, Rule } from '../../rule.js';

/** 6家投产企业, 开发4条旅游线路, 完成2万亩标准园建设: the head stands behind the figure. */
function read(clause: Clause): Draft | null {
  const { quantity, words } = clause;
  if (quantity.of === 'percent' || quantity.of === 'points' || quantity.of === 'times') return null;
  if (quantity.of === 'none' && !clause.tail.startsWith('大') && !/^[万亿]$/.test(quantity.unit)) return null;
  const bare = words === '' || isBareAct(words);
  if (quantity.han && (words === '' || !(bare || words.endsWith('等') || closingAct(words) !== ''))) return null;
  const given = clause.ofWhole && quantity.of === 'money';
  const head = headBehind(clause, bare || given);
  if (head === null) return null;
  if (
    !bare &&
    !given &&
    !counts(clause) &&
    closingAct(words) === '' &&
    !/^[对将把]/.test(words) &&
    !isStretchOf(clause, head.name)
  )
    return null;
  const name = trimmed(
    leadOf(clause, bare) + nameOf(quantity.of === 'none' ? head.name.replace(/^大(?=.{2})/, '') : head.name),
  );
  if (name === '') return null;
  return {
    measure: 'level',
    subjects: [{ name, named: { from: clause.behind.from, to: clause.behind.from + head.length } }],
    claimed: head.shared ? 0 : head.length,
    optional: quantity.han,
  };
}

/** 新建、改扩建 of 新建、改扩建杭州路、广州路等. */
function openingActs(words: string): string {
  let end = 0;
  for (let at = 0; at < words.length; at++) {
    const act = actAt(words, at);
    if (act === '') break;
    end = at + act.length;
    at = end;
    if (words[at] !== '、' && words[at] !== '和') break;
  }
  return words.slice(0, end);
}

function counts({ quantity }: Clause): boolean {
  return quantity.of === 'count' || quantity.of === 'people' || quantity.of === 'none';
}

/** 起步区2.6公里路网: a length or area between a place and a thing. */
function isStretchOf({ quantity, words }: Clause, head: string): boolean {
  return (quantity.of === 'length' || quantity.of === 'area') && head.length >= 2 && !hasMeasureHead(words);
}

/** The words before the figure that belong to the name: the act, or what the counted things belong to. */
function leadOf(clause: Clause, bare: boolean): string {
  const { words } = clause;
  if (bare) return words.replace(/了$/, '');
  const opening = openingActs(words);
  if (opening !== '' && words.includes('、')) return opening;
  if (/(?:等|这|共|的|为|作为|确定|列为)$/.test(words)) return opening;
  if (/^[对将把]/.test(words) && words.length <= 8) return words.slice(1);
  const act = closingAct(words);
  if (act !== '') return act.replace(/了$/, '');
  return words.includes(',') || words.includes('、') || words.length > 10 || words.length === 1 ? '' : words;
}

export const rule: Rule = { id: 'counted', order: 120, read };
