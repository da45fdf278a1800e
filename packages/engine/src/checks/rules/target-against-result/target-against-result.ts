import type { Case, CaseDocument } from '../../../entries/case.js';
import { type Succession, successionsOf } from '../../../entries/successions.js';
import type { Check } from '../../check.js';
import { cite, citeRange } from '../../cite.js';
import type { Figure } from '../../figures.js';
import type { Citation, Draft } from '../../finding.js';
import { type Followed, followedTargets } from '../../follow-up/aims.js';
import { claimsIn, fulfilmentClaimed, ownsUp } from '../../follow-up/claims.js';
import { comparisonOf, shortfallOf, written } from '../../follow-up/shortfall.js';
import { printIn } from '../../print.js';

function* find(given: Case): Generator<Draft> {
  for (const succession of successionsOf(given)) {
    for (const miss of missesOf(succession)) yield draft(miss, succession);
  }
}

interface Miss {
  readonly target: Figure;
  readonly result: Figure;
  /** In base units. */
  readonly gap: number;
}

/** One for each indicator: where level and growth both stay behind, the one that is named first. */
function missesOf(succession: Succession): readonly Miss[] {
  const missed = new Map<string, Miss>();
  for (const followed of followedTargets(succession)) {
    const miss = missOf(followed);
    const { key } = followed.target.subject;
    if (miss !== null && !missed.has(key) && !isClaimed(followed)) missed.set(key, miss);
  }
  return [...missed.values()];
}

/** Where several results are told, the one that comes nearest decides. */
function missOf({ target, results }: Followed): Miss | null {
  let nearest: Miss | null = null;
  for (const result of results) {
    const gap = shortfallOf(target, result);
    if (gap === null) return null;
    if (nearest === null || gap < nearest.gap) nearest = { target, result, gap };
  }
  return nearest;
}

/** A result that is called fulfilled in its own sentence is the business of claim-against-figures. */
function isClaimed({ results }: Followed): boolean {
  return results.some((result) => claimsIn(result.document).some(({ figures }) => figures.includes(result)));
}

function draft({ target, result }: Miss, { year, after }: Succession): Draft {
  const claim = after.flatMap(claimCited)[0];
  const named = claim?.quote.includes(result.fact.indicator) ?? false;
  const decimals = Math.max(target.fact.decimals, result.fact.decimals);
  return {
    severity: named ? 'error' : claim === undefined && after.some(ownsUp) ? 'note' : 'question',
    code: `${kindOf(target)}${claim === undefined ? '' : '-and-claimed'}`,
    params: {
      name: result.fact.indicator,
      year,
      target: written(target),
      result: written(result),
      gap: printIn(Math.abs(target.amount.value - result.amount.value), target.amount, decimals),
      unit: target.fact.unit,
    },
    spans: [cite(result), cite(target), ...(claim === undefined ? [] : [claim])],
    arithmetic: comparisonOf(target, result),
  };
}

/** Points are not said in the words of amounts, nor a growth in those of a level. */
function kindOf({ fact: { measure }, amount }: Figure): string {
  if (amount.of !== 'percent') return 'missed';
  return measure === 'level' || amount.value < 0 ? 'rate-missed' : 'growth-missed';
}

function claimCited(document: CaseDocument): readonly Citation[] {
  const range = fulfilmentClaimed(document);
  return range === null ? [] : [citeRange(document, range.start, range.end)];
}

export const check: Check = {
  id: 'target-against-result',
  group: 'follow-up',
  severity: 'error',
  source: '监督法: 计划执行情况与上年目标对照; checks by hand, no. 27',
  between: true,
  find,
};
