import type { Content, Row } from '../nouns/row.js';
import { type Desk, nounOf } from './desk.js';
import type { Entries, EntryNoun } from './entries.js';
import type { Shelf } from './shelf.js';

/** Takes back what a fact had become; says what hinders it. */
export function leave(desk: Desk, fact: Row<'fact'>): string | null {
  const noun = nounOf(fact);
  if (noun === undefined || fact.entry === null) return null;
  const shelf = desk.entries[noun] as Shelf<EntryNoun>;
  const content = shelf.get(fact.entry);
  // It only says the same as the fact that the entry is from.
  if (content === undefined || content.fact !== fact.id) return null;
  const next = standing(desk, fact.entry, content) ?? withdrawn(noun, content);
  if (noun === 'target' && (next as Content<'target'>).isWithdrawn && hasSteps(desk.entries, fact.entry))
    return 'has-year-targets';
  shelf.set(fact.entry, next);
  return null;
}

/** What stands without the fact: what was there before it, or the same from another fact. */
function standing(desk: Desk, entry: string, content: Content<EntryNoun>): Content<EntryNoun> | undefined {
  const sharers = desk.sharers.get(entry) ?? [];
  const before = desk.before.get(entry);
  if (before !== undefined && (before.fact === null || sharers.includes(before.fact))) return before;
  return sharers[0] === undefined ? undefined : { ...content, fact: sharers[0] };
}

function withdrawn(noun: EntryNoun, content: Content<EntryNoun>): Content<EntryNoun> {
  return Object.assign({ ...content }, noun === 'observation' ? { state: 'withdrawn' } : { isWithdrawn: true });
}

function hasSteps({ yearTarget }: Entries, target: string): boolean {
  return yearTarget.all().some(({ content }) => content.target === target && !content.isWithdrawn);
}
