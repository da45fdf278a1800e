import type { Draft } from '../chain/write.js';
import { mustBe, type Why } from '../nouns/change.js';
import { type Content, putOf, type Row } from '../nouns/row.js';
import { mustReview, type Reviewer } from '../roles/acting.js';
import type { ProjectChanges, RowDecision, TaskChanges } from './decision.js';
import type { Outcome } from './facts.js';
import { firstCheck } from './first-check.js';
import { oneOf, rowsOf } from './read.js';

type RowNoun = 'task' | 'project';
type AllChanges = TaskChanges & ProjectChanges;
type ChangesOf<N extends RowNoun> = N extends 'task' ? TaskChanges : ProjectChanges;

const FROM: Readonly<Record<RowDecision<never>['do'], readonly string[]>> = {
  accept: ['proposed', 'rejected'],
  correct: ['proposed', 'accepted', 'corrected', 'rejected'],
  reject: ['proposed', 'accepted', 'corrected'],
  reopen: ['accepted', 'corrected', 'rejected'],
};
const TO = { accept: 'accepted', correct: 'corrected', reject: 'rejected', reopen: 'proposed' } as const;

/** Tasks and projects: what the reader found is the row itself. */
export async function decideRows<N extends RowNoun>(
  draft: Draft,
  noun: N,
  decisions: readonly RowDecision<ChangesOf<N>>[],
  why: Why & Reviewer,
): Promise<Outcome> {
  mustReview(draft, why, decisions.length > 0 ? ['task'] : []);
  const rows = (await rowsOf(
    draft,
    noun,
    oneOf(
      'id',
      decisions.map(({ id }) => id),
    ),
  )) as readonly Row<RowNoun>[];
  const checked = firstCheck(
    noun,
    decisions,
    rows,
    { isDone, from: (decision) => FROM[decision.do], needsReason },
    why.reason,
  );
  await checkNamed(
    draft,
    checked.due.flatMap(({ decision }) => (decision.do === 'correct' ? (decision.changes as AllChanges) : [])),
  );
  const next = checked.due.map(({ decision, row }) => {
    const changes = decision.do === 'correct' ? (decision.changes as AllChanges) : {};
    return { ...row, ...changes, state: TO[decision.do] } as Row<RowNoun>;
  });
  return {
    hindrances: checked.hindrances,
    documents: next.map(({ document }) => document),
    decided: [...checked.done, ...next.map(({ id, state }) => ({ noun, id, version: draft.seq, state }))],
    write: () =>
      draft.put(
        noun,
        next.map(({ id, fromEvent: _, toEvent: __, ...content }) => putOf(id, content as unknown as Content<N>)),
      ),
  };
}

function isDone(decision: RowDecision<TaskChanges | ProjectChanges>, row: Row<RowNoun>): boolean {
  if (row.state !== TO[decision.do]) return false;
  if (decision.do !== 'correct') return true;
  return Object.entries(decision.changes).every(
    ([name, value]) => JSON.stringify(Reflect.get(row, name)) === JSON.stringify(value),
  );
}

function needsReason(decision: RowDecision<unknown>, { state }: Row<RowNoun>): boolean {
  return decision.do === 'reject' || decision.do === 'reopen' || state === 'accepted' || state === 'corrected';
}

async function checkNamed(draft: Draft, all: readonly AllChanges[]): Promise<void> {
  const units = all.flatMap(({ leadUnit, leadUnits = [], supportUnits = [] }) => [
    leadUnit,
    ...leadUnits,
    ...supportUnits,
  ]);
  await mustBe(draft, 'unit', ...units);
  await mustBe(draft, 'task', ...all.map(({ parent }) => parent));
  await mustBe(draft, 'plan', ...all.map(({ plan }) => plan));
}
