import type { Case, CaseDocument } from '../../../entries/case.js';
import { isOwnName, type Mention, sameProject } from '../../../entries/mentions.js';
import type { Check } from '../../check.js';
import { citeRange } from '../../cite.js';
import type { Draft } from '../../finding.js';

function* find({ documents }: Case): Generator<Draft> {
  for (const document of documents) yield* within(document);
  if (documents.length > 1) yield* across(documents.filter(isYearly));
}

/** A report of one year: what it sets out is for that year. */
function isYearly({ frame: { kind } }: CaseDocument): boolean {
  return kind === 'work-report' || kind === 'annual-plan';
}

/** To be started and to be finished in the same year; or finished already and still to be started. */
function* within(document: CaseDocument): Generator<Draft> {
  if (!isYearly(document)) return;
  const mentions = document.mentions().filter(({ acts }) => acts.size === 1);
  const starts = mentions.filter(({ acts, mode }) => acts.has('start') && mode === 'plan');
  const finishes = mentions.filter(({ acts }) => acts.has('finish'));
  for (const start of starts) {
    for (const finish of finishes) {
      if (!sameProject(start, finish)) continue;
      if (finish.mode === 'plan') yield draft(start, finish, 'start-and-finish', finish.partly);
      else if (finish.mode === 'review' && !finish.partly) yield draft(start, finish, 'finished-and-to-start', false);
    }
  }
}

/** Reported as finished in an earlier year and still being prepared, started or built in a later one. */
function* across(documents: readonly CaseDocument[]): Generator<Draft> {
  const finished = new Map<string, Mention>();
  for (const document of documents) {
    for (const mention of document.mentions()) {
      const { acts, key, mode, partly } = mention;
      const before = finished.get(key);
      if (acts.has('finish')) {
        if (mode === 'review' && !partly && before === undefined && isOwnName(mention)) finished.set(key, mention);
      } else if (acts.size > 0 && before !== undefined && isLater(document, before.document)) {
        yield draft(mention, before, 'finished-earlier', false);
      }
    }
  }
}

function isLater({ frame: one }: CaseDocument, { frame: other }: CaseDocument): boolean {
  return one.year !== null && other.year !== null && one.year > other.year;
}

function draft(one: Mention, other: Mention, code: string, partly: boolean): Draft {
  return {
    severity: partly ? 'question' : 'error',
    code,
    params: { name: one.project.name, other: other.project.name },
    spans: [one, other].map(({ document, start, end }) => citeRange(document, start, end)),
    arithmetic: '',
  };
}

export const check: Check = {
  id: 'project-status-clash',
  group: 'projects',
  severity: 'error',
  source: '《政府投资条例》第九条至第二十六条: 前期, 开工, 竣工 follow one another',
  find,
};
