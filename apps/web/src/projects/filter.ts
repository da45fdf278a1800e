import { anyText, filtersFrom, oneOf } from '../kit/list/address.js';
import { holds } from '../kit/list/holds.js';
import type { Names } from '../kit/list/names.js';
import { isLeftBy } from '../kit/thing/left.js';
import { REVIEW_STATES } from '../kit/thing/review-state.js';
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
  const { text, kind, lead } = filter;
  const { name, code, sentence, leadUnit } = project;
  const ledBy = leadUnit === null ? '' : names.unit(leadUnit);
  return (
    isLeftBy(filter, project) &&
    (kind === undefined || project.kind === kind) &&
    (lead === undefined || leadUnit === lead) &&
    holds([name, code ?? '', sentence?.text ?? '', ledBy], text)
  );
}

export function isAt(project: Project, stage: ProjectFilter['stage']): boolean {
  return stage === undefined || (stageOf(project) ?? 'untold') === stage;
}
