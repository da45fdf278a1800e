import type { Span } from '../../../document/document.js';
import { endOf, isWholeYear } from '../../calendar.js';
import { step } from '../../formulas.js';
import { towardsGrowth } from '../../growth.js';
import type { Remark } from '../../judgement.js';
import { type Kind, type Numbered, withValue } from '../../kind.js';
import type { Dated, Figure } from '../../target.js';

/** Totals that are the plain sum of the yearly changes, though these compound to something else. */
function addedUp({ target, settled, value }: Numbered): Remark[] {
  const { span, yearTargets = [] } = target;
  const published = settled.observations.filter(({ measure }) => measure === 'since-base');
  return [
    ...published.flatMap((total) => {
      const changes = changesUpTo(Number(total.period), settled.observations, span);
      return addition('added-up', total, changes, roomOf([total, ...changes]));
    }),
    ...addition('targets-added-up', value, changesUpTo(span.to, yearTargets, span), 0),
  ];
}

/** The changes of all years from the first of the plan; none where one is missing. */
function changesUpTo<Change extends Dated>(to: number, all: readonly Change[], { from }: Span): readonly Change[] {
  const changes = all.filter(({ measure, period }) => {
    return measure === 'change' && isWholeYear(period) && endOf(period) >= from && endOf(period) <= to;
  });
  return changes.length === to - from + 1 ? changes : [];
}

/** `room` is what rounding may have done. The numbers of targets are exact. */
function addition(code: string, total: Figure, changes: readonly Figure[], room: number): Remark[] {
  if (changes.length < 2) return [];
  const list = changes.map(({ value }) => value);
  const sum = step('sum', {}, list).result;
  const compound = step('compound', {}, list).result;
  const isSum = Math.abs(total.value - sum) < 0.5 * 10 ** -total.decimals;
  if (!isSum || Math.abs(total.value - compound) <= room) return [];
  return [{ code, params: { total: total.value, sum, compound } }];
}

function roomOf(figures: readonly Figure[]): number {
  return figures.reduce((room, { decimals }) => room + 0.5 * 10 ** -decimals, 0);
}

export const kind: Kind = {
  id: 'cumulative-change',
  code: 'K4',
  source: '国家统计局《主要统计指标解释》: 定基与环比发展速度(连乘)',
  measure: withValue((given) => {
    const outcome = towardsGrowth(given, {
      none: 0,
      signed: true,
      goal: (change, base) => step('target-from-change', { base, change }),
      told: (actual, base) => step('change', { actual, base }),
    });
    return { ...outcome, flags: [...(outcome.flags ?? []), ...addedUp(given)] };
  }),
};
