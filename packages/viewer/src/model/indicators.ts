import type { Fact } from '@outturn/engine';
import type { ViewDocument } from '../view-data.js';

/** A fact by its place in the data. */
export interface FactRef {
  readonly document: number;
  readonly fact: number;
}

/** Facts about one thing: the same code, or the same words where the catalogue has none, and the same region. */
export interface Indicator {
  readonly key: string;
  /** The wording met most often, the first of several. */
  readonly name: string;
  readonly code: string | null;
  readonly scope: string;
  /** In the order of the documents and their text. */
  readonly refs: readonly FactRef[];
}

export function keyOf({ code, indicator, scope }: Fact): string {
  return `${code ?? `=${indicator}`}@${scope}`;
}

/** Those that are met most often in front. */
export function indicatorsOf(documents: readonly ViewDocument[]): ReadonlyMap<string, Indicator> {
  const groups = new Map<
    string,
    { readonly refs: FactRef[]; readonly names: Map<string, number>; readonly first: Fact }
  >();
  documents.forEach(({ facts }, document) => {
    facts.forEach((fact, index) => {
      const key = keyOf(fact);
      const group = groups.get(key) ?? { refs: [], names: new Map<string, number>(), first: fact };
      group.refs.push({ document, fact: index });
      group.names.set(fact.indicator, (group.names.get(fact.indicator) ?? 0) + 1);
      groups.set(key, group);
    });
  });
  const indicators = [...groups].map(([key, { refs, names, first }]) => ({
    key,
    name: [...names].reduce((best, one) => (one[1] > best[1] ? one : best))[0],
    code: first.code,
    scope: first.scope,
    refs,
  }));
  return new Map(indicators.sort((a, b) => b.refs.length - a.refs.length).map((one) => [one.key, one]));
}
