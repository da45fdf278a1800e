import { type Finding, sayFinding } from '@outturn/engine';
import type { Locale } from '../locale.js';
import { placed } from '../places.js';
import type { Source } from './sources.js';

/** A finding as programs get it: with its message in words. */
export interface FindingRecord extends Finding {
  readonly message: string;
}

/** The fields stand in this order in every format: it is part of what programs rely on. */
export function recordOf(
  { check, severity, code, params, spans, ...rest }: Finding,
  locale: Locale,
  sourceOf: (document: string) => Source,
): FindingRecord {
  const { message } = sayFinding({ check, code, params }, locale);
  const { arithmetic, fingerprint } = rest;
  const cited = spans.map((span) => {
    const { document, start, end, quote } = span;
    return { document, start, end, quote, ...placed(sourceOf(document).spotOf(span).inFile) };
  });
  return { check, severity, code, params, message, spans: cited, arithmetic, fingerprint };
}
