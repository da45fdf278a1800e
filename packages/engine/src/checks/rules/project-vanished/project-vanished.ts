import type { Case, CaseDocument } from '../../../entries/case.js';
import { isOwnName, type Mention, mentionsOf, sameProject } from '../../../entries/mentions.js';
import { follows } from '../../../entries/successions.js';
import type { Check } from '../../check.js';
import { citeRange } from '../../cite.js';
import type { Draft } from '../../finding.js';

/** A report that takes up so many of last year's projects means to take up all. */
const TAKES_UP = 0.6;

function* find({ documents }: Case): Generator<Draft> {
  for (const earlier of documents) {
    const later = documents.filter((other) => follows(earlier, other));
    if (later.length === 0) continue;
    const promised = mentionsOf(earlier).filter(isPromise);
    const gone = promised.filter((promise) => !later.some((document) => isNamed(promise, document)));
    const thorough = promised.length - gone.length >= TAKES_UP * promised.length;
    for (const promise of gone) yield draft(promise, thorough);
  }
}

/** To be started or finished in the year that the report plans. */
function isPromise(mention: Mention): boolean {
  const { acts, mode } = mention;
  return mode === 'plan' && (acts.has('start') || acts.has('finish')) && isOwnName(mention);
}

/** Whether the document has the project, or the words of its name at least. */
function isNamed(promise: Mention, document: CaseDocument): boolean {
  const { key } = promise;
  if (document.text.includes(key) || document.text.includes(key.slice(0, -2))) return true;
  return mentionsOf(document).some(
    (mention) => sameProject(promise, mention) || alike(key, mention.key) || isOneThere(key, mention.key),
  );
}

/** A place has one airport: it may be called by another name when it opens. */
function isOneThere(one: string, other: string): boolean {
  return /机场$/.test(one) && one.slice(0, 2) === other.slice(0, 2) && one.slice(-2) === other.slice(-2);
}

/** So much of the shorter name in the longer: a report may call it by another word. */
const ALIKE = 0.6;

function alike(one: string, other: string): boolean {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < one.length; at++) pairs.add(one.slice(at, at + 2));
  let shared = 0;
  for (let at = 0; at + 1 < other.length; at++) if (pairs.has(other.slice(at, at + 2))) shared++;
  return shared >= ALIKE * (Math.min(one.length, other.length) - 1);
}

function draft(promise: Mention, thorough: boolean): Draft {
  const { document, project, start, end } = promise;
  return {
    severity: thorough ? 'question' : 'note',
    code: 'not-mentioned-again',
    params: { name: project.name, year: (document.frame.year ?? 0) + 1 },
    spans: [citeRange(document, start, end)],
    arithmetic: '',
  };
}

export const check: Check = {
  id: 'project-vanished',
  group: 'projects',
  severity: 'question',
  source: 'checks by hand, no. 25 and 28: promised projects and what became of them',
  between: true,
  find,
};
