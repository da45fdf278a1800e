import type { Span } from '../document/document.js';
import type { Range } from '../document/range.js';
import type { CaseDocument } from '../entries/case.js';
import { modeAt } from '../entries/mode-at.js';
import { fiveYearsOf } from './five-years.js';
import { countOf } from './numeral.js';

/** Where a text calls a year the first, the last or the n-th of a five-year plan: 今年是“十四五”收官之年. */
export interface PlanYear extends Range {
  readonly document: CaseDocument;
  /** As written: 2025年, 今年. */
  readonly year: string;
  /** The years that it may mean; more than one where 今年 may be the reported year or the next. */
  readonly years: readonly number[];
  /** As written, without quotes: 十四五. */
  readonly plan: string;
  /** What it is called: 收官, 开局, 第三年. */
  readonly word: string;
  /** The only year of which that is true. */
  readonly only: number;
}

/** “十四五”规划的收官之年, “十五五”开局之年, “十四五”第二年; “十三五”规划收官、“十四五”谋划之年. */
const CALLED =
  /[“"‘]?(十[一二三四五六七]五)[”"’]?(?:规划|时期|计划|发展|实施)*的?(收官|开局|起步|第[一二三四五]年|最后一年)(?:之?年|、[^，。；\n]{0,16}之年)?/g;
/** The year that is spoken of, the last before the words. */
const SUBJECT = /(20\d\d年|今年|去年|明年)[，,]?(?:既|也|又|更|还|正|恰)?(?:是|为)([^。；！？\n]*)$/;
/** What may stand between the verb and the plan in its own clause. */
const BETWEEN = /^[^为做确保抓打谋迎]{0,10}$/;
const LOOK_BACK = 80;

export function planYearsIn(document: CaseDocument): readonly PlanYear[] {
  const { text } = document;
  if (!/收官|开局|起步|五[”"’]?第|最后一年/.test(text)) return [];
  return [...text.matchAll(CALLED)].flatMap(({ index, 0: quote, 1: plan, 2: word }) => {
    if (!quote.endsWith('年')) return [];
    const before = text.slice(Math.max(0, index - LOOK_BACK), index);
    const subject = SUBJECT.exec(before);
    if (subject === null || !leadsOn(subject[2]!)) return [];
    const years = yearsMeant(document, subject[1]!, index);
    const start = index - before.length + subject.index;
    const only = yearCalled(fiveYearsOf(plan!), word!);
    return years.length === 0
      ? []
      : [{ document, start, end: index + quote.length, year: subject[1]!, years, plan: plan!, word: word!, only }];
  });
}

/** 今年是A之年,也是B之年 goes on about the year; a clause without its 是 does not. */
function leadsOn(words: string): boolean {
  if (/20\d\d年|今年|去年|明年/.test(words)) return false;
  const clauses = words.split(/[，,]/);
  const own = clauses.at(-1)!;
  if (clauses.length === 1) return BETWEEN.test(own.replace(/^.*、/, ''));
  const verb = /^(?:既|也|又|更|还|正)?是(.*)$/.exec(own);
  return verb !== null && BETWEEN.test(verb[1]!.replace(/^.*、/, ''));
}

/** 今年 is the year after the reported one where a report looks ahead; where it looks back, a draft may mean the reported year itself. */
function yearsMeant(document: CaseDocument, word: string, at: number): readonly number[] {
  if (/^20/.test(word)) return [Number(word.slice(0, 4))];
  const { year, kind } = document.frame;
  if (year === null || (kind !== 'work-report' && kind !== 'annual-plan')) return [];
  const now = year + 1 + ['去年', '今年', '明年'].indexOf(word) - 1;
  return modeAt(document, at) === 'plan' ? [now] : [now, now - 1];
}

function yearCalled({ from, to }: Span, word: string): number {
  if (word === '收官' || word === '最后一年') return to;
  return word.startsWith('第') ? from + countOf(word[1]!) - 1 : from;
}
