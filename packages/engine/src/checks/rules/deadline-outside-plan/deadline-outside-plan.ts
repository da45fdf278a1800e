import type { Case, CaseDocument } from '../../../entries/case.js';
import { modeAt } from '../../../entries/mode-at.js';
import type { Sentence } from '../../../entries/sentences.js';
import type { Check } from '../../check.js';
import { citeRange } from '../../cite.js';
import type { Draft } from '../../finding.js';

/** A time by which something is to be there, with the words of finishing behind it. */
const DUE = /(?:到|力争|确保|计划)?(20\d\d)年(?:底|末|年底|\d{1,2}月)?(?:以?前|之前)?(?:全面|基本|力争|确保|实现|正式)*(?:建成|完成|竣工|投产|投用|投运|通车|交付)(?!的)/g;
/** A time gone by that is still to be kept. */
const PAST = /(20\d\d)年(?:底|末|年底)?(?:以?前|之前)[，,]?(?:全面|基本|力争|确保)*(?:建成|完成|实现|开工|启动)(?!的)/g;
/** Years of national and long-range goals: nothing of the plan's own. */
const HORIZONS: ReadonlySet<number> = new Set([2030, 2035, 2049, 2050, 2060]);
/** An older year is that of what stands there: 2000年前建成的小区. */
const RECENT = 4;

function* find({ documents }: Case): Generator<Draft> {
  for (const document of documents) {
    const { span } = document.frame;
    if (document.frame.kind !== 'plan' || span === null) continue;
    for (const sentence of document.sentences()) {
      if (!sentence.text.includes('年') || modeAt(document, sentence.start) !== 'plan') continue;
      yield* after(document, sentence, span.to);
      yield* before(document, sentence, span.from);
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
  for (const found of text.matchAll(PAST)) {
    const year = Number(found[1]);
    if (year >= first || year < first - RECENT) continue;
    yield draft(document, start + found.index, found[0], 'before-the-plan', { start: first, year });
  }
}

function yearsIn(text: string): number[] {
  return [...text.matchAll(/20\d\d(?=年)/g)].map(([year]) => Number(year));
}

function draft(document: CaseDocument, at: number, quote: string, code: string, params: Draft['params']): Draft {
  return { severity: 'question', code, params, spans: [citeRange(document, at, at + quote.length)], arithmetic: '' };
}

export const check: Check = {
  id: 'deadline-outside-plan',
  group: 'years',
  severity: 'question',
  source: 'checks by hand, no. 15: deadline outside the plan period or before its start',
  find,
};
