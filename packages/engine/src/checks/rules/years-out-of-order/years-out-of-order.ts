import type { Case, CaseDocument } from '../../../entries/case.js';
import { modeAt } from '../../../entries/mode-at.js';
import type { Check } from '../../check.js';
import { citeRange } from '../../cite.js';
import type { Draft } from '../../finding.js';

/** Two years joined to a span, full or short: 2021—2023年, 2021-23年. Not part of a longer number, code or date. */
const SPAN = /(?<![\d.\-—/])(19[5-9]\d|20\d\d)年?\s*(?:[-—–~～]+|至|到)\s*(19[5-9]\d|20\d\d)(?=年|[)）】〕\]])/g;

/** Words between the years, the stages and each other: with a name there, they may be of two projects. */
const FILLER =
  '(?:计划|力争|确保|预计|争取|全面|全线|正式|主体|项目|工程|底|末|初|月|[上下]半年|\\d{1,2}月|年底|年内|并|将|可|于|至|到|建设|[，,、；;])*';
/** To be started in one year and to be there in another: 2028年开工、2027年建成通车. */
const STAGES = new RegExp(
  `(20\\d\\d年|今年|年内)${FILLER}(?:开工|动工|开建|启动建设)(?!以来|后)${FILLER}(20\\d\\d)年(?:以?前)?${FILLER}(?:以?前)?(?:实现)?(?:建成|竣工|完工|通车|投产|投运|投用|投入使用)`,
  'g',
);

function* find({ documents }: Case): Generator<Draft> {
  for (const document of documents) {
    yield* spans(document);
    yield* stages(document);
  }
}

/** Started after it is to be there. */
function* stages(document: CaseDocument): Generator<Draft> {
  for (const found of document.text.matchAll(STAGES)) {
    const from = /^20/.test(found[1]!) ? Number(found[1]!.slice(0, 4)) : thisYear(document, found.index);
    if (from === null || from <= Number(found[2])) continue;
    yield draft(document, found, 'finish-before-start', String(from), found[2]!);
  }
}

/** The year that a report looks ahead to. */
function thisYear(document: CaseDocument, at: number): number | null {
  const { year, kind } = document.frame;
  if (year === null || (kind !== 'work-report' && kind !== 'annual-plan')) return null;
  return modeAt(document, at) === 'plan' ? year + 1 : null;
}

function* spans(document: CaseDocument): Generator<Draft> {
  for (const found of document.text.matchAll(SPAN)) {
    if (Number(found[1]) > Number(found[2])) yield draft(document, found, 'backwards', found[1]!, found[2]!);
  }
}

function draft(document: CaseDocument, found: RegExpExecArray, code: string, from: string, to: string): Draft {
  return {
    severity: 'error',
    code,
    params: { from, to },
    spans: [citeRange(document, found.index, found.index + found[0].length)],
    arithmetic: `${from} > ${to}`,
  };
}

export const check: Check = {
  id: 'years-out-of-order',
  group: 'years',
  severity: 'error',
  source: 'GB/T 15835-2011《出版物上数字用法》5.1: 起止年份',
  find,
};
