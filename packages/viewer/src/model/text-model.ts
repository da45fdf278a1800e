import { type Block, blocksOf } from '../text/blocks.js';
import { citedIn, type Mark, marksOf, type Segment, segmentsOf } from '../text/marks.js';
import type { ViewData, ViewDocument, ViewFinding } from '../view-data.js';

/** A document laid out: everything that its text is drawn from, made once. */
export interface TextModel {
  /** Place in the data. */
  readonly index: number;
  readonly document: ViewDocument;
  /** All of the case; segments and signs point into it. */
  readonly findings: readonly ViewFinding[];
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
  readonly segments: readonly Segment[];
}

export function textModelOf(data: ViewData, index: number): TextModel | null {
  const document = data.documents[index];
  if (document === undefined) return null;
  const marks = marksOf(document);
  const segments = segmentsOf(marks, citedIn(document.name, data.findings));
  return { index, document, findings: data.findings, blocks: blocksOf(document), marks, segments };
}

/** Characters to a line of the page. */
const LINE = 42;

/** About how many lines a block takes. The page reserves them before it is drawn, and the strip measures with them. */
export function linesIn({ start, end, rows }: Block): number {
  return rows.length > 0 ? rows.length * 1.4 : Math.ceil((end - start) / LINE);
}
