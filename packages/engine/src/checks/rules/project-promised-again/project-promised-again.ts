import type { Case, CaseDocument } from '../../../entries/case.js';
import { groupBy } from '../../../entries/group.js';
import { isOwnName, type Mention, mentionsOf } from '../../../entries/mentions.js';
import { follows } from '../../../entries/successions.js';
import type { Act } from '../../../vocabulary/acts.js';
import type { Check } from '../../check.js';
import { citeRange } from '../../cite.js';
import type { Draft } from '../../finding.js';
import { RUNS } from '../../works/stages.js';

function* find({ documents }: Case): Generator<Draft> {
  for (const [at, earlier] of documents.entries()) {
    for (const later of documents.slice(at + 1)) {
      if (follows(earlier, later)) yield* between(earlier, later);
    }
  }
}

const STILL_BUILT = /加快[^，]*建设|推进[^，]*建设|续建|在建/;

function* between(earlier: CaseDocument, later: CaseDocument): Generator<Draft> {
  const promised = mentionsOf(earlier).filter((mention) => mention.mode === 'plan' && promiseOf(mention) !== null);
  if (promised.length === 0) return;
  const byKey = groupBy(mentionsOf(later), ({ key }) => key);
  for (const promise of promised) {
    if (!isOwnName(promise)) continue;
    const act = promiseOf(promise)!;
    const again = byKey.get(promise.key)?.filter((mention) => !mention.partly || promise.partly) ?? [];
    // Done in part or under way is an answer: only the same promise, and no word of its being kept, is none.
    if (again.some(({ mode, acts }) => mode === 'review' && (acts.has('finish') || acts.has('start')))) continue;
    const planned = again.filter(({ mode }) => mode === 'plan');
    const same = planned.find((mention) => promiseOf(mention) === act);
    const behind = planned.find((mention) => isBehind(mention, act));
    if (same) yield draft(promise, same, act === 'start' ? 'start-again' : 'finish-again');
    else if (behind) yield draft(promise, behind, act === 'start' ? 'start-prepared' : 'finish-built');
  }
}

/** Whether the later plan is at a stage before the one promised: to be started, and now prepared; to be finished, and now started. */
function isBehind({ acts, words }: Mention, promised: Act): boolean {
  if (acts.size !== 1 || RUNS.test(words)) return false;
  return acts.has('prepare') || (promised === 'finish' && (acts.has('start') || STILL_BUILT.test(words)));
}

/** To be started, or to be finished; null for anything looser. */
function promiseOf({ acts }: Mention): Act | null {
  if (acts.has('finish') && !acts.has('start')) return 'finish';
  return acts.size === 1 && acts.has('start') ? 'start' : null;
}

function draft(promise: Mention, again: Mention, code: string): Draft {
  return {
    severity: 'question',
    code,
    params: { name: again.project.name, year: (promise.document.frame.year ?? 0) + 1 },
    spans: [again, promise].map(({ document, start, end }) => citeRange(document, start, end)),
    arithmetic: '',
  };
}

export const check: Check = {
  id: 'project-promised-again',
  group: 'projects',
  severity: 'question',
  source: 'checks by hand, no. 28 and 44; 《政府投资条例》第十六条: 年度投资计划',
  between: true,
  find,
};
