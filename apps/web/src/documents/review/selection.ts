/** What is marked for a decision, and where the last mark was set. */
export interface Selection {
  readonly picked: ReadonlySet<string>;
  readonly last: string | null;
}

export const NOTHING_PICKED: Selection = { picked: new Set(), last: null };

/** Sets or takes the mark of one. */
export function toggled({ picked }: Selection, id: string): Selection {
  const next = new Set(picked);
  if (!next.delete(id)) next.add(id);
  return { picked: next, last: id };
}

/** Marks everything from the last mark to here, both ends in. Without a last one, this one alone. */
export function upTo({ picked, last }: Selection, id: string, order: readonly string[]): Selection {
  const from = last === null ? -1 : order.indexOf(last);
  const to = order.indexOf(id);
  if (from === -1 || to === -1) return { picked: new Set([...picked, id]), last: id };
  const range = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { picked: new Set([...picked, ...range]), last: id };
}
