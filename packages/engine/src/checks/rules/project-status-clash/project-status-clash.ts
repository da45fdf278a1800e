import type { Case, CaseDocument } from '../../../entries/case.js';
import { isOwnName, type Mention, mentionsOf, sameProject } from '../../../entries/mentions.js';
import { isLater, plansOneYear } from '../../../entries/successions.js';
import type { Act } from '../../../vocabulary/acts.js';
import type { Check } from '../../check.js';
import { citeRange } from '../../cite.js';
import type { Draft } from '../../finding.js';
import { finishedIn, plannedIn } from '../../works/again.js';
import { isCertain, isFinished, isStillToBuild } from '../../works/stages.js';

function* find({ documents }: Case): Generator<Draft> {
  for (const document of documents) yield* within(document);
  if (documents.length > 1) yield* across(documents.filter(plansOneYear));
}

/** To be started and to be finished in the same year; or finished already and still to be built. */
function* within(document: CaseDocument): Generator<Draft> {
  const { kind } = document.frame;
  if (kind === 'plan') yield* withinPlan(document);
  if (!plansOneYear(document)) return;
  const mentions = mentionsOf(document);
  const planned = mentions.filter(({ acts, mode }) => acts.size === 1 && mode === 'plan');
  const finishes = planned.filter(({ acts }) => acts.has('finish'));
  for (const start of planned.filter(({ acts }) => acts.has('start'))) {
    for (const finish of finishes) {
      if (sameProject(start, finish)) yield draft(start, finish, 'start-and-finish', finish.partly);
    }
  }
  for (const finished of mentions.filter(isFinished)) yield* stillToBuild(document, finished);
}

/** Finished in the review of a plan of several years, and still to be prepared or started: it may well build on what is there. */
function* withinPlan(document: CaseDocument): Generator<Draft> {
  if (!STARTS.test(document.text)) return;
  for (const place of mentionsOf(document)) {
    const begins = place.mode === 'plan' && place.acts.size > 0 && [...place.acts].every(isBeginning);
    if (!begins || place.partly || !isOwnName(place)) continue;
    const finished = finishedIn(document, place).find(
      (there) => isFinished(there) && isCertain(there) && isStillToBuild(place, there),
    );
    if (finished) yield draft(place, finished, 'finished-and-to-start', false);
  }
}

const STARTS = /开工|动工|前期|可研|启动建设/;

function isBeginning(act: Act): boolean {
  return act === 'prepare' || act === 'start';
}

/** The place in a plan that is farthest from what was reported of the project: its start, else its building or its end. */
function* stillToBuild(document: CaseDocument, finished: Mention): Generator<Draft> {
  if (!isCertain(finished)) return;
  const places = plannedIn(document, finished).filter((place) => isStillToBuild(place, finished));
  const start = places.find(({ acts }) => acts.has('start'));
  if (start) yield draft(start, finished, 'finished-and-to-start', false);
  else if (places[0]) yield draft(places[0], finished, 'finished-and-to-build', true);
}

/** Reported as finished in an earlier year and still being prepared, started or built in a later one. */
function* across(documents: readonly CaseDocument[]): Generator<Draft> {
  for (const earlier of documents) {
    const later = documents.filter((document) => isLater(document, earlier));
    if (later.length === 0) continue;
    for (const finished of mentionsOf(earlier).filter((mention) => isFinished(mention) && isCertain(mention))) {
      const place = later
        .flatMap((document) => plannedIn(document, finished))
        .find((again) => isStillToBuild(again, finished));
      if (place) yield draft(place, finished, 'finished-earlier', false);
    }
  }
}

function draft(one: Mention, other: Mention, code: string, doubtful: boolean): Draft {
  return {
    severity: doubtful ? 'question' : 'error',
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
