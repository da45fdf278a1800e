import { CLASSES } from '@outturn/charts';
import { holds } from '../kit/list/holds.js';
import type { Locale } from '../kit/locale.js';
import type { Column } from './columns.js';
import type { Item } from './item.js';
import type { Grouping, ScoreboardSearch } from './search.js';
import type { Words } from './words.js';

/** Rows that stand under one heading; without one where nothing is grouped. */
export interface Group {
  readonly name: string | null;
  readonly items: readonly Item[];
}

type Filter = Pick<ScoreboardSearch, 'class' | 'attribute' | 'unit' | 'kind' | 'text'>;

/** Whether an item is asked for. */
export function matches(item: Item, filter: Filter): boolean {
  const { class: word, attribute, unit, kind, text } = filter;
  if (word !== undefined && item.class !== word) return false;
  if (attribute !== undefined && item.isBinding !== (attribute === 'binding')) return false;
  if (unit !== undefined && (item.leadUnit?.id ?? 'none') !== unit) return false;
  if (kind !== undefined && item.kind !== kind) return false;
  const { name, englishName, code } = item.indicator;
  return holds([name, englishName ?? '', code, item.wording], text);
}

/** In the order of a column; what has no value stands last, whichever way is up. */
export function sorted(items: readonly Item[], column: Column, isDescending: boolean, locale: Locale): readonly Item[] {
  const collator = new Intl.Collator(locale);
  const key = column.key ?? column.plain;
  const keyed = items.map((item) => ({ item, at: key(item) }));
  const way = isDescending ? -1 : 1;
  return keyed
    .toSorted(({ at: one }, { at: other }) => {
      if (one === null || other === null) return Number(one === null) - Number(other === null);
      if (typeof one === 'number' && typeof other === 'number') return way * (one - other);
      return way * collator.compare(String(one), String(other));
    })
    .map(({ item }) => item);
}

export function grouped(items: readonly Item[], by: Grouping, words: Words): readonly Group[] {
  if (by === 'none') return [{ name: null, items }];
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = nameOf(item, by, words);
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  const found = [...groups].map(([name, members]) => ({ name, items: members }));
  if (by === 'class') return found.toSorted((one, other) => orderOf(one) - orderOf(other));
  // The boxes hold what the plan is measured by; what running text adds stands behind them.
  if (by === 'plan') return found.toSorted((one, other) => boxFirst(one) - boxFirst(other));
  return by === 'attribute' ? found.toSorted((one, other) => bindingFirst(one) - bindingFirst(other)) : found;
}

function nameOf(item: Item, by: Exclude<Grouping, 'none'>, words: Words): string {
  const attribute = item.isBinding ? words.binding : words.expectedKind;
  switch (by) {
    case 'plan':
      return item.group ?? item.section[0] ?? attribute;
    case 'attribute':
      return attribute;
    case 'class':
      return item.words.word;
    case 'unit':
      return item.leadUnit?.name ?? words.noLead;
    case 'kind':
      return item.words.kind;
  }
}

function orderOf({ items }: Group): number {
  return CLASSES.indexOf(items[0]!.class);
}

function boxFirst({ items }: Group): number {
  return items[0]!.group === null ? 1 : 0;
}

function bindingFirst({ items }: Group): number {
  return items[0]!.isBinding ? 0 : 1;
}
