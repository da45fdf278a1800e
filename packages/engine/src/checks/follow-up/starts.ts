import type { CaseDocument } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import { isDated } from '../../entries/look-up.js';
import { yearOf } from '../../entries/years.js';
import type { Figure } from '../figures.js';

/** A start that does not say of when it is, with where it leads: 总数由A增至B. */
export interface FloatingStart {
  /** Filed under the year before the report's, which it is most likely of. */
  readonly start: Figure;
  readonly end: Figure;
}

/** The floating starts of a yearly report: in a look back on five years they are as old as that. */
export function* floatingStarts({ entries, frame }: CaseDocument): Generator<FloatingStart> {
  for (const [at, start] of entries.entries()) {
    if (start.fact.rule !== 'from-to' || isDated(start)) continue;
    const end = entries[at + 1];
    if (end === undefined || !isKnown(start) || !isKnown(end) || end.subject.key !== start.subject.key) continue;
    const told = start.fact.role !== 'target' && end.fact.role !== 'target' && end.fact.measure === 'level';
    if (told && yearOf(end.years) === frame.year && yearOf(start.years) === end.years.to - 1) yield { start, end };
  }
}

function isKnown(entry: Entry): entry is Figure {
  return entry.amount !== null && entry.years !== null;
}
