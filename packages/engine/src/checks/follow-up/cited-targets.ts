import type { Amount } from '../../entries/amount.js';
import { beforeFigure } from '../../entries/before.js';
import type { Case } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import { sameSentence } from '../../entries/look-up.js';
import { isSpecific } from '../../entries/specific.js';

/** A figure that a text cites as a target set before. */
export interface CitedTarget {
  readonly cited: Entry & { readonly amount: Amount };
  /** The figure whose indicator it is cited for. */
  readonly named: Entry;
}

/** 8%左右的年度计划目标, 54%的目标, 10万亩年度计划: what follows a figure that is cited as a target. */
const CITED_BEHIND =
  /^(?:以上|以下|以内|左右)?的?[^（(，,。；;、\d]{0,8}(?:目标(?!任务)|年[度初][\u4e00-\u9fff]{0,2}(?:计划|任务))/;
/** （计划目标6.5%左右）, 年初确定的目标为…, 年初目标（40万吨）: what stands before such a figure. */
const CITED_BEFORE =
  /(?:计划|预期|年度|年初|规划|控制)[^，,。；;、\d]{0,6}(?:目标|计划)(?:值|数)?(?:为|是|[（(])?$|年[度初][^，,。；;、\d]{0,4}目标任务(?:为|是|[（(])?$/;
/** Words that say whose target it is. */
const WHOSE = /规划|纲要|计划|年初|年度|预期/;
const LONGEST = 36;

export function* citedTargets({ entries }: Case): Generator<CitedTarget> {
  for (const cited of entries) {
    if (!isCited(cited)) continue;
    const named = namedBy(cited);
    if (named !== null) yield { cited, named };
  }
}

function isCited(cited: Entry): cited is CitedTarget['cited'] {
  const { fact, document, amount } = cited;
  if (amount === null) return false;
  const before = beforeFigure(cited, LONGEST);
  if (CITED_BEFORE.test(before)) return true;
  const behind = CITED_BEHIND.exec(document.text.slice(fact.end, fact.end + 16));
  return behind !== null && (WHOSE.test(behind[0]) || WHOSE.test(before));
}

/** Itself, or the last figure before it in the sentence. */
function namedBy(cited: Entry): Entry | null {
  if (cited.fact.code !== null) return cited;
  const last = cited.document.entries.findLast(
    (entry) =>
      sameSentence(entry, cited) && entry.fact.end <= cited.fact.start && entry.amount?.of === cited.amount?.of,
  );
  return last !== undefined && isSpecific(last) ? last : null;
}
