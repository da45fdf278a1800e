import type { Amount } from '../../../entries/amount.js';
import type { Case } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import { exactly, meet } from '../../../entries/interval.js';
import { sameSentence } from '../../../entries/look-up.js';
import { isSpecific } from '../../../entries/specific.js';
import { yearOf } from '../../../entries/years.js';
import { findIndicator } from '../../../vocabulary/indicators/index.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import { citeNamed, type Figure, isAim, sameStanding, scaleOf, signed } from '../../figures.js';
import type { Draft } from '../../finding.js';

/** 8%左右的年度计划目标, 54%的目标, 10万亩年度计划: what follows a figure that is cited as a target. */
const CITED_BEHIND =
  /^(?:以上|以下|以内|左右)?的?[^（(，,。；;、\d]{0,8}(?:目标(?!任务)|年[度初][\u4e00-\u9fff]{0,2}(?:计划|任务))/;
/** （计划目标6.5%左右）, 年初确定的目标为…, 年初目标（40万吨）: what stands before such a figure. */
const CITED_BEFORE =
  /(?:计划|预期|年度|年初|规划|控制)[^，,。；;、\d]{0,6}(?:目标|计划)(?:值|数)?(?:为|是|[（(])?$|年[度初][^，,。；;、\d]{0,4}目标任务(?:为|是|[（(])?$/;
/** Words that say whose target it is. */
const WHOSE = /规划|纲要|计划|年初|年度|预期/;
const LONGEST = 36;

function* find(given: Case): Generator<Draft> {
  for (const cited of given.entries) {
    if (cited.amount === null || !isCited(cited)) continue;
    const draft = against(given, cited);
    if (draft !== null) yield draft;
  }
}

function isCited({ fact, document: { text } }: Entry): boolean {
  const before = text.slice(Math.max(fact.sentence.start, fact.start - LONGEST), fact.start);
  if (CITED_BEFORE.test(before)) return true;
  const behind = CITED_BEHIND.exec(text.slice(fact.end, fact.end + 16));
  return behind !== null && (WHOSE.test(behind[0]) || WHOSE.test(before));
}

/** Held against every target of the other documents for the same indicator and year: one that agrees is enough. */
function against({ bySubject }: Case, cited: Entry): Draft | null {
  const named = namedBy(cited);
  if (named === null) return null;
  const { document, amount } = cited;
  const year = yearOf(cited.years) ?? document.frame.year;
  const targets = targetsNamed(bySubject, named).filter(
    (entry): entry is Figure =>
      isAim(entry) &&
      entry.document !== document &&
      sameStanding(entry, cited) &&
      entry.fact.measure === named.fact.measure &&
      yearOf(entry.years) === year &&
      scaleOf(entry) === scaleOf(cited),
  );
  const agreed = amount === null || targets.some((target) => isRepeated(target, amount));
  return targets.length === 0 || agreed ? null : draft(named, cited, targets);
}

/** The reader takes the words behind the target into its name: 城镇新增就业5.2万人、超过5万人的年初目标 is of 城镇新增就业年初目标. */
const CITED_NAME = /(?:年初|年度|全年|预期|计划|规划|控制)+(?:目标|计划|任务)+$/;

function targetsNamed(
  bySubject: Case['bySubject'],
  { subject: { key }, fact: { indicator } }: Entry,
): readonly Entry[] {
  const bare = indicator.replace(CITED_NAME, '');
  const code = bare === indicator ? undefined : findIndicator(bare)?.code;
  return bySubject.get(code ?? key.replace(CITED_NAME, '')) ?? [];
}

/** A percentage and a round number are quoted as they stand; a longer number may be rounded. */
function isRepeated({ amount, fact: { decimals } }: Figure, cited: Amount): boolean {
  if (amount.of === 'percent') return amount.value === cited.value;
  return meet(decimals > 0 ? amount.printed : exactly(amount.value), cited.printed);
}

/** The figure whose indicator the target is cited for: itself, or the last one before it in the sentence. */
function namedBy(cited: Entry): Entry | null {
  if (cited.fact.code !== null) return cited;
  const before = cited.document.entries.filter(
    (entry) =>
      sameSentence(entry, cited) && entry.fact.end <= cited.fact.start && entry.amount?.of === cited.amount?.of,
  );
  const last = before.at(-1);
  return last !== undefined && isSpecific(last) ? last : null;
}

function draft({ fact }: Entry, cited: Entry, targets: readonly Figure[]): Draft {
  const [target] = targets as [Figure];
  return {
    severity: cited.fact.comparator === '~' ? 'question' : 'error',
    code: 'differs',
    params: {
      name: fact.indicator.replace(CITED_NAME, ''),
      cited: signed(cited),
      target: signed(target),
      source: target.document.name,
      year: target.years.to,
    },
    spans: [cite(cited), ...targets.map(citeNamed)],
    arithmetic: `${signed(cited)} ≠ ${signed(target)}`,
  };
}

export const check: Check = {
  id: 'target-misquoted',
  group: 'targets',
  severity: 'error',
  source: '专家核对报告文本: 引用规划和年度计划的目标应与原文一致',
  between: true,
  find,
};
