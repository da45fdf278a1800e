import { beforeName } from '../../../entries/before.js';
import type { Case } from '../../../entries/case.js';
import type { Check } from '../../check.js';
import { type Clash, clashesOf, isInTable } from '../../clashes.js';
import { citeNamed, type Figure, isOutcome, signed, verbOf } from '../../figures.js';
import type { Draft } from '../../finding.js';

/** Results that lie farther apart than this are of different scopes that the text takes for granted, not a figure left behind. */
const MOST_APART = 1.5;
/** Words before a name that make its figure one of several. */
const NARROWED = /累计|新[增建]|增加(?!值)|占|每|人均|上年|去年|同期|预算|计划|目标|以来|[前本]届|月/;
/** How far before the figure they are looked for. */
const NEAR_WORDS = 24;

function* find(given: Case): Generator<Draft> {
  for (const clash of clashesOf(given, isWhole, ({ amount }) => amount.interval)) {
    if (near(clash) && !isInTable(given, clash.one)) yield draft(clash);
  }
}

/** A result of the whole region: nothing before its name narrows it, nor a bracket behind (不含农户). */
function isWhole(figure: Figure): boolean {
  const { fact } = figure;
  if (!isOutcome(figure) || fact.rule === 'table' || fact.comparator === '~') return false;
  return !NARROWED.test(beforeName(figure, NEAR_WORDS)) && !/[（(]/.test(fact.indicator + verbOf(figure));
}

function near({ one, other }: Clash): boolean {
  const ratio = one.amount.value / other.amount.value;
  return ratio < MOST_APART && ratio > 1 / MOST_APART;
}

function draft({ one, other, figures }: Clash): Draft {
  const sameName = one.fact.indicator === other.fact.indicator;
  return {
    severity: sameName ? 'error' : 'question',
    code: sameName ? 'two-values' : 'two-wordings',
    params: {
      name: one.fact.indicator,
      again: other.fact.indicator,
      first: signed(one),
      second: signed(other),
      year: one.years.to,
    },
    spans: [other, ...figures.filter((figure) => figure !== other)].map(citeNamed),
    arithmetic: `${signed(one)} ≠ ${signed(other)}`,
  };
}

export const check: Check = {
  id: 'one-indicator-two-results',
  group: 'targets',
  severity: 'error',
  source: '专家核对报告文本: 同一年份同一指标只有一个结果',
  find,
};
