import type { Citation, Severity } from '@outturn/engine';
import { placed } from '../places.js';
import type { Source } from './sources.js';
import { uriOf } from './uri.js';

/** SARIF has no level for a question: whoever has to look at something is warned. */
export const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', question: 'warning', note: 'note' };

/** A message in plain text (3.11): braces stand for places to be filled and are doubled; words in brackets make no link. */
export function messageOf(...paragraphs: readonly string[]): string {
  const text = paragraphs.filter((paragraph) => paragraph !== '').join('\n');
  return text.replaceAll('{', '{{').replaceAll('}', '}}').replaceAll('](', '\\](');
}

/** A location (3.28) with its region (3.30): lines and columns from 1, the last column not in it. */
export function locationOf(
  span: Citation,
  sourceOf: (document: string) => Source,
  documents: readonly string[],
): object {
  const { document, start, end, quote } = span;
  const { spotOf } = sourceOf(document);
  const [from, to] = [spotOf(span), spotOf({ start: end, end })];
  const { place } = placed(from.inFile);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(document), index: documents.indexOf(document) },
      region: {
        startLine: from.line,
        startColumn: from.column,
        endLine: to.line,
        endColumn: to.column,
        charOffset: start,
        charLength: end - start,
        snippet: { text: quote },
      },
    },
    ...(place && { properties: { place } }),
  };
}

/** One of the other sides of a finding, with a number to refer to it by and its words. */
export function relatedOf(
  span: Citation,
  id: number,
  sourceOf: (document: string) => Source,
  documents: readonly string[],
): object {
  return { id, ...locationOf(span, sourceOf, documents), message: { text: messageOf(span.quote) } };
}
