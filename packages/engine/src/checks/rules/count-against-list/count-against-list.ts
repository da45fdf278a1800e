import type { Case, CaseDocument } from '../../../entries/case.js';
import type { Check } from '../../check.js';
import { citeRange } from '../../cite.js';
import type { Draft } from '../../finding.js';
import { type Announced, announcedIn } from '../../lists/announced.js';
import { listBefore } from '../../lists/before.js';
import { listBehind } from '../../lists/behind.js';
import { boxKinds, boxRows } from '../../lists/box-rows.js';
import type { Counted } from '../../lists/listed.js';
import { namedCountsIn } from '../../lists/named-counts.js';
import { numberedBehind } from '../../lists/numbered.js';
import { ordinalsBehind } from '../../lists/ordinals.js';

function* find({ documents }: Case): Generator<Draft> {
  for (const document of documents) {
    for (const announced of announcedIn(document.text)) {
      const counted = countedBy(document, announced);
      if (counted !== null && !agrees(announced, counted)) yield draft(document, announced, counted);
    }
    for (const { announced, counted } of namedCountsIn(document.text)) {
      if (!agrees(announced, counted)) yield draft(document, announced, counted);
    }
    yield* boxRows(document);
    yield* boxKinds(document);
  }
}

/** The list that an announcement is about: the first way of listing that applies. */
function countedBy({ text }: CaseDocument, announced: Announced): Counted | null {
  return (
    ordinalsBehind(text, announced) ??
    numberedBehind(text, announced) ??
    listBefore(text, announced) ??
    listBehind(text, announced)
  );
}

function agrees({ count }: Announced, { least, most, open }: Counted): boolean {
  return count >= least && (open || count <= most);
}

function draft(document: CaseDocument, announced: Announced, { least, most, places, sure }: Counted): Draft {
  const { count, start, end, noun } = announced;
  const few = count > most;
  return {
    severity: sure ? 'error' : 'question',
    code: few ? 'too-few' : 'too-many',
    params: { announced: count, listed: few ? most : least, noun },
    spans: [citeRange(document, start, end), ...places.map((place) => citeRange(document, place.start, place.end))],
    arithmetic: `${count} ≠ ${few ? most : least}`,
  };
}

export const check: Check = {
  id: 'count-against-list',
  group: 'lists',
  severity: 'error',
  source: 'checks by hand, no. 10 and 38: counts announced against items listed',
  find,
};
