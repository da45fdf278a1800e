import { anyText, filtersFrom, oneOf } from '../kit/list/address.js';
import { lastDayOf } from '../kit/list/deadline.js';
import type { Names } from '../kit/list/names.js';
import { isAlive, REVIEW_STATES } from '../kit/thing/review-state.js';
import { PROJECT_KINDS, type Project, STAGES, stageOf } from './project.js';

/** The filters of the list of projects, as they stand in the address. */
export const projectFilter = filtersFrom({
  text: anyText,
  plan: anyText,
  document: anyText,
  kind: oneOf(PROJECT_KINDS),
  stage: oneOf([...STAGES, 'untold']),
  lead: anyText,
  state: oneOf(REVIEW_STATES),
  before: anyText,
  each: oneOf(['yes']),
  sort: anyText,
});
export type ProjectFilter = ReturnType<typeof projectFilter>;

/** Whether a project is left by the filters, but for that of its stage: that one is counted by. */
export function isLeft(project: Project, filter: ProjectFilter, names: Names): boolean {
  const { text, plan, document, kind, lead, state, before } = filter;
  const last = project.due === null ? null : lastDayOf(project.due);
  return (
    (state === undefined ? isAlive(project.state) : project.state === state) &&
    (plan === undefined || project.plan === plan) &&
    (document === undefined || project.document === document) &&
    (kind === undefined || project.kind === kind) &&
    (lead === undefined || project.leadUnit === lead) &&
    (before === undefined || (last !== null && last <= before)) &&
    (text === undefined || holds(project, text, names))
  );
}

export function isAt(project: Project, stage: ProjectFilter['stage']): boolean {
  return stage === undefined || (stageOf(project) ?? 'untold') === stage;
}

function holds({ name, code, sentence, leadUnit }: Project, text: string, names: Names): boolean {
  const lead = leadUnit === null ? '' : names.unit(leadUnit);
  const told = [name, code ?? '', sentence?.text ?? '', lead].join('\n').toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => told.includes(word));
}
