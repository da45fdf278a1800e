import type { Entry } from '../../entries/entry.js';
import { cite } from '../cite.js';
import type { Draft, Severity } from '../finding.js';
import { print } from '../print.js';
import { figureOf, unitOf } from './say.js';
import { baseOf, printedOf } from './scale.js';

/** How the sum of the parts is held against the whole. */
interface Sums {
  readonly severity: Severity;
  readonly code: string;
  readonly whole: Entry;
  /** At least one. */
  readonly parts: readonly Entry[];
  /** −1 for a part that is taken away; all are added where it is missing. */
  readonly signs?: readonly number[];
  /** Sign between sum and whole, ≠ where it is missing. */
  readonly relation?: '≠' | '≈' | '>';
}

/** A finding about parts and their whole: both sides quoted, the sum in the unit of the whole. */
export function sumDraft({ severity, code, whole, parts, signs = [], relation = '≠' }: Sums): Draft {
  const { unit, decimals } = whole.fact;
  const places = Math.max(decimals, ...parts.map(({ fact }) => placesIn(fact.decimals, fact.unit, unit)));
  const shown = (value: number) => print(value / baseOf(unit), places);
  const sum = parts.reduce((so, part, at) => so + printedOf(part) * (signs[at] ?? 1), 0);
  const values = parts.map((part) => shown(printedOf(part)));
  const left = values.length === 1 ? shown(sum) : `${terms(values, signs)} = ${shown(sum)}`;
  return {
    severity,
    code,
    params: {
      name: whole.fact.indicator,
      whole: figureOf(whole),
      count: parts.length,
      sum: shown(sum),
      gap: shown(Math.abs(sum - printedOf(whole))),
      unit: unitOf(whole),
    },
    spans: [cite(whole), ...parts.map(cite)],
    arithmetic: `${left} ${relation} ${shown(printedOf(whole))}`,
  };
}

function terms(values: readonly string[], signs: readonly number[]): string {
  return values.map((value, at) => (at === 0 ? value : `${(signs[at] ?? 1) < 0 ? '−' : '+'} ${value}`)).join(' ');
}

/** Decimals that a figure needs in another unit: 2416万元 in 亿元 needs four. */
function placesIn(decimals: number, from: string, to: string): number {
  return decimals + Math.max(0, Math.round(Math.log10(baseOf(to) / baseOf(from))));
}
