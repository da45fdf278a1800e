import type { Board, Item } from './item.js';
import type { Words } from './words.js';

/** Targets under one heading. */
export interface Grouped {
  readonly title: string;
  readonly items: readonly Item[];
}

/** A table of the page. */
export interface Part {
  readonly title: string;
  readonly groups: readonly Grouped[];
}

/**
 * The targets under the headings of their plan: those of its main table first, by the groups that it has, then those of the running text by
 * chapter, and last those that reach beyond the time of the plan.
 */
export function partsOf({ items, plan }: Board, words: Words): readonly Part[] {
  const later = items.filter(({ span }) => span.to > plan.toYear);
  const own = items.filter(({ span }) => span.to <= plan.toYear);
  const inBoxes = own.filter(({ box }) => box !== null).toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0));
  const inText = own.filter(({ box }) => box === null);
  const parts = [
    ...under(inBoxes, ({ box }) => box!).map(({ title, items: of }) => ({ title, groups: under(of, groupOf) })),
    { title: words.inText, groups: under(inText, groupOf) },
    ...under(later, ({ span }) => words.group(span.from, span.to)).map((one) => ({ title: one.title, groups: [one] })),
  ];
  return parts.filter(({ groups }) => groups.length > 0);
}

function groupOf({ group, section }: Item): string {
  return group ?? section[0] ?? '';
}

function under(items: readonly Item[], titleOf: (item: Item) => string): readonly Grouped[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const title = titleOf(item);
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [item]);
    else group.push(item);
  }
  return [...groups].map(([title, of]) => ({ title, items: of }));
}
