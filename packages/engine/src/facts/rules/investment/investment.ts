import type { Clause } from '../../clause.js';
import { headBehind } from '../../head-behind.js';
import { isBareAct, nameOf, trimmed } from '../../name.js';
import type { Draft, Rule } from '../../rule.js';

const SPENDS =
  /(?:投资|投入|总投资|投入资金|累计投资|累计投入|累计投入资金|安排资金|投资额|筹资|统筹资金|整合资金|安排|拨付|争取资金|落实资金|争取|下达资金|下达|支出|列支|筹措资金|拨付资金|筹集资金|财政投入|^资金)$/;

/** 投资2.6亿元新建8条道路, 投资2800万元的管网改造: the money is what stands behind it costs. */
function read(clause: Clause): Draft | null {
  const { quantity, words, tail } = clause;
  if (quantity.of !== 'money' || tail === '') return null;
  const spent = SPENDS.exec(words)?.[0] ?? spentBefore(clause);
  if (spent === '') return null;
  const subject = words.slice(0, Math.max(0, words.length - spent.length));
  if (subject.length > 3 && !isBareAct(subject)) return ofSubject(clause);
  const thing = tail.startsWith('的') ? thingBehind(clause) : whatFollows(clause);
  const name = trimmed(thing.replace(/^(?:的|以上|用于|重点支持|支持|实施了?|重点用于)/, '')).replace(/等$/, '');
  if (name.length < 3) return null;
  return {
    measure: 'level',
    subjects: [{ name: name + kindOfMoney(spent), named: { from: clause.core.from, to: clause.behind.to } }],
    claimed: tail.startsWith('的') ? thing.length + 1 : 0,
  };
}

/** Money words with a subject of their own are plain levels: 教育项目投入1.9亿元. */
function ofSubject(clause: Clause): Draft {
  return { measure: 'level', subjects: [{ name: nameOf(clause.words), named: clause.core }] };
}

/** 投资3500万元的A、3800万元的B: the second leans on the first. */
function spentBefore({ words, tail, chain, quantity }: Clause): string {
  const last = chain.last;
  if (words !== '' || last === undefined || last.of !== quantity.of || !/投资$/.test(last.name)) return '';
  return tail === '' ? '' : '投资';
}

function thingBehind(clause: Clause): string {
  return headBehind({ ...clause, quantity: { ...clause.quantity, of: 'count' } }, true)?.name ?? '';
}

const COUNT = /等?\d+(?:\.\d+)?[余多]?(?:个|条|座|家|项|处|所|台|栋|套)(?=[\u4e00-\u9fff])/;
const COUNT_AT_END = /(?:等)?\d+(?:\.\d+)?[余多万]*[\u4e00-\u9fff]{0,4}$/;

/** The act the money is for; where it counts something, the count is left out: 新建10条道路. */
function whatFollows({ text, tail, behind }: Clause): string {
  const next = text[behind.to];
  if (next === undefined || ',;。'.includes(next)) return tail;
  const stop = text.slice(behind.from).search(/[,;。]/);
  const rest = stop === -1 ? text.slice(behind.from) : text.slice(behind.from, behind.from + stop);
  if (/[\d]/.test(text[behind.to]!) || isBareAct(tail)) return rest.replace(COUNT, '').replace(COUNT_AT_END, '');
  return tail;
}

function kindOfMoney(spent: string): string {
  if (/投资/.test(spent)) return '投资';
  return /投入/.test(spent) ? '投入' : '资金';
}

export const rule: Rule = { id: 'investment', order: 110, read };
