import { type Case, type CaseOptions, caseOf, caseWith } from '../entries/case.js';
import { byRegion } from '../entries/successions.js';
import type { Reading } from '../facts/reading.js';
import type { Check } from './check.js';
import type { Draft, Finding } from './finding.js';
import { fingerprintOf, signatureOf } from './fingerprint.js';
import { checks } from './rules/index.js';

export interface CheckOptions extends CaseOptions {
  /** Ids of the checks to run; all where it is missing. */
  readonly only?: readonly string[];
  /** Ids of checks to leave out. */
  readonly skip?: readonly string[];
}

/**
 * What does not add up in the documents of one case, in the order of the documents and of the places in them. Documents of several regions
 * are no one case: those of each are held against each other alone, and against the plans of a higher level.
 */
export function check(readings: readonly Reading[], options: CheckOptions = {}): readonly Finding[] {
  const { only, skip = [], ...standings } = options;
  const chosen = checks.filter(({ id }) => (only === undefined || only.includes(id)) && !skip.includes(id));
  const given = caseOf(readings, standings);
  const cases = apart(given);
  const found = chosen.flatMap((one) => {
    const drafts = cases
      .filter(({ documents }) => one.between !== true || documents.length > 1)
      .flatMap((each) => [...one.find(each)]);
    return withoutTwins(drafts).map((draft) => ({ one, draft }));
  });
  const order = new Map(given.documents.map(({ name }, at) => [name, at]));
  const sorted = found.toSorted((a, b) => byPlace(a.draft, b.draft, order));
  return numbered(sorted);
}

/** One case for each region, with the plans of a higher level in all of them. */
function apart(given: Case): readonly Case[] {
  const regions = byRegion(given);
  if (regions.length < 2) return [given];
  return regions.map((own) =>
    caseWith(given.documents.filter((document) => document.standing === 'upper' || own.includes(document))),
  );
}

/** A check that comes upon the same words from two sides says it once. */
function withoutTwins(drafts: readonly Draft[]): Draft[] {
  const known = new Set<string>();
  return drafts.filter(({ code, spans }) => {
    const key = `${code} ${spans.map(({ document, start, end }) => `${document}:${start}-${end}`).toSorted()}`;
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

function byPlace(one: Draft, other: Draft, order: ReadonlyMap<string, number>): number {
  const [a, b] = [one.spans[0], other.spans[0]];
  if (a === undefined || b === undefined) return 0;
  return (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0) || a.start - b.start || a.end - b.end;
}

function numbered(found: readonly { readonly one: Check; readonly draft: Draft }[]): Finding[] {
  const seen = new Map<string, number>();
  return found.map(({ one, draft }) => {
    const signature = signatureOf(one.id, draft);
    const ordinal = seen.get(signature) ?? 0;
    seen.set(signature, ordinal + 1);
    return { check: one.id, ...draft, fingerprint: fingerprintOf(signature, ordinal) };
  });
}
