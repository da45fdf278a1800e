import { useMemo } from 'react';
import { useLocale, useWords } from '../kit/locale.js';
import { type Group, grouped, matches, sorted } from './arrange.js';
import { type Column, columnsOf } from './columns.js';
import type { Item, Scoreboard } from './item.js';
import type { ScoreboardSearch } from './search.js';
import { WORDS } from './words.js';

/** The table as it is asked for. */
export interface Arranged {
  readonly years: readonly string[];
  readonly columns: readonly Column[];
  /** All items, in order; what is not shown is among them. */
  readonly groups: readonly Group[];
  /** The targets that the filters let through. */
  readonly shown: ReadonlySet<string>;
}

export function useArranged(board: Scoreboard, search: ScoreboardSearch): Arranged {
  const words = useWords(WORDS);
  const locale = useLocale();
  const { plan, items } = board;
  const years = useMemo(() => yearsOf(plan), [plan]);
  const columns = useMemo(() => columnsOf(words, years), [words, years]);
  const { sort, desc, group = 'plan' } = search;
  // Sorting undoes the groups: an order by a figure is one over all.
  const groups = useMemo(() => {
    const column = columns.find(({ id }) => id === sort);
    if (column === undefined) return grouped(items, group, words);
    return [{ name: null, items: sorted(items, column, desc === true, locale) }];
  }, [items, columns, sort, desc, group, words, locale]);
  const { class: word, attribute, unit, kind, text } = search;
  const shown = useMemo(() => {
    const filter = {
      ...(word && { class: word }),
      ...(attribute && { attribute }),
      ...(unit && { unit }),
      ...(kind && { kind }),
      ...(text && { text }),
    };
    return new Set(items.filter((item) => matches(item, filter)).map(({ target }) => target));
  }, [items, word, attribute, unit, kind, text]);
  return { years, columns, groups, shown };
}

/** What is shown of them, in order. */
export function shownOf({ groups, shown }: Arranged): readonly Item[] {
  return groups.flatMap(({ items }) => items).filter(({ target }) => shown.has(target));
}

function yearsOf({ fromYear, toYear }: Scoreboard['plan']): readonly string[] {
  return Array.from({ length: toYear - fromYear + 1 }, (_, at) => String(fromYear + at));
}
