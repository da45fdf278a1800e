import type { Range } from '../../document/range.js';
import type { CaseDocument } from '../../entries/case.js';
import { clauseStart, lastClause } from '../../entries/clause.js';
import type { Entry } from '../../entries/entry.js';
import { modeAt } from '../../entries/mode-at.js';

const WELL = '(?:顺利|圆满|全面|如期|较好|超额|胜利)';
/** 主要目标顺利实现, 顺利完成全年目标任务, 各项任务的圆满完成; 全面完成了年初确定的税收收入、工业投资等各项预期目标. */
const FULFILLED = new RegExp(
  `${WELL}(?:地)?(?:完成|实现)[^。，；：\\n]{0,60}(?:各项|主要|等)[^。，；：\\n]{0,8}目标|${WELL}(?:地)?(?:完成|实现)[^。，；：\\n]{0,16}(?:目标|任务)|(?:主要|预期|各项|全年|年度)[^。，；：\\n]{0,10}(?:目标|任务)[^。，；：\\n]{0,8}${WELL}?(?:完成|实现)`,
  'g',
);
/** Goals of five years, of a programme or of one field are not those of the year. */
const OTHER = /五”|五年|三年|规划|攻坚|专项|改革|整改|减排|脱贫|建设任务|重点任务|一届|中期/;
/** 未达到预期目标, 部分指标低于计划. */
const OWNED =
  /(?:未达|未能达|没有达|低于|未完成|未能完成|没有完成|不及)[^。，；\n]{0,12}(?:预期|目标|计划)|(?:预期|目标|计划)[^。，；\n]{0,12}(?:未达|未完成|未能|没有完成|没有达到|有差距|有一定差距)/;

const LOOK_BACK = 24;

/** Where a report says that the goals of its year were fulfilled; null where it does not. */
export function fulfilmentClaimed(document: CaseDocument): Range | null {
  const { text } = document;
  if (!/完成|实现/.test(text)) return null;
  for (const { index: start, 0: quote } of text.matchAll(FULFILLED)) {
    const clause = lastClause(text.slice(Math.max(0, start - LOOK_BACK), start));
    if (!OTHER.test(clause + quote) && modeAt(document, start) !== 'plan') return { start, end: start + quote.length };
  }
  return null;
}

/** 圆满完成年度计划目标, 超额完成增长8%左右的目标, 年度任务全面完成. */
const DONE = new RegExp(
  `(?:${WELL}|提前|超)(?:地)?(?:完成|实现)(?:了)?[^。，；：\\n]{0,24}(?:目标|任务|计划)|(?:目标|任务|计划)[^。，；：\\n]{0,4}(?:${WELL}|提前)(?:完成|实现)`,
  'g',
);
/** What may stand between a comma and the claim that goes on about the figure before it. */
const JOINT = 3;

/** A claim that what a figure tells fulfils its goal. */
export interface Claim extends Range {
  readonly document: CaseDocument;
  /** The figure, or the figures of the list, that it is about. */
  readonly figures: readonly Entry[];
}

/** Every claim of a document that stands in the clause of a figure or at the head of the clause right behind it. */
export function claimsIn(document: CaseDocument): readonly Claim[] {
  const { text, entries } = document;
  return [...text.matchAll(DONE)].flatMap(({ index: start, 0: quote }) => {
    if (OTHER.test(quote)) return [];
    const own = clauseStart(text, start);
    const goesOn = text[own - 1] === '，' && start - own <= JOINT;
    const from = goesOn ? clauseStart(text, own - 1) : own;
    const figures = entries.filter(({ fact }) => fact.start >= from && fact.end <= start);
    return figures.length === 0 ? [] : [{ document, start, end: start + quote.length, figures }];
  });
}

/** Whether a report says itself that goals were missed. */
export function ownsUp({ text }: CaseDocument): boolean {
  return OWNED.test(text);
}
