import type { Span } from '../document/document.js';
import type { Clause, Part } from './clause.js';
import type { Measure } from './fact.js';
import type { Mark } from './item.js';
import { actAt } from './name.js';
import { CUE, has } from './peel.js';

/** Period that a fact belongs to: a year or a span of years, empty where the text settles none. */
export function periodOf(clause: Clause, measure: Measure, name: string, rule: string, taken: string | null): string {
  const { mark, base } = clause;
  if (taken !== null && mark === null && measure !== 'cagr') return taken;
  if (has(clause.cues, CUE.mean) && (measure === 'level' || measure === 'delta'))
    return periodOf({ ...clause, cues: 0 }, 'cagr', name, rule, null);
  if (measure === 'cagr' && /两年平均[^,]{0,6}$/.test(clause.text.slice(0, clause.quantity.start))) {
    const last = mark?.to ?? clause.part.reported;
    return written({ from: last - 1, to: last });
  }
  const settled = mark === null ? byPart(clause, measure, name, rule) : byMark(clause, mark, measure, name, rule);
  return measure === 'cagr' && base !== null ? since(base.to, settled) : settled;
}

/** An average on a year that is named covers the years behind it: 比2021年年均增长9%. */
function since(base: number, period: string): string {
  const last = Number(period.slice(-4));
  return last > base ? written({ from: base + 1, to: last }) : period;
}

/**
 * The year that a change starts from: the one that is named (由2015年的386亿元), else the last one before the years that
 * the clause or its part speaks of.
 */
export function yearBefore({ mark, base, part }: Clause): string {
  if (base !== null) return year(base.from);
  const { span, mode } = part;
  if (mode === 'plan' && (mark === null || mark.to > part.reported)) return year((span?.from ?? part.planned) - 1);
  if (mark !== null && !(span !== null && mark.to === span.to)) return year(mark.from - 1);
  return year((span?.from ?? part.reported) - 1);
}

/** The year that 上年 means: the one before that of the fact it follows, else before the one that the clause or its part speaks of. */
export function lastYear({ mark, part, chain, index }: Clause): string {
  const told = chain.last?.sentence === index ? Number(chain.last.period || Number.NaN) : Number.NaN;
  const spoken = mark !== null && mark.from === mark.to ? mark.to : part.mode === 'plan' ? part.planned : part.reported;
  return year((Number.isNaN(told) ? spoken : told) - 1);
}

function byMark(clause: Clause, mark: Mark, measure: Measure, name: string, rule: string): string {
  if (mark.to === mark.from) {
    if (measure === 'cagr') return written(spanUpTo(mark.to, clause.part));
    return year(mark.to);
  }
  if (mark.atEnd) return year(mark.to);
  const runs = clause.part.mode === 'review' && mark.from <= clause.part.reported && mark.to > clause.part.reported;
  if (runs && !happensOver(clause, measure, name, rule)) return year(clause.part.reported);
  const spanOfPlan = mark.kind === 'span' && !/\d{4}/.test(clause.text.slice(mark.start, mark.end));
  if (!spanOfPlan) return written(mark);
  return happensOver(clause, measure, name, rule) ? written(mark) : year(mark.to);
}

function byPart(clause: Clause, measure: Measure, name: string, rule: string): string {
  const { part } = clause;
  if (part.mode === 'plan') {
    const overall = measure === 'cagr' || (measure === 'growth' && part.span !== null && has(clause.cues, CUE.total));
    if (overall) return written(part.span ?? { from: part.planned, to: part.planned });
    return year(part.planned);
  }
  if (part.span === null) return measure === 'cagr' ? written(spanUpTo(part.reported, part)) : year(part.reported);
  return happensOver(clause, measure, name, rule) ? written(part.span) : year(part.span.to);
}

/**
 * The span that an average up to `last` covers: the plan that ends with it, else the five years up to it; up to a
 * horizon behind the plan, all years from the base on.
 */
function spanUpTo(last: number, { span, mode, reported }: Part): Span {
  if (span !== null && span.to === last) return span;
  // Five years that begin behind the next five are no one's plan.
  if (last - 4 > reported + 5) return { from: mode === 'plan' && span !== null ? span.from : reported + 1, to: last };
  const from = last % 5 === 0 ? last - 4 : Math.floor((last - 1) / 5) * 5 + 1;
  return { from, to: last };
}

const STATE = /(?:拥有|共有|现有|达到|已达|达)$/;
const OVER_SPAN = /(?:累计|五年|年均|每年|连续.年|保持在|稳定在|保持)/;
/** Acts that are as often nouns of accounts: they tell no deed. */
const NOUNS =
  /^(?:投资|支出|出口|进口|贷款|生产|加工|销售|服务|参保|出栏|存栏|利用|处理|覆盖|补贴|补助|改革|运行|运营|开发|吞吐|绿化|种植|养殖|登记|开放|融资)/;

function hasAct(name: string): boolean {
  for (let i = 0; i < name.length - 1; i++) if (actAt(name, i) !== '' && !NOUNS.test(name.slice(i))) return true;
  return false;
}

const ON_YEAR_BEFORE = /[比较][上去]年|同比/;

/** What was done in a span of years belongs to the span; a state belongs to its end. */
function happensOver(clause: Clause, measure: Measure, name: string, rule: string): boolean {
  if (measure === 'cagr') return true;
  if (measure === 'growth') return !ON_YEAR_BEFORE.test(clause.text.slice(clause.core.from, clause.quantity.start));
  if (measure === 'multiple' || measure === 'rank' || measure === 'capacity') return false;
  if (has(clause.cues, CUE.total) || has(clause.leading, CUE.total)) return true;
  const around = clause.text.slice(Math.max(0, clause.core.from - 6), clause.quantity.start);
  if (OVER_SPAN.test(around)) return true;
  if (/已/.test(around)) return false;
  if (
    has(clause.cues, CUE.to) ||
    has(clause.cues, CUE.done) ||
    has(clause.leading, CUE.done) ||
    has(clause.leading, CUE.state) ||
    has(clause.leading, CUE.year)
  )
    return false;
  if (measure === 'delta') return clause.base === null || isEndOfPlan(clause.base, clause.text);
  if (clause.quantity.of === 'percent' || STATE.test(around)) return false;
  if (clause.quantity.of === 'count' && around.includes('完成')) return true;
  const before = clause.chain.last;
  if (clause.words === '' && '、和及'.includes(clause.text[clause.quantity.start - 1] ?? ' ') && before !== undefined)
    return before.period.includes('-');
  return rule === 'counted' || rule === 'investment' || hasAct(name);
}

/** 较“十三五”末: what has come on top since then did so over the years of the next plan. */
function isEndOfPlan({ atEnd, start, end }: Mark, text: string): boolean {
  return atEnd && !/\d/.test(text.slice(start, end));
}

function year(value: number): string {
  return Number.isFinite(value) && value > 0 ? String(value) : '';
}

/** A span as periods are written: `2024`, `2021-2025`; empty where it has no years. */
export function written({ from, to }: Span): string {
  if (!(from > 0)) return '';
  return from === to ? String(to) : `${from}-${to}`;
}
