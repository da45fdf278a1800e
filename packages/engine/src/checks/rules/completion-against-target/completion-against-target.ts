import type { Case } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import { around, exactly, type Interval, meet, over, scale } from '../../../entries/interval.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import { signed } from '../../figures.js';
import type { Draft } from '../../finding.js';
import { type Completion, completionsIn } from '../../follow-up/completions.js';
import { print } from '../../print.js';

function* find(given: Case): Generator<Draft> {
  for (const completion of completionsIn(given)) {
    if (!completion.targets.some((target) => fits(completion, target))) yield draft(completion);
  }
}

function fits({ rate, result }: Completion, target: Entry): boolean {
  const share = over(result.amount.interval, setOf(target));
  return share === null || rate.amount === null || meet(scale(share, 100), rate.amount.interval);
}

/** A target is meant as it stands; one with decimals may be a rounded form of it. 以上 is left aside. */
function setOf({ amount, fact: { decimals } }: Entry): Interval {
  if (amount === null) return exactly(0);
  return decimals > 0 ? around(amount.value, 0.5 * 10 ** -decimals * amount.size) : exactly(amount.value);
}

function draft({ rate, result, targets, quoted }: Completion): Draft {
  const [target] = targets as readonly [Entry];
  const { value = 1, size = 1 } = target.amount ?? {};
  const share = print((result.amount.value / value) * 100, rate.fact.decimals + 1);
  const sides = `${print(result.amount.value / size, 4)} / ${print(value / size, 4)}`;
  return {
    severity: quoted && result.fact.comparator === '=' ? 'error' : 'question',
    code: quoted ? 'against-quoted' : 'against-last-year',
    params: {
      name: result.fact.indicator,
      result: signed(result),
      target: signed(target),
      rate: signed(rate),
      share,
      source: target.document.name,
    },
    spans: [cite(rate), cite(result), cite(target)],
    arithmetic: `${sides} = ${share}% ≠ ${signed(rate)}`,
  };
}

export const check: Check = {
  id: 'completion-against-target',
  group: 'follow-up',
  severity: 'error',
  source: 'checks by hand, no. 40: status against number; 完成率 = 完成数 ÷ 目标数',
  find,
};
