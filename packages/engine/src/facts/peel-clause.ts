import { ENDS_CAUSE, marksAt, OPENS_CAUSE, SEPARATOR } from '../document/characters.js';
import { standsAt } from '../vocabulary/by-unit.js';
import { SCOPES } from '../vocabulary/cues.js';
import type { Part } from './clause.js';
import type { Mark } from './item.js';
import { CUE, type Cues, cueAhead, cueBefore, has } from './peel.js';

/** What was taken off before a figure. */
export interface Peeled {
  /** Behind the words that are left. */
  readonly end: number;
  readonly cues: Cues;
  readonly base: Mark | null;
  /** Whether 的 was among the cues. */
  readonly ofWhole: boolean;
}

/**
 * Takes the cues before a figure off the right end of `from`..`to`; with `overPeriods` the periods among them too.
 */
export function peelBefore(
  text: string,
  from: number,
  to: number,
  marks: readonly Mark[],
  overPeriods = false,
): Peeled {
  let end = to;
  let cues = 0;
  let base: Mark | null = null;
  let ofWhole = false;
  while (end > from) {
    const mark = markEndingAt(marks, end, overPeriods);
    if (mark !== null) {
      if (mark.kind === 'base') base = mark;
      const step = overMark(text, from, mark);
      end = step.end;
      cues |= step.cues;
      continue;
    }
    const idle = idleBefore(text, from, end, to);
    if (idle === -1) break;
    if (idle > 0) {
      end -= idle;
      continue;
    }
    const word = cueBefore(text, from, end);
    // 环比下降的为9个: what has 的 behind it names a group and says no change.
    if (word === null || (ofWhole && (word.text === '计划' || has(word.bit, CUE.up | CUE.down)))) break;
    if (word.text === '的') ofWhole = true;
    cues |= reaches(text, from, end, word.text) ? CUE.to : word.bit;
    end -= word.text.length;
  }
  return { end, cues, base, ofWhole };
}

function markEndingAt(marks: readonly Mark[], end: number, overPeriods: boolean): Mark | null {
  if (marks.length === 0) return null;
  return marks.find((one) => one.end === end && (overPeriods || one.kind === 'base')) ?? null;
}

/** Steps over a period: a base takes its 较 along, 增加到2020年 the change before it. */
function overMark(text: string, from: number, mark: Mark): { readonly end: number; readonly cues: Cues } {
  let end = mark.start;
  if (mark.kind === 'base') {
    while (end > from && '较比是为与于以同在高低'.includes(text[end - 1]!)) end--;
    return { end, cues: CUE.since };
  }
  const change = '到至'.includes(text[end]!) ? cueBefore(text, from, end) : null;
  if (change === null || !has(change.bit, CUE.up | CUE.down)) return { end, cues: 0 };
  return { end: end - change.text.length, cues: CUE.to };
}

/**
 * Units before `end` that carry nothing, a footnote or a mark between two cues: 预计达到, 按可比价格计算,比上年增长.
 * 0 where a word stands there, -1 where a mark ends the words.
 */
function idleBefore(text: string, from: number, end: number, to: number): number {
  const unit = text.charCodeAt(end - 1);
  if (unit === 93) return /\[\d{1,3}\]$/.exec(text.slice(Math.max(from, end - 5), end))?.[0].length ?? 0;
  if (end === to || unit >= 0x3002 || !',:;、 ('.includes(text[end - 1]!)) return 0;
  return text[end - 1] === '、' || cueBefore(text, from, end - 1) === null ? -1 : 1;
}

/** 缩小至, 拓展到: a change with 至 or 到 behind it gives the new level. */
function reaches(text: string, from: number, end: number, word: string): boolean {
  if (word.length < 2 || (text[end] !== '至' && text[end] !== '到')) return false;
  const cue = cueBefore(text, from, end);
  return cue !== null && (cue.bit & (CUE.up | CUE.down)) !== 0;
}

interface Headed {
  readonly start: number;
  readonly cues: Cues;
  readonly scope: string;
}

/** Takes the cues at the head of a clause off the left end of `from`..`to`. */
export function peelLeading(text: string, from: number, to: number, part: Part, marks: readonly Mark[]): Headed {
  let start = from;
  let cues = 0;
  let scope = '';
  while (start < to) {
    const mark = marks.length === 0 ? undefined : marks.find((one) => one.start === start);
    if (mark !== undefined && mark.end <= to) {
      start = mark.end;
      continue;
    }
    const named = startingWord(text, start, to, part.own);
    if (named !== '' && !isNamePart(text, start + named.length, to) && !isProduct(text, start)) {
      start += named.length;
      cues |= CUE.own;
      continue;
    }
    const signs = marksAt(text, start);
    if (signs & SEPARATOR) {
      start++;
      continue;
    }
    const cause = signs & OPENS_CAUSE ? causeAt(text, start, to) : 0;
    if (cause > 0) {
      start += cause;
      continue;
    }
    if (text[start] === '(' && text.indexOf(')', start) > 0 && text.indexOf(')', start) < to) break;
    const word = cueAhead(text, start, to);
    if (word !== null) {
      cues |= word.bit;
      start += word.text.length;
      continue;
    }
    const wider = scope === '' ? startingWord(text, start, to, SCOPES) : '';
    if (wider === '' || !isScopeEnd(text, start + wider.length)) break;
    scope = wider;
    start += wider.length;
  }
  return { start, cues, scope };
}

const CAUSE = /^(?:受|因|由于|扣除|剔除)[^,;。、受]{2,16}?(?:影响|冲击|因素|原因)(?:下|后|外)?/;

/** Units of a cause that stands between a name and its change: 旅客周转量受寒潮影响下降. */
export function causeBefore(text: string, from: number, end: number): number {
  if (!(marksAt(text, end - 1) & ENDS_CAUSE)) return 0;
  return /受[^,;。、受]{2,16}(?:影响|冲击)$/.exec(text.slice(Math.max(from, end - 20), end))?.[0].length ?? 0;
}

/** Units of what a clause says about its cause: 受暴雨灾害影响. */
function causeAt(text: string, at: number, to: number): number {
  const length = CAUSE.exec(text.slice(at, to))?.[0].length ?? 0;
  return '的较大明显'.includes(text[at + length] ?? ' ') ? 0 : length;
}

function startingWord(text: string, at: number, to: number, words: readonly string[]): string {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (at + word.length <= to && standsAt(text, word, at)) return word;
  }
  return '';
}

/** 湖北省 in 湖北省农科院, 兵团 in 兵团级, 国内 in 国内生产总值 are parts of a name. */
function isNamePart(text: string, at: number, to: number): boolean {
  return (
    at < to &&
    /^(?:级|大学|学院|医院|公司|经开区|高新区|开发区|园区|集团|银行|博物馆|机场|港|站|日报|电视台|大道|路|至|到|—)/.test(
      text.slice(at, at + 3),
    )
  );
}

/** What a prefecture makes and what any region makes are written alike: 地区生产总值. */
function isProduct(text: string, at: number): boolean {
  return standsAt(text, '地区生产总值', at);
}

function isScopeEnd(text: string, at: number): boolean {
  return !/^(?:[、,和与及]|级|生产总值|贸易|旅游|市场|消费|重点实验室|文明|示范|先进|百强|首批|首个|第|性|领先|下达|范围|平均|唯一|卫星|一流|知名|专利|优秀|最|前列|各|强|统一|大学|人大|代表|人民|政协|五一|劳动|特色|绿色|乡村|科技|高新|大市场|产业|重大|主席|党委|级)/.test(
    text.slice(at, at + 6),
  );
}
