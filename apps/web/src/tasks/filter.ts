import { anyText, filtersFrom, oneOf } from '../kit/list/address.js';
import { holds } from '../kit/list/holds.js';
import type { Names } from '../kit/list/names.js';
import { isLeftBy } from '../kit/thing/left.js';
import { REVIEW_STATES } from '../kit/thing/review-state.js';
import { CHECKINGS, checkingOf, KINDS, PROGRESS, progressOf, type Task } from './task.js';

/** The filters of the list of tasks, as they stand in the address. Without `group`, they stand by document and chapter. */
export const taskFilter = filtersFrom({
  text: anyText,
  plan: anyText,
  document: anyText,
  lead: anyText,
  state: oneOf(REVIEW_STATES),
  progress: oneOf(PROGRESS),
  checking: oneOf(CHECKINGS),
  kind: oneOf(KINDS),
  before: anyText,
  group: oneOf(['lead', 'document', 'none']),
  sort: anyText,
});
export type TaskFilter = ReturnType<typeof taskFilter>;

/** Whether a task is left by the filters, but for that of its progress: that one is counted by. */
export function isLeft(task: Task, filter: TaskFilter, names: Names): boolean {
  const { text, lead, checking, kind } = filter;
  const ledBy = leadOf(task, names);
  return (
    isLeftBy(filter, task) &&
    (lead === undefined || ledBy === lead) &&
    (checking === undefined || checkingOf(task) === checking) &&
    (kind === undefined || task.kind === kind) &&
    holds([task.text, ledBy, supportOf(task, names), task.note ?? ''], text)
  );
}

export function isOf(task: Task, progress: TaskFilter['progress']): boolean {
  return progress === undefined || progressOf(task) === progress;
}

/** Units that lead: those of the ledger, else as the text names them. Empty where none is named. */
export function leadOf({ leadUnits, read }: Task, names: Names): string {
  return unitsInWords(leadUnits, read, 'lead', names);
}

export function supportOf({ supportUnits, read }: Task, names: Names): string {
  return unitsInWords(supportUnits, read, 'support', names);
}

function unitsInWords(units: readonly string[], read: object, part: 'lead' | 'support', names: Names): string {
  if (units.length > 0) return units.map(names.unit).join('、');
  const written = (read as Readonly<Record<string, unknown>>)[part];
  return Array.isArray(written) ? written.join('、') : '';
}
