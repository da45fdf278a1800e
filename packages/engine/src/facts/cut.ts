import { CLOSING, JOINT, MARKS, marksAt, OPENING, SEPARATOR } from '../document/characters.js';
import type { Chain } from './chain.js';
import type { Clause, Part, Stretch } from './clause.js';
import type { Mark, Quantity } from './item.js';
import { saysMeasure } from './name.js';
import { CUE, cueBefore, has } from './peel.js';
import { causeBefore, type Peeled, peelBefore, peelLeading } from './peel-clause.js';
import type { Sentence } from './sentence.js';

/** 5年达到5万人: the years are no indicator. */
const ONLY_YEARS = /^(?:连续)?\d+年(?:内|间|来)?$/;

/** The figure or figures of one list with the words around them; words before `claimed` belong to earlier figures. */
export function clauseOf(
  sentence: Sentence,
  chain: Chain,
  values: readonly Quantity[],
  claimed: number,
  next: Quantity | undefined,
): Clause {
  const { text } = sentence.squeezed;
  const { marks } = sentence.items;
  const { part } = sentence;
  const quantity = values[0]!;
  const { floor, from, before } = wordsBefore(sentence, chain, quantity, claimed);
  const head = peelLeading(text, from, before.end, part, marks);
  const start = keepOwn(
    text,
    from,
    behindLeadIn(text, Math.min(head.start, before.end), before.end, part),
    before.end,
    part,
  );
  const core = { from: start, to: before.end - causeBefore(text, start, before.end) };
  const said = core.to > core.from ? withoutMarks(text, core, marks) : '';
  const behind = stretchBehind(text, values.at(-1)!.after, next?.start ?? text.length);
  return {
    text,
    part,
    chain,
    index: sentence.index,
    values,
    quantity,
    core,
    words: ONLY_YEARS.test(said) ? '' : said,
    cues: before.cues,
    leading: head.cues | cuesOfSegments(text, floor, from, part, marks) | cuesOfPeriod(text, claimed, floor, marks),
    base: before.base ?? baseBefore(text, marks, claimed, quantity.start),
    mark: markOf(sentence, quantity),
    scope: head.scope,
    behind,
    tail: text.slice(behind.from, behind.to),
    ofWhole: before.ofWhole,
  };
}

/** The period that governs a figure: the last one named before it, else the one that holds for the paragraph. */
function markOf({ squeezed, items, mark }: Sentence, { start }: Quantity): Mark | null {
  const governs = (one: Mark): boolean =>
    one.end <= start && one.kind !== 'base' && one.kind !== 'date' && !isPast(squeezed.text, one.end, start);
  return items.marks.length === 0 ? mark : (items.marks.findLast(governs) ?? mark);
}

interface Reach {
  /** Where the words may start at all. */
  readonly floor: number;
  /** Where they start. */
  readonly from: number;
  readonly before: Peeled;
}

/** The words left of a figure that may name it: those behind the last period, else those before it, else the segment before. */
function wordsBefore(sentence: Sentence, chain: Chain, { start }: Quantity, claimed: number): Reach {
  const { text } = sentence.squeezed;
  const { marks } = sentence.items;
  const floor = skipJoint(text, Math.max(claimed, boundaryMark(marks, start, claimed)), start);
  const before = peelBefore(text, floor, start, marks);
  const near = { floor, from: clauseStart(text, floor, before.end), before };
  const reach = before.end <= floor && floor > claimed ? (overPeriod(sentence, start, claimed) ?? near) : near;
  if (reach.before.end > reach.from || chain.last?.sentence === sentence.index) return reach;
  return segmentBefore(sentence, start, claimed, reach) ?? reach;
}

/** 地区生产总值由2015年的210亿元…: nothing is named behind the period, so the words before it are looked at. */
function overPeriod({ squeezed: { text }, items: { marks } }: Sentence, start: number, claimed: number): Reach | null {
  const floor = skipJoint(text, claimed, start);
  const before = peelBefore(text, floor, start, marks, true);
  const from = clauseStart(text, floor, before.end);
  return before.end > from || has(before.cues, CUE.to) ? { floor, from, before } : null;
}

const PROGRESS = /(?:连跨|迈上|跨上|再次|继续|稳步|持续).*$/;

/** …连跨3个台阶,2024年达到820亿元: with nothing to take over, the comma segment before names it. */
function segmentBefore(
  { squeezed: { text }, items: { marks } }: Sentence,
  start: number,
  claimed: number,
  { floor, from, before }: Reach,
): Reach | null {
  const earlier = skipJoint(text, claimed, start);
  const reach = peelBefore(text, earlier, Math.max(earlier, endOfSegment(text, from, marks)), marks, true);
  const begin = clauseStart(text, earlier, reach.end);
  if (reach.end - begin < 3 || !saysMeasure(text.slice(begin, reach.end).replace(PROGRESS, ''))) return null;
  return { floor, from: begin, before: { ...reach, cues: before.cues, base: before.base } };
}

/** 全国人口 is no 人口: a name of two units needs its region. */
function keepOwn(text: string, from: number, start: number, end: number, { own }: Part): number {
  if (end - start > 2 || end <= start) return start;
  const name = own.find((one) => text.startsWith(one, start - one.length) && start - one.length >= from);
  return name === undefined ? start : start - name.length;
}

/** 与2019年相比,…: the base may stand at the head of the clause; 在2020年21亿元的基础上翻一番: before the figure before. */
function baseBefore(text: string, marks: readonly Mark[], from: number, to: number): Mark | null {
  const base = marks.length === 0 ? undefined : marks.findLast((mark) => mark.kind === 'base' && mark.end <= to);
  if (base === undefined) return null;
  if (base.start >= from || /(?:基础上|为基[数期年])$/.test(text.slice(Math.max(0, from - 3), from))) return base;
  return '较比'.includes(text[base.start - 1] ?? ' ') && BASE_FIGURE.test(text.slice(base.end, from)) ? base : null;
}

/** 较2020年的86亿元增加7亿元: the figure of the base alone stands between it and the change. */
const BASE_FIGURE = /^的?\d[\d.]*[^,;。\d]{1,8}$/;

/** 在2024年建成86公里的基础上,再新建40公里: what follows 基础上 is of another time. */
function isPast(text: string, from: number, to: number): boolean {
  return to - from < 60 && text.slice(from, to).includes('基础上');
}

/** Behind the last word of the comma segment before `at`. */
function endOfSegment(text: string, at: number, marks: readonly Mark[]): number {
  let end = at;
  for (;;) {
    const mark = marks.find((one) => one.end === end);
    if (mark !== undefined) end = mark.start;
    else if (end > 0 && text[end - 1] === ',') end--;
    else return end;
  }
}

/** A period in the words starts a clause anew, as long as words follow it. */
function boundaryMark(marks: readonly Mark[], before: number, floor: number): number {
  if (marks.length === 0) return floor;
  let at = floor;
  for (const mark of marks) if (mark.kind !== 'base' && mark.end <= before && mark.end > at) at = mark.end;
  return at;
}

function skipJoint(text: string, at: number, to: number): number {
  let from = at;
  while (from < to && '、,;)”'.includes(text[from]!)) from++;
  return from;
}

/** The last separator before the words of the indicator. */
function clauseStart(text: string, floor: number, to: number): number {
  let depth = 0;
  for (let i = to - 1; i >= floor; i--) {
    const marks = MARKS[text.charCodeAt(i)]!;
    if (marks === 0) continue;
    if (marks & CLOSING) depth++;
    else if (marks & OPENING) {
      if (depth > 0) depth--;
      else if (text[i] === '(') return i + 1;
    } else if (depth <= 0 && marks & SEPARATOR) return i + 1;
  }
  return floor;
}

/** Cues at the head of the comma segments before the clause hold for it too: 预计,力争到… */
function cuesOfSegments(text: string, floor: number, from: number, part: Part, marks: readonly Mark[]): number {
  if (from <= floor) return 0;
  let cues = 0;
  for (let at = floor; at < from; ) {
    let stop = text.indexOf(',', at);
    if (stop === -1 || stop >= from) stop = from - 1;
    if (stop > at && stop - at <= 40)
      cues |= peelLeading(text, at, stop, part, marks).cues & (CUE.expected | CUE.strive | CUE.within | CUE.total);
    at = stop + 1;
  }
  return cues;
}

/** 预计2024年…: what stands before the period that opens the clause holds for it too. */
function cuesOfPeriod(text: string, claimed: number, floor: number, marks: readonly Mark[]): number {
  const opening = floor > claimed ? marks.findLast(({ end }) => end <= floor) : undefined;
  if (opening === undefined || opening.start <= claimed) return 0;
  return (cueBefore(text, claimed, opening.start)?.bit ?? 0) & (CUE.expected | CUE.strive);
}

const LEAD_IN = /(?::|——|目标(?:任务)?[是为])(?=[^:—]{2,}$)/;

/** 主要目标是:地区生产总值…: where the words begin that name something. */
function behindLeadIn(text: string, from: number, to: number, part: Part): number {
  let at = to - 3;
  while (at >= from && !leads(text.charCodeAt(at))) at--;
  const lead = at < from ? null : LEAD_IN.exec(text.slice(from, to));
  return lead === null ? from : peelLeading(text, from + lead.index + lead[0].length, to, part, NO_MARKS).start;
}

/** Whether a unit may end what introduces a name: one of `:—是为`. */
function leads(unit: number): boolean {
  return unit === 0x3a || unit === 0x2014 || unit === 0x662f || unit === 0x4e3a;
}

const NO_MARKS: readonly Mark[] = [];

function withoutMarks(text: string, core: Stretch, marks: readonly Mark[]): string {
  if (marks.length === 0) return text.slice(core.from, core.to);
  const inside = marks.filter((mark) => mark.start >= core.from && mark.end <= core.to);
  if (inside.length === 0) return text.slice(core.from, core.to);
  let words = '';
  let at = core.from;
  for (const mark of inside) {
    words += text.slice(at, mark.start);
    at = mark.end;
  }
  return words + text.slice(at, core.to);
}

/** From behind a figure to the next separator or figure; a bracket that the next figure stands in is that figure's. */
function stretchBehind(text: string, from: number, limit: number): Stretch {
  let depth = 0;
  let to = from;
  let opened = from;
  for (; to < limit; to++) {
    const marks = MARKS[text.charCodeAt(to)]!;
    if (marks === 0) continue;
    if (marks & OPENING) {
      if (depth++ === 0) opened = to;
    } else if (marks & CLOSING) {
      if (depth === 0) break;
      depth--;
    } else if (depth === 0 && marks & SEPARATOR) break;
  }
  if (to === limit && depth > 0 && text[opened] === '(') to = beforeNext(text, from, opened);
  else if (to === limit && limit < text.length) to = beforeNext(text, from, to);
  return { from, to };
}

/** Words before the next figure of the same clause: the joint, or what follows the last 、, is that figure's. */
function beforeNext(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && marksAt(text, end - 1) & JOINT) end--;
  if (end < to) return end;
  const joint = text.indexOf('、', from);
  return joint === -1 || joint >= end ? end : joint;
}
