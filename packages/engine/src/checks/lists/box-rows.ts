import type { CaseDocument } from '../../entries/case.js';
import { citeRange } from '../cite.js';
import type { Draft } from '../finding.js';
import { announcedIn } from './announced.js';

const KINDS = /(约束性|预期性)(?:指标)?(\d{1,2})[项个]/g;

/** The rows of the box of main indicators against the number that the text gives. */
export function* boxRows(document: CaseDocument): Generator<Draft> {
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
export function* boxKinds(document: CaseDocument): Generator<Draft> {
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
