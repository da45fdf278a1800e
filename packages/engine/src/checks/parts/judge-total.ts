import { type Interval, meet, scale, total } from '../../entries/interval.js';
import type { Draft } from '../finding.js';
import { print } from '../print.js';
import { baseOf, printedOf, sizeOf } from './scale.js';
import { sumDraft } from './sum-draft.js';
import type { Term, TotalBehind } from './totals-behind.js';

/** What is wrong with a total and the terms in front of it: one finding at most. */
export function judgeTotal(found: TotalBehind): readonly Draft[] {
  const { kind, total: whole, terms } = found;
  const ways = kind === 'capacity' ? readings(terms) : [terms.map(once)];
  if (ways.some((sizes) => meet(total(sizes), sizeOf(whole)))) return [];
  const draft = sumDraft({
    severity: kind === 'capacity' ? 'question' : 'error',
    code: kind,
    whole,
    parts: terms.map(({ entry }) => entry),
    signs: terms.map(({ sign }) => sign),
  });
  return [kind === 'capacity' ? withEach(draft, found) : draft];
}

function once({ entry, sign }: Term): Interval {
  return scale(sizeOf(entry), sign);
}

/** Every way to read the terms: a figure behind several names is of each of them or of all together. */
function readings(terms: readonly Term[]): readonly (readonly Interval[])[] {
  return terms.reduce<readonly (readonly Interval[])[]>(
    (ways, term) => {
      const sizes = term.names > 1 ? [once(term), scale(sizeOf(term.entry), term.names)] : [once(term)];
      return ways.flatMap((way) => sizes.map((size) => [...way, size]));
    },
    [[]],
  );
}

/** The sum with every figure taken for each of its names: 90 + 5 × 60 = 390. */
function withEach(draft: Draft, { total: whole, terms }: TotalBehind): Draft {
  const shown = (value: number) => print(value / baseOf(whole.fact.unit), whole.fact.decimals);
  const each = shown(terms.reduce((so, { entry, names }) => so + printedOf(entry) * names, 0));
  const products = terms.map(({ entry, names }) => (names > 1 ? `${names} × ` : '') + shown(printedOf(entry)));
  const more = each === draft.params.sum ? '' : `; ${products.join(' + ')} = ${each} ≠ ${shown(printedOf(whole))}`;
  return { ...draft, params: { ...draft.params, each }, arithmetic: draft.arithmetic + more };
}
