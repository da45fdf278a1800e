import type { CaseDocument } from './case.js';

/** The same function, which looks into each document once, when it is first asked about it. */
export function once<Found>(find: (document: CaseDocument) => Found): (document: CaseDocument) => Found {
  const known = new WeakMap<CaseDocument, { readonly found: Found }>();
  return (document) => {
    const answer = known.get(document) ?? { found: find(document) };
    known.set(document, answer);
    return answer.found;
  };
}
