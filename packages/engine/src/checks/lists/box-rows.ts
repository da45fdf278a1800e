import type { Range } from '../../document/range.js';
import type { CaseDocument } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import { citeRange } from '../cite.js';
import type { Draft } from '../finding.js';
import { announcedIn } from './announced.js';

const INDICATORS = /^(?:主要)?(?:经济社会发展)?(?:主要)?指标/;

/** The rows of the box of main indicators against the number that the text gives. */
export function* boxRows(document: CaseDocument): Generator<Draft> {
  const cells = cellsOf(document);
  if (cells.length === 0) return;
  const announced = announcedIn(document.text).find(({ noun }) => INDICATORS.test(noun));
  const rows = rowsOf(cells);
  if (announced === undefined || rows.length === announced.count) return;
  yield {
    severity: 'error',
    code: 'box-rows',
    params: { announced: announced.count, listed: rows.length },
    spans: [announced, rows[0]!, rows.at(-1)!].map(({ start, end }) => citeRange(document, start, end)),
    arithmetic: `${announced.count} ≠ ${rows.length}`,
  };
}

const KINDS = /(约束性|预期性)(?:指标)?(\d{1,2})[项个]/g;

/** 约束性指标5项、预期性指标9项 against the rows of the box that say which they are; the first that is off: a row of one kind is missing in the other. */
export function* boxKinds(document: CaseDocument): Generator<Draft> {
  const cells = cellsOf(document);
  if (cells.length === 0 || cells.some(({ fact }) => fact.binding === undefined)) return;
  for (const { index, 0: quote, 1: kind, 2: number } of document.text.matchAll(KINDS)) {
    const rows = rowsOf(cells.filter(({ fact }) => fact.binding === (kind === '约束性')));
    if (rows.length === Number(number) || rows.length === 0) continue;
    const places = [{ start: index, end: index + quote.length }, ...rows];
    yield {
      severity: 'error',
      code: 'box-kind',
      params: { announced: Number(number), listed: rows.length, kind: kind! },
      spans: places.map(({ start, end }) => citeRange(document, start, end)),
      arithmetic: `${number} ≠ ${rows.length}`,
    };
    return;
  }
}

/** The cells of the box of main indicators: of the first table that says which of its indicators bind, else of the first that sets targets. */
function cellsOf({ entries }: CaseDocument): readonly Entry[] {
  const cells = entries.filter(({ fact }) => fact.rule === 'table' && fact.named !== null);
  const first =
    cells.find(({ fact }) => fact.binding !== undefined) ?? cells.find(({ fact }) => fact.role === 'target');
  return cells.filter(({ fact }) => fact.cell?.table === first?.fact.cell?.table);
}

/** The names of their rows, each once. */
function rowsOf(cells: readonly Entry[]): readonly Range[] {
  return [...new Map(cells.map(({ fact }) => [fact.named!.start, fact.named!])).values()];
}
