import { findIndicator } from '../vocabulary/indicators/index.js';
import type { Chain } from './chain.js';
import type { Clause } from './clause.js';
import type { Comparator, Fact, Role } from './fact.js';
import type { Quantity } from './item.js';
import { doerOf } from './name.js';
import { CUE, has } from './peel.js';
import { periodOf } from './period.js';
import { type Mood, roleBefore, roleOf } from './role.js';
import type { Draft } from './rule.js';
import type { Sentence, Sink } from './sentence.js';
import type { Subject } from './subjects.js';
import { withTier } from './tier.js';

/** Writes the facts of a clause and keeps for the chain what later clauses may take over. */
export function emit(
  sentence: Sentence,
  clause: Clause,
  draft: Draft,
  rule: string,
  mood: Mood,
  chain: Chain,
  sink: Sink,
): void {
  const list = chain.nextList();
  const { values } = clause;
  const { subjects } = draft;
  const pairs: (readonly [Quantity, Subject])[] =
    values.length > 1
      ? values.map((value, i) => [value, subjects[i] ?? subjects.at(-1)!] as const)
      : subjects.map((subject) => [values[0]!, subject] as const);
  for (const [value, subject] of pairs) {
    const fact = factOf(sentence, clause, draft, rule, mood, value, subject);
    sink.fact(fact, clause);
    chain.add({
      name: fact.indicator,
      measure: fact.measure,
      role: fact.role,
      period: draft.before === undefined ? fact.period : '',
      scope: fact.scope,
      unit: fact.unit,
      of: value.of,
      sentence: sentence.index,
      list,
      enumerated: isEnumerated(clause),
      subject: doerOf(clause.words) || carriedDoer(clause, fact.indicator),
    });
  }
}

function isEnumerated({ text, core }: Clause): boolean {
  return '、和及与'.includes(text[core.from - 1] ?? ' ');
}

/** The doer goes on as long as names still start with it. */
function carriedDoer({ chain, index }: Clause, name: string): string {
  const last = chain.last;
  return last !== undefined && last.sentence === index && last.subject !== '' && name.startsWith(last.subject)
    ? last.subject
    : '';
}

function factOf(
  sentence: Sentence,
  clause: Clause,
  draft: Draft,
  rule: string,
  mood: Mood,
  value: Quantity,
  subject: Subject,
): Fact {
  const { squeezed } = sentence;
  const range = squeezed.range(value.start, value.end);
  const taken = subject.named === null ? clause.chain.last : undefined;
  const near = taken !== undefined && taken.sentence === sentence.index ? taken : undefined;
  const period = draft.before ?? periodOf(clause, draft.measure, subject.name, rule, nearPeriod(clause, near, draft));
  const role: Role = draft.before === undefined ? roleOf(clause, mood, near?.role ?? null) : roleBefore(clause, period);
  const signed = draft.falls ? value.values.map((one) => -one) : value.values;
  const indicator = subject.named === null ? subject.name : withTier(subject.name, clause);
  const code = findIndicator(indicator)?.code ?? null;
  const binding = bindingBehind(clause.text, value.after);
  const fact: Fact = {
    document: sentence.document,
    start: range.start,
    end: range.end,
    quote: sentence.source.slice(range.start, range.end),
    indicator,
    code,
    measure: draft.measure,
    value: signed.length === 1 ? signed[0]! : signed,
    decimals: value.decimals,
    unit: value.unit,
    comparator: comparatorOf(clause, value, role),
    role: near !== undefined && near.role === 'estimate' && role === 'actual' ? 'estimate' : role,
    soft: mood.strives || has(clause.cues, CUE.strive),
    period,
    base: draft.base ?? baseOf(clause),
    scope: scopeOf(clause, near?.scope, code !== null || value.of === 'percent'),
    section: sentence.section,
    sentence: sentence.range,
    named:
      subject.named === null || subject.named.to <= subject.named.from
        ? null
        : squeezed.range(subject.named.from, subject.named.to),
    rule,
    optional: draft.optional ?? false,
  };
  return binding === null ? fact : { ...fact, binding };
}

/** 达到70%(约束性指标): what kind of target it is may stand in brackets behind the figure. */
function bindingBehind(text: string, at: number): boolean | null {
  if (text.charCodeAt(at) !== 40) return null;
  if (text.startsWith('约束性', at + 1)) return true;
  return text.startsWith('预期性', at + 1) ? false : null;
}

function nearPeriod(clause: Clause, near: { readonly period: string } | undefined, draft: Draft): string | null {
  if (
    near === undefined ||
    near.period === '' ||
    draft.measure === 'cagr' ||
    near.period.includes('-') !== (clause.part.span !== null)
  )
    return null;
  return near.period.includes('-') ? null : near.period;
}

function comparatorOf(clause: Clause, value: Quantity, role: Role): Comparator {
  // 分别增长6%和8%左右: what follows the last value of a list holds for all.
  const said = value.comparator ?? clause.values.at(-1)!.comparator;
  if (said !== null) return said;
  if (clause.words.includes('至少') || clause.words.includes('不少于')) return '>=';
  if (role === 'target' && /^(?:\([^)]*\))?的?基础上/.test(clause.text.slice(value.after, value.after + 12)))
    return '>=';
  const { cues } = clause;
  if (has(cues, CUE.about)) return '~';
  if (has(cues, CUE.least)) return '>=';
  return has(cues, CUE.most) ? '<=' : '=';
}

function baseOf({ base }: Clause): string | null {
  if (base === null) return null;
  return base.from === base.to ? String(base.from) : `${base.from}-${base.to}`;
}

/** Where a plan describes its surroundings, figures of a sentence that speaks of the nation are the nation's. */
const NATION = /我国|全国|国内|世界经济/;

function scopeOf(clause: Clause, taken: string | undefined, known: boolean): string {
  if (
    clause.scope === '' &&
    clause.part.mode === 'background' &&
    !clause.part.own.includes('全国') &&
    NATION.test(clause.text)
  )
    return '全国';
  if (clause.scope !== '') return known || clause.part.mode === 'background' ? clause.scope : '';
  return taken ?? '';
}
