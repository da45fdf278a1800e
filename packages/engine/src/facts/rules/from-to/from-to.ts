import { isFall, turnsToNew } from '../../change.js';
import type { Clause } from '../../clause.js';
import { CUE, has } from '../../peel.js';
import { lastYear, yearBefore } from '../../period.js';
import type { Draft, Rule } from '../../rule.js';
import { subjectsOf } from '../../subjects.js';

/** 以2020年9.2亿元为基数, 在2020年21亿元的基础上: the figure that what follows starts from. */
const STARTS = /^的?基础上|^为基[数期年]/;
/** 较上年的86亿元增加7亿元: the change follows the figure that it is counted from. */
const CHANGES = /^净?(?:增加|增长|提高|提升|上升|扩大|减少|下降|降低|回落|缩小|收窄|压减|多|少)/;
const OF_LAST_YEAR = /[由从较比](?:上年|去年)(?:同期|年?末|年?底)?的$/;

/** 费率由2%下调至1.5%: the first figure is the level before. */
function read(clause: Clause): Draft | null {
  const starts = clause.base === null ? null : STARTS.exec(clause.tail);
  const left = has(clause.cues, CUE.from) && turnsToNew(clause);
  if (starts === null && !left && !isCountedFrom(clause)) return toldBehind(clause);
  const subjects = subjectsOf(clause);
  if (subjects.length === 0) return null;
  const claimed = starts === null ? 0 : starts[0].length;
  const year = OF_LAST_YEAR.test(wordsAhead(clause)) ? { before: lastYear(clause), base: lastYear(clause) } : null;
  return { measure: 'level', subjects, optional: true, before: yearBefore(clause), claimed, ...year };
}

function wordsAhead({ text, quantity }: Clause): string {
  return text.slice(Math.max(0, quantity.start - 16), quantity.start);
}

function isCountedFrom(clause: Clause): boolean {
  const { base, text, quantity, values } = clause;
  const named =
    base !== null && '较比'.includes(text[base.start - 1] ?? ' ') && /^的?$/.test(text.slice(base.end, quantity.start));
  const { after } = values.at(-1)!;
  const lastYears = text[quantity.start - 1] === '的' && OF_LAST_YEAR.test(wordsAhead(clause));
  return (named || lastYears) && CHANGES.test(text.slice(after, after + 3));
}

const LAST_YEAR =
  /[,;(、](?:而)?(?:上年|去年)(?:同期|年?末|年?底)?(?:分别)?(?:实现|完成)?(?:数|的)?(?:增长|下降|为|是|达到|达|有|仅为|仅|约为|约)?$/;

/** 上年末数: what may be left of it as words. */
const LONGEST_LAST_YEAR = 4;

/** 投资265亿元,上年为248亿元: with no name of its own, the figure is of what stands before it. */
function toldBehind(clause: Clause): Draft | null {
  const { chain, cues, values, quantity, index, words } = clause;
  if (words.length > LONGEST_LAST_YEAR) return null;
  const ahead = wordsAhead(clause);
  if (!ahead.includes('年') || !LAST_YEAR.test(ahead)) return null;
  const grows = has(cues, CUE.up) || has(cues, CUE.down);
  const links = values.length > 1 ? chain.latest(values.length) : [chain.ofClass(quantity.of, grows)];
  if (links.some((link) => link?.sentence !== index || link.of !== quantity.of)) return null;
  const year = lastYear(clause);
  const subjects = links.flatMap((link) => (link === undefined ? [] : [{ name: link.name, named: null }]));
  return { measure: grows ? 'growth' : 'level', subjects, falls: isFall(clause), before: year, base: year };
}

export const rule: Rule = { id: 'from-to', order: 40, read };
