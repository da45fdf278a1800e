import { step } from '../../formulas.js';
import { towardsGrowth } from '../../growth.js';
import { type Kind, withValue } from '../../kind.js';

export const kind: Kind = {
  id: 'mean-growth',
  code: 'K2',
  source: '国家统计局《主要统计指标解释》: 平均增长速度按几何平均(水平法)计算',
  measure: withValue((given) =>
    towardsGrowth(given, {
      none: 0,
      signed: true,
      goal: (mean, base, years) => step('target-from-mean', { base, mean, years }),
      told: (actual, base, elapsed) => step('mean-growth', { actual, base, elapsed }),
    }),
  ),
};
