import type { Case, CaseDocument } from '../../../entries/case.js';
import { type Announced, announcedIn } from '../../lists/announced.js';
import type { Check } from '../../check.js';
import { citeRange } from '../../cite.js';
import type { Draft } from '../../finding.js';
import { listBefore } from '../../lists/before.js';
import { listBehind } from '../../lists/behind.js';
import type { Counted } from '../../lists/listed.js';
import { numberedBehind } from '../../lists/numbered.js';
import { ordinalsBehind } from '../../lists/ordinals.js';

function* find({ documents }: Case): Generator<Draft> {
  for (const document of documents) {
    for (const announced of announcedIn(document.text)) {
      const counted = countedBy(document, announced);
      if (counted !== null && !agrees(announced, counted)) yield draft(document, announced, counted);
    }
    yield* boxFindings(document);
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

/** The rows of the box of main indicators against the number that the text gives. */
function* boxFindings(document: CaseDocument): Generator<Draft> {
  const cells = document.entries.filter(({ fact }) => fact.rule === 'box' && fact.named !== null);
  if (cells.length === 0) return;
  const announced = announcedIn(document.text).find(({ noun }) => /^(?:主要)?(?:经济社会发展)?(?:主要)?指标/.test(noun));
  if (announced === undefined) return;
  const rows = new Map(cells.map(({ fact }) => [fact.named!.start, fact.named!]));
  if (rows.size === announced.count) return;
  const places = [...rows.values()];
  yield {
    severity: 'error',
    code: 'box-rows',
    params: { announced: announced.count, listed: rows.size },
    spans: [announced, places[0]!, places.at(-1)!].map(({ start, end }) => citeRange(document, start, end)),
    arithmetic: `${announced.count} ≠ ${rows.size}`,
  };
}

export const check: Check = {
  id: 'count-against-list',
  group: 'lists',
  severity: 'error',
  source: 'checks by hand, no. 10 and 38: counts announced against items listed',
  find,
};
