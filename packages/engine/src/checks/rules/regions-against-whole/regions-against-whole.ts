import type { Case } from '../../../entries/case.js';
import { type Interval, meet, total } from '../../../entries/interval.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import type { Draft, Severity } from '../../finding.js';
import { ofAll } from '../../parts/of-all.js';
import { type PlaceAbove, placesAbove } from '../../parts/places-above.js';
import { type RegionsListed, regionsListed } from '../../parts/regions-listed.js';
import { figureOf, namedFigure } from '../../parts/say.js';
import { sumDraft } from '../../parts/sum-draft.js';

/** Accounts of a region and of its counties are trued up apart: so much more of the whole is let pass, */
const MORE = 0.005;
/** and so much less: something may be of none of them. */
const LESS = 0.02;
/** A visitor to two counties is counted in both. */
const COUNTED_TWICE: ReadonlySet<string> = new Set(['tourists', 'domestic-tourists', 'tourism-revenue']);
/** The region's own budget is of no county. */
const OWN_SHARE: ReadonlySet<string> = new Set([
  'budget-revenue',
  'budget-expenditure',
  'fiscal-revenue',
  'tax-revenue',
]);

function* find({ documents }: Case): Generator<Draft> {
  for (const document of documents) {
    for (const listed of regionsListed(document)) {
      const draft = judged(listed);
      if (draft) yield draft;
    }
    for (const found of placesAbove(document)) yield above(found);
  }
}

function above({ part, whole }: PlaceAbove): Draft {
  return {
    severity: 'error',
    code: 'one-above',
    params: { part: namedFigure(part), name: whole.fact.indicator, whole: figureOf(whole) },
    spans: [cite(part), cite(whole)],
    arithmetic: `${figureOf(part)} > ${figureOf(whole)}`,
  };
}

function judged({ code, parts, all }: RegionsListed): Draft | null {
  const wholes = ofAll(parts[0]!, code).filter((whole) => !parts.includes(whole));
  const sum = total(parts.map(({ amount }) => amount!.interval));
  const [whole] = wholes;
  if (whole === undefined || wholes.some(({ amount }) => meet(sum, allowedFor(amount!.interval)))) return null;
  const above = wholes.every(({ amount }) => sum.low > amount!.interval.high);
  const severity = severityOf(code, above, all);
  if (severity === null) return null;
  return sumDraft({ severity, code: above ? 'above' : 'below', whole, parts, relation: above ? '>' : '≠' });
}

function allowedFor({ low, high }: Interval): Interval {
  return { low: low * (1 - LESS), high: high * (1 + MORE) };
}

/** All counties together cannot pass the region; they may leave out what is of none of them. */
function severityOf(code: string, above: boolean, all: boolean): Severity | null {
  if (above) return COUNTED_TWICE.has(code) ? 'question' : 'error';
  return all && !OWN_SHARE.has(code) ? 'question' : null;
}

export const check: Check = {
  id: 'regions-against-whole',
  group: 'parts',
  severity: 'error',
  source: '国家统计局《地区生产总值统一核算改革方案》: 分地区数与全域数相衔接',
  find,
};
