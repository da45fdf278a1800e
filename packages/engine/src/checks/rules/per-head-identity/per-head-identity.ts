import type { Case } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import { type Interval, meet } from '../../../entries/interval.js';
import { isLevel } from '../../../entries/look-up.js';
import { type Operand, PER_HEAD } from '../../../vocabulary/quotients.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import type { Draft } from '../../finding.js';
import { judgeQuotients } from '../../parts/judge-quotient.js';
import { nearestOf } from '../../parts/nearest.js';
import { figureOf } from '../../parts/say.js';

const URBAN: Operand = { code: 'urban-income', of: 'yuan' };
const RURAL: Operand = { code: 'rural-income', of: 'yuan' };

function* find(given: Case): Generator<Draft> {
  yield* judgeQuotients(given, PER_HEAD, 'does-not-divide');
  for (const entry of given.bySubject.get('resident-income') ?? []) {
    const draft = isLevel(entry) ? outside(given, entry) : null;
    if (draft) yield draft;
  }
}

/** The income of all lies between those of towns and country. Their weights are the survey's, not the urbanisation rate. */
function outside(given: Case, all: Entry): Draft | null {
  const pairs = nearestOf(given, all, URBAN).flatMap((urban) =>
    nearestOf(given, all, RURAL).map((rural) => [urban, rural] as const),
  );
  const [first] = pairs;
  if (first === undefined || pairs.some((pair) => meet(between(pair), all.amount!.interval))) return null;
  const [urban, rural] = first;
  return {
    severity: 'error',
    code: 'income-outside',
    params: { all: figureOf(all), urban: figureOf(urban), rural: figureOf(rural) },
    spans: [cite(all), cite(urban), cite(rural)],
    arithmetic: `${figureOf(all)} ∉ ${figureOf(rural)}–${figureOf(urban)}`,
  };
}

function between(pair: readonly Entry[]): Interval {
  const ends = pair.map(({ amount }) => amount!.interval);
  return { low: Math.min(...ends.map(({ low }) => low)), high: Math.max(...ends.map(({ high }) => high)) };
}

export const check: Check = {
  id: 'per-head-identity',
  group: 'parts',
  severity: 'error',
  source: '国家统计局《主要统计指标解释》: 人均国内生产总值',
  find,
};
