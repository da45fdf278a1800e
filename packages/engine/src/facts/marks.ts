import type { Span } from '../document/document.js';
import { hanValue, hanYearAt, type Numeral, numeralAt } from '../document/numerals.js';
import type { Mark, MarkKind } from './item.js';

/** Years that words without a figure are counted from. */
export interface Years {
  /** The year looked back on. */
  readonly reported: number;
  /** The year that 今年 means. */
  readonly current: number;
  /** The years that 五年 means. */
  readonly five: Span;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

const YEAR_TAIL = /^(?:学年|年度|年末|年底|年年底|年年末|年期间|年间|年以来|年来|年期|年初|年)?/;
const MONTH =
  /^(?:第?[一二三四1-4]季度|上半年|下半年|前三季度|\d{1,2}月(?:份|底|末|初)?(?:\d{1,2}日)?|\d{1,2}[-—至]\d{1,2}月(?:份)?)/;

/** 2025年, 2016-2020年, 2016年至2019年间, 2025年6月3日. */
export function figureMark(text: string, at: number, first: Numeral): Mark | null {
  if (first.whole !== 4 || first.decimals > 0 || !isYear(first.value)) return null;
  return yearMark(text, at, { value: first.value, end: first.end });
}

/** 二〇三五年, 二〇二一至二〇二三年. */
export function hanYearMark(text: string, at: number): Mark | null {
  const year = hanYearAt(text, at);
  return year === null || !isYear(year.value) ? null : yearMark(text, at, year);
}

interface Year {
  readonly value: number;
  readonly end: number;
}

const JOINS_YEARS = /^年?[-—–~～至到_]{1,2}(?=\d{4}(?!\d)|[一二])/;

/** The second year of a span, null where only one stands there. */
function joinedYear(text: string, at: number): Year | null {
  const joint = JOINS_YEARS.exec(text.slice(at, at + 7));
  if (joint === null) return null;
  const start = at + joint[0].length;
  const year = text.charCodeAt(start) < 128 ? numeralAt(text, start) : hanYearAt(text, start);
  return year !== null && isYear(year.value) ? year : null;
}

function yearMark(text: string, at: number, first: Year): Mark | null {
  const second = joinedYear(text, first.end);
  let end = second?.end ?? first.end;
  const to = second?.value ?? first.value;
  const tail = YEAR_TAIL.exec(text.slice(end, end + 4))![0];
  if (tail === '' && !isBareYear(text, at, end)) return null;
  end += tail.length;
  // 2024—2022年: years that do not follow each other date nothing.
  if (to < first.value) return mark('date', at, end, to, first.value, false);
  const span = to > first.value;
  let dated = false;
  if (!span && tail === '年') {
    const month = MONTH.exec(text.slice(end, end + 9));
    if (month) {
      end += month[0].length;
      dated = month[0].includes('日');
    }
  }
  const kind =
    dated || /[图表]\d{0,2}[:.]?[^,。;]{0,4}$/.test(text.slice(Math.max(0, at - 8), at))
      ? 'date'
      : span
        ? 'span'
        : kindOf(text, at, end);
  return mark(kind, kind === 'base' ? at : start(text, at), end, first.value, to, /[底末]/.test(tail));
}

function isYear(value: number): boolean {
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** A year without 年 is one only where no unit follows: 2035远景目标, not 2000元. */
function isBareYear(text: string, at: number, end: number): boolean {
  const next = text[end];
  if (next === undefined || ' ,;-—.:)/_'.includes(next)) return true;
  return text.startsWith('远景', end) || text[at - 1] === '/';
}

function start(text: string, at: number): number {
  for (const word of ['力争到', '截至到', '截止到', '截至', '截止', '到', '至', '自', '从']) {
    if (text.startsWith(word, at - word.length)) return at - word.length;
  }
  return at;
}

const BASE_AFTER = /^(?:的?\d+(?:\.\d+)?倍|相比|的?基础上|同期|为基[期年])/;
/** 以2020年9.2亿元为基数, 在2020年21亿元的基础上: the year of a figure that others start from. */
const BASE_FIGURE = /^的?\d[\d.,]*[^,。;\d]{0,8}?(?:的?基础上|为基[数期年])/;

function kindOf(text: string, at: number, end: number): MarkKind {
  const before = text.slice(Math.max(0, at - 3), at);
  const after = text.slice(end, end + 8);
  if (isBase(before, after) || (/[以在]$/.test(before) && BASE_FIGURE.test(text.slice(end, end + 24)))) return 'base';
  if (before.endsWith('展望')) return 'horizon';
  if (/[到至]$/.test(before) && !/截[至止到]+$/.test(before)) return 'horizon';
  return 'year';
}

/** Whether the words beside a period make it one that others are held against. */
function isBase(before: string, after: string): boolean {
  return (
    /(?:较|比|相比|相较|高于|低于)$/.test(before) ||
    BASE_AFTER.test(after) ||
    (/[从由]$/.test(before) && after.startsWith('的'))
  );
}

function mark(kind: MarkKind, from: number, end: number, first: number, last: number, atEnd: boolean): Mark {
  return { kind, start: from, end, from: first, to: last, atEnd };
}

const PLAN_ORDINALS = '一二三四五';

/** “十三五”期间, 五年来, 今后五年, 去年, 今年. */
export function wordMark(text: string, at: number, years: Years): Mark | null {
  const head = text.slice(at, at + 12);
  const plan = planMark(text, at, head);
  if (plan !== null) return plan;
  if (/^(?:过去五年|近五年|五年来|五年间|这五年)/.test(head))
    return mark(
      'span',
      at,
      at + (/^.{0,2}五年[来间]?/.exec(head)?.[0].length ?? 2),
      years.reported - 4,
      years.reported,
      false,
    );
  if (/^(?:今后五年|未来五年)/.test(head))
    return mark('span', at, at + 4, years.reported + 1, years.reported + 5, false);
  if (head.startsWith('五年') && isFiveYears(text, at, head))
    return mark('span', at, at + 2, years.five.from, years.five.to, false);
  if (head.startsWith('去年')) return wordYear(text, at, years.current - 1);
  if (head.startsWith('今年')) return wordYear(text, at, years.current);
  return null;
}

/** “十四五”时期, “十三五”末, “十四五”前三年. */
function planMark(text: string, at: number, head: string): Mark | null {
  const plan = /^[“"]?十([一二三四五])五[”"]?(?:时期|期间|期?末|以来|这五年|五年|前([一二两三四])年)/.exec(head);
  if (plan === null) return null;
  // 十一五 began in 2006.
  const from = 2006 + 5 * PLAN_ORDINALS.indexOf(plan[1]!);
  const to = plan[2] === undefined ? from + 4 : from + hanValue(plan[2])! - 1;
  const end = at + plan[0].length;
  const atEnd = plan[0].endsWith('末');
  const kind = isBase(text.slice(Math.max(0, at - 3), at), text.slice(end, end + 8)) ? 'base' : 'span';
  return mark(kind, at, end, kind === 'base' && atEnd ? to : from, to, atEnd);
}

const FIVE_OF_NAME =
  /^五年(?:规划|计划|行动|方案|工作|目标|战略|以[上下内]|一[遇次]|制|期|任|前|后|左右|多|级|周期|过渡)/;

/** 五年累计, and 五年新建 at the head of a clause; not 五年规划. */
function isFiveYears(text: string, at: number, head: string): boolean {
  if (/^五年(?:累计|内|共)/.test(head)) return !'十二三四'.includes(text[at - 1] ?? ' ');
  return (at === 0 || ',;:、。('.includes(text[at - 1]!)) && !FIVE_OF_NAME.test(head);
}

function wordYear(text: string, at: number, year: number): Mark {
  const base = /[较比]$/.test(text.slice(Math.max(0, at - 1), at)) || text.startsWith('同期', at + 2);
  return mark(base ? 'base' : 'year', at, at + 2, year, year, false);
}
