import { beforeFigure } from '../../../entries/before.js';
import type { Case } from '../../../entries/case.js';
import { lastClause } from '../../../entries/clause.js';
import { sameSentence } from '../../../entries/look-up.js';
import { successionsOf } from '../../../entries/successions.js';
import type { Check } from '../../check.js';
import { cite, citeRange } from '../../cite.js';
import { type Figure, isFigure, scaleOf } from '../../figures.js';
import type { Draft } from '../../finding.js';
import { followedTargets } from '../../follow-up/aims.js';
import { type Claim, claimsIn } from '../../follow-up/claims.js';
import { comparisonOf, shortfallOf, written } from '../../follow-up/shortfall.js';

function* find(given: Case): Generator<Draft> {
  const claims = given.documents.flatMap(claimsIn);
  if (claims.length === 0) return;
  const lastYear = targetsByResult(given);
  for (const claim of claims) {
    for (const result of claim.figures) {
      if (!isFigure(result) || (result.fact.role === 'target' && !isActual(result))) continue;
      const targets = [...quotedIn(claim, result), ...plannedBefore(result), ...(lastYear.get(result) ?? [])];
      const missed = targets.filter((target) => shortfallOf(target, result) !== null);
      if (missed.length > 0 && missed.length === targets.length) yield draft(claim, result, missed);
    }
  }
}

/** What last year's documents had set for a result. */
function targetsByResult(given: Case): ReadonlyMap<Figure, readonly Figure[]> {
  const targets = new Map<Figure, Figure[]>();
  for (const { target, results } of successionsOf(given).flatMap(followedTargets)) {
    for (const result of results) targets.set(result, [...(targets.get(result) ?? []), target]);
  }
  return targets;
}

/** 圆满完成增长8%左右的目标: the goal as the claim itself quotes it, which is one for the indicator of the result. */
function quotedIn({ document, start, end }: Claim, result: Figure): readonly Figure[] {
  return document.entries
    .filter((entry): entry is Figure => entry.amount !== null && entry.years !== null)
    .filter(({ fact }) => fact.start >= start && fact.end <= end)
    .filter((entry) => entry.fact.measure === result.fact.measure && scaleOf(entry) === scaleOf(result))
    .map((entry) => ({ ...entry, fact: { ...entry.fact, code: result.fact.code } }));
}

/** 实际增长3.1%: told as what came about, though the sentence speaks of the plan. */
function isActual(figure: Figure): boolean {
  return leadOf(figure).includes('实际');
}

/** 年度计划增长6%，实际增长3.1%: the planned figure right before the actual one. */
function plannedBefore(result: Figure): readonly Figure[] {
  if (!isActual(result)) return [];
  const { entries } = result.document;
  const planned = entries[entries.indexOf(result) - 1];
  if (planned === undefined || !isFigure(planned) || !sameSentence(planned, result)) return [];
  const isPlan = /(?:计划|目标|预期)/.test(leadOf(planned)) && !isActual(planned);
  const alike = planned.fact.measure === result.fact.measure && scaleOf(planned) === scaleOf(result);
  return isPlan && alike && planned.subject.key === result.subject.key ? [planned] : [];
}

/** The clause of a figure up to the figure. */
function leadOf(figure: Figure): string {
  return lastClause(beforeFigure(figure));
}

function draft({ document, start, end }: Claim, result: Figure, targets: readonly Figure[]): Draft {
  const [target] = targets;
  const outside = targets.filter(
    ({ document: other, fact }) => other !== document || fact.start < start || fact.end > end,
  );
  return {
    severity: 'error',
    code: result.fact.measure === 'level' || result.amount.value < 0 ? 'level-missed' : 'growth-missed',
    params: {
      name: result.fact.indicator,
      result: written(result),
      target: written(target!),
      claim: document.text.slice(start, end),
    },
    spans: [citeRange(document, cite(result).start, end), ...outside.map(cite)],
    arithmetic: comparisonOf(target!, result),
  };
}

export const check: Check = {
  id: 'claim-against-figures',
  group: 'follow-up',
  severity: 'error',
  source: 'checks by hand, no. 40: status against number',
  find,
};
