import { type Finding, sayFinding } from '@outturn/engine';
import type { Locale } from '../locale.js';

/** A finding as programs get it: with its message in words. */
export interface FindingRecord extends Finding {
  readonly message: string;
}

/** The fields stand in this order in every format: it is part of what programs rely on. */
export function recordOf({ check, severity, code, params, spans, ...rest }: Finding, locale: Locale): FindingRecord {
  const { message } = sayFinding({ check, code, params }, locale);
  const { arithmetic, fingerprint } = rest;
  const cited = spans.map(({ document, start, end, quote }) => ({ document, start, end, quote }));
  return { check, severity, code, params, message, spans: cited, arithmetic, fingerprint };
}
