import type { Case } from '../../../entries/case.js';
import { meet, times } from '../../../entries/interval.js';
import { lengthOf, sameYears } from '../../../entries/years.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import type { Draft } from '../../finding.js';
import { limitsOf, type PlannedGrowth, ratesOf } from '../../growth/planned-growth.js';
import { print } from '../../print.js';

/** An amount, what of it one unit of output takes, and the output: amount = intensity × output, at constant prices. */
interface Identity {
  readonly amount: string;
  readonly intensity: string;
  readonly output: string;
}

/** Codes of the catalogue. Source: GB/T 2589, 用水统计调查制度; 单位产值消耗 = 消耗总量 ÷ 不变价产值. */
const IDENTITIES: readonly Identity[] = [
  { amount: 'energy-consumption', intensity: 'energy-intensity', output: 'gdp' },
  { amount: 'water-use', intensity: 'water-intensity', output: 'gdp' },
];

/** Points a year that other accounting (原料用能, 非化石能源 left out) may explain. */
const ALLOWED_A_YEAR = 1;

function* find(given: Case): Generator<Draft> {
  for (const identity of IDENTITIES) {
    const intensities = ratesOf(given, identity.intensity);
    if (intensities.length === 0) continue;
    const outputs = ratesOf(given, identity.output);
    for (const amount of [...ratesOf(given, identity.amount), ...limitsOf(given, identity.amount)]) {
      const together = ({ years, said }: PlannedGrowth) =>
        sameYears(years, amount.years) && said[0]!.document === amount.said[0]!.document;
      const [intensity, output] = [intensities.find(together), outputs.find(together)];
      if (intensity === undefined || output === undefined) continue;
      const { low, high } = times(intensity.factor, output.factor);
      const room = (ALLOWED_A_YEAR / 100) * lengthOf(amount.years);
      if (!meet({ low: low - room, high: high + room }, amount.factor)) yield draft(amount, intensity, output);
    }
  }
}

function draft(amount: PlannedGrowth, intensity: PlannedGrowth, output: PlannedGrowth): Draft {
  const needed = intensity.likely * output.likely;
  const [named, per, made] = [amount, intensity, output].map(({ said }) => said[0]!.fact.indicator);
  return {
    severity: 'question',
    code: 'do-not-go-together',
    params: {
      amount: named!,
      intensity: per!,
      output: made!,
      stated: print((amount.likely - 1) * 100, 1),
      needed: print((needed - 1) * 100, 1),
    },
    spans: [amount, intensity, output].flatMap(({ said }) => said.map(cite)),
    arithmetic: `${print(output.likely, 3)} × ${print(intensity.likely, 3)} = ${print(needed, 3)} ≠ ${print(amount.likely, 3)}`,
  };
}

export const check: Check = {
  id: 'elasticity',
  group: 'growth',
  severity: 'question',
  source: 'GB/T 2589: 单位产值能耗 = 能源消费量 ÷ 产值',
  find,
};
