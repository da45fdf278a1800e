import type { Amount } from '../../../entries/amount.js';
import type { Case } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import { exactly, meet } from '../../../entries/interval.js';
import { yearOf } from '../../../entries/years.js';
import { findIndicator } from '../../../vocabulary/indicators/index.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import { citeNamed, type Figure, isAim, sameStanding, scaleOf, signed } from '../../figures.js';
import type { Draft } from '../../finding.js';
import { type CitedTarget, citedTargets } from '../../follow-up/cited-targets.js';

function* find(given: Case): Generator<Draft> {
  for (const cited of citedTargets(given)) {
    const draft = against(given, cited);
    if (draft !== null) yield draft;
  }
}

/** Held against every target of the other documents for the same indicator and year: one that agrees is enough. */
function against({ bySubject }: Case, { cited, named }: CitedTarget): Draft | null {
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
  if (targets.length === 0 || targets.some((target) => isRepeated(target, amount))) return null;
  return draft(named, cited, targets);
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
