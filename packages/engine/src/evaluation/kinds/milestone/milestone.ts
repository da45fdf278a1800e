import { endOf } from '../../calendar.js';
import type { Milestone } from '../../evidence.js';
import { step } from '../../formulas.js';
import type { Remark } from '../../judgement.js';
import { declined, type Given, type Kind, type Outcome } from '../../kind.js';
import { NOTHING } from '../../line.js';

function measure(given: Given): Outcome {
  const { target, milestones, now } = given;
  const { to } = target.span;
  if (milestones.length === 0) return declined('qualitative', 'no-milestones');
  const isDone = ({ done, evidence }: Milestone) => evidence && done !== null && endOf(done) <= now;
  const isDue = ({ due }: Milestone) => (due === null ? to : endOf(due)) <= now;
  const done = milestones.filter(isDone).length;
  const due = milestones.filter(isDue).length;
  const flags = remarksOn(milestones, isDone, isDue);
  if (done === 0 && due === 0) return declined('not-due', 'no-milestone-due', {}, { flags });
  const all = milestones.length;
  const completion = step('milestones-done', { done, all });
  const expected = step('milestones-due', { due, all });
  return {
    ...NOTHING,
    reached: done === all,
    over: now >= to,
    completion: completion.result,
    expected: expected.result,
    flags,
    steps: [completion, expected],
  };
}

function remarksOn(
  milestones: readonly Milestone[],
  isDone: (one: Milestone) => boolean,
  isDue: (one: Milestone) => boolean,
): Remark[] {
  const overdue = milestones.filter((one) => isDue(one) && !isDone(one)).map(({ name }) => name);
  const unproven = milestones.filter(({ done, evidence }) => done !== null && !evidence).map(({ name }) => name);
  return [
    ...(overdue.length === 0 ? [] : [{ code: 'milestones-overdue', params: { names: overdue } }]),
    ...(unproven.length === 0 ? [] : [{ code: 'done-without-evidence', params: { names: unproven } }]),
  ];
}

export const kind: Kind = {
  id: 'milestone',
  code: 'K10',
  source: 'usage of supervision: a task is done when its dated steps are done and something shows it',
  measure,
};
