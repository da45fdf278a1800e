import type { Fact } from '@outturn/engine';

/** A fact's value as people write it: number with comparator, and unit. */
export interface Figure {
  readonly number: string;
  readonly unit: string;
}

const SIGNS = { '=': '', '~': '≈', '>=': '≥', '<=': '≤', range: '' } as const;

export function figureOf(fact: Fact): Figure {
  const sign = SIGNS[fact.comparator];
  if (typeof fact.value === 'number') return { number: sign + written(fact.value, fact.decimals), unit: fact.unit };
  const numbers = fact.value.map(String);
  if (fact.unit === ':') return { number: sign + numbers.join(':'), unit: '' };
  return { number: sign + numbers.join(fact.comparator === 'range' ? '–' : '×'), unit: fact.unit };
}

/** As in running text: ≥15%. */
export function figureText(fact: Fact): string {
  const { number, unit } = figureOf(fact);
  return number + unit;
}

function written(value: number, decimals: number): string {
  return value.toFixed(Math.min(decimals, 20)).replace('-', '−');
}
