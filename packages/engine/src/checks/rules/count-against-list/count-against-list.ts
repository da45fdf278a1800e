import type { Case, CaseDocument } from '../../../entries/case.js';
import type { Check } from '../../check.js';
import { citeRange } from '../../cite.js';
import type { Draft } from '../../finding.js';
import { type Announced, announcedIn } from '../../lists/announced.js';
import { listBefore } from '../../lists/before.js';
import { listBehind } from '../../lists/behind.js';
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
    yield* boxFindings(document);
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

/** The rows of the box of main indicators against the number that the text gives. */
function* boxFindings(document: CaseDocument): Generator<Draft> {
  const cells = document.entries.filter(({ fact }) => fact.rule === 'box' && fact.named !== null);
  if (cells.length === 0) return;
  const announced = announcedIn(document.text).find(({ noun }) =>
    /^(?:主要)?(?:经济社会发展)?(?:主要)?指标/.test(noun),
  );
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

/** 约束性指标5项、预期性指标9项 against the rows of the box that say which they are; the first that is off: a row of one kind is missing in the other. */
function* boxKinds(document: CaseDocument): Generator<Draft> {
  const cells = document.entries.filter(({ fact }) => fact.rule === 'box' && fact.named !== null);
  if (cells.length === 0 || cells.some(({ fact }) => fact.binding === undefined)) return;
  for (const { index, 0: quote, 1: kind, 2: number } of document.text.matchAll(KINDS)) {
    const ofKind = cells.filter(({ fact }) => fact.binding === (kind === '约束性'));
    const rows = new Map(ofKind.map(({ fact }) => [fact.named!.start, fact.named!]));
    if (rows.size === Number(number) || rows.size === 0) continue;
    yield {
      severity: 'error',
      code: 'box-kind',
      params: { announced: Number(number), listed: rows.size, kind: kind! },
      spans: [{ start: index, end: index + quote.length }, ...rows.values()].map(({ start, end }) =>
        citeRange(document, start, end),
      ),
      arithmetic: `${number} ≠ ${rows.size}`,
    };
    return;
  }
}

const KINDS = /(约束性|预期性)(?:指标)?(\d{1,2})[项个]/g;

export const check: Check = {
  id: 'count-against-list',
  group: 'lists',
  severity: 'error',
  source: 'checks by hand, no. 10 and 38: counts announced against items listed',
  find,
};
