import type { Range } from '../../../document/range.js';
import type { Case, CaseDocument } from '../../../entries/case.js';
import { modeAt } from '../../../entries/mode-at.js';
import { type Sentence, sentencesOf } from '../../../entries/sentences.js';
import type { Check } from '../../check.js';
import { citeRange } from '../../cite.js';
import type { Draft } from '../../finding.js';
import { fiveYearsOf } from '../../five-years.js';

/** A time by which something is to be there, with the words of finishing behind it. */
const DUE =
  /(?:到|力争|确保|计划)?(20\d\d)年(?:底|末|年底|[上下]半年|\d{1,2}月(?:底|末|上旬|中旬|下旬)?)?(?:以?前|之前)?(?:全面|基本|力争|确保|实现|正式)*(?:建成|完成|竣工|投产|投用|投运|通车|交付)(?!的)/g;
/** A time gone by that is still to be kept. */
const PAST = /(20\d\d)年(?:底|末|年底)?(?:以?前|之前)[，,]?(?:全面|基本|力争|确保)*(?:建成|完成|实现|开工|启动)(?!的)/g;
/** A goal for a year gone by: 到2025年底，实现…. What is reported is said with another word. */
const GOAL =
  /(?:到|至)(20\d\d)年(?:底|末|年底)?(?:以?前|之前)?[，,]?(?:力争|确保|争取|全面|基本)*(?:建成|完成|实现|达到)(?!了|的|过)/g;
/** Words of what is there. */
const REPORTED = /已|累计|截至|截止|了|以来|期间|时期|比20|较20|增至|评估|收官/;
const LISTED = /(?:列入|纳入)[^，。；]{0,6}“(十[一二三四五六七]五)”/;
/** Years of national and long-range goals: nothing of the plan's own. */
const HORIZONS: ReadonlySet<number> = new Set([2030, 2035, 2049, 2050, 2060]);
/** An older year is that of what stands there: 2000年前建成的小区. */
const RECENT = 4;

function* find({ documents }: Case): Generator<Draft> {
  for (const document of documents) {
    const span = document.frame.kind === 'plan' ? document.frame.span : null;
    for (const sentence of sentencesOf(document)) {
      if (!sentence.text.includes('年') || modeAt(document, sentence.start) !== 'plan') continue;
      const end = span?.to ?? endNamed(sentence.text);
      if (end !== null) yield* after(document, sentence, end);
      if (span !== null) yield* before(document, sentence, span.from);
    }
  }
}

function* after(document: CaseDocument, { text, start }: Sentence, end: number): Generator<Draft> {
  if (yearsIn(text).some((year) => year <= end)) return;
  for (const found of text.matchAll(DUE)) {
    const year = Number(found[1]);
    if (year <= end || HORIZONS.has(year) || year === document.frame.horizon) continue;
    yield draft(document, start + found.index, found[0], 'after-the-plan', { end, year });
  }
}

function* before(document: CaseDocument, { text, start }: Sentence, first: number): Generator<Draft> {
  const goals = REPORTED.test(text) ? [] : text.matchAll(GOAL);
  const places = new Map([...text.matchAll(PAST), ...goals].map((found) => [found[1], found]));
  for (const found of places.values()) {
    const year = Number(found[1]);
    if (year >= first || year < first - RECENT) continue;
    yield draft(document, start + found.index, found[0], 'before-the-plan', { start: first, year });
  }
}

/** The last year of the five-year plan that a report lists something in: 列入“十五五”重大项目. */
function endNamed(text: string): number | null {
  const plan = LISTED.exec(text)?.[1];
  return plan === undefined ? null : fiveYearsOf(plan).to;
}

function yearsIn(text: string): number[] {
  return [...text.matchAll(/20\d\d(?=年)/g)].map(([year]) => Number(year));
}

function draft(document: CaseDocument, at: number, quote: string, code: string, params: Draft['params']): Draft {
  const due = { start: at, end: at + quote.length };
  const plan = planNamed(document.text, at) ?? periodOf(document);
  return {
    severity: 'question',
    code,
    params,
    spans: [due, plan].filter((range) => range !== null).map(({ start, end }) => citeRange(document, start, end)),
    arithmetic: '',
  };
}

/** The clause before the deadline that lists it in a five-year plan. */
function planNamed(text: string, at: number): Range | null {
  const from = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at)) + 1;
  const found = LISTED.exec(text.slice(from, at));
  return found && { start: from + found.index, end: from + found.index + found[0].length };
}

/** Where the text gives the years of the plan. */
function periodOf({ text, frame: { span } }: CaseDocument): Range | null {
  const found = span && new RegExp(`${span.from}年?[-—–~～至到]+${span.to}年?`).exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}

export const check: Check = {
  id: 'deadline-outside-plan',
  group: 'years',
  severity: 'question',
  source: 'checks by hand, no. 15: deadline outside the plan period or before its start',
  find,
};
