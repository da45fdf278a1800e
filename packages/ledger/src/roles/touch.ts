import type { SeriesName } from '../schema/tables.js';
import { isOneUnit, type Succession } from '../units/succession.js';
import { isDepartmental, type Role } from './roles.js';

/** A role that somebody holds. */
export interface Grant {
  readonly role: Role;
  readonly unit: string | null;
  readonly post: string | null;
}

/** What is done to a value, a target or a task. */
export type Deed =
  | 'fill'
  | 'submit'
  | 'pass'
  | 'accept'
  | 'return'
  | 'take-back'
  | 'confirm'
  | 'lock'
  | 'correct'
  | 'propose'
  | 'report'
  | 'judge';

/** What is touched: the units that it belongs to, and for a value the series that it stands in. */
export interface Touched {
  readonly units: readonly string[];
  readonly series?: SeriesName;
}

interface Right {
  readonly roles: readonly Role[];
  /** In which series; without it, in all. */
  readonly series?: SeriesName;
}

const DEPARTMENT = ['filler', 'head', 'lead'] as const;

/**
 * Who may do what to which values, targets and tasks. Roles of a department reach what belongs to their unit, the others everything. Figures of the
 * statistics office are entered by it alone; what a document says comes in with the document, and is set right by the offices.
 */
const RIGHTS: Readonly<Record<Deed, readonly Right[]>> = {
  fill: [
    { roles: [...DEPARTMENT, 'planning'], series: 'department' },
    { roles: ['statistics'], series: 'statistics' },
    { roles: ['planning', 'statistics'], series: 'document' },
  ],
  submit: [{ roles: ['head', 'lead'], series: 'department' }],
  pass: [{ roles: ['lead'], series: 'department' }],
  accept: [
    { roles: ['planning'], series: 'department' },
    { roles: ['planning', 'statistics'], series: 'document' },
    { roles: ['statistics'], series: 'statistics' },
  ],
  return: [
    { roles: ['lead', 'planning', 'statistics'], series: 'department' },
    { roles: ['planning', 'statistics'], series: 'document' },
    { roles: ['statistics'], series: 'statistics' },
  ],
  'take-back': [
    { roles: ['planning', 'statistics'], series: 'department' },
    { roles: ['planning', 'statistics'], series: 'document' },
    { roles: ['statistics'], series: 'statistics' },
  ],
  confirm: [{ roles: ['statistics'] }],
  lock: [{ roles: ['planning', 'statistics'] }],
  correct: [
    { roles: ['head', 'lead', 'planning'], series: 'department' },
    { roles: ['planning', 'statistics'], series: 'document' },
    { roles: ['statistics'], series: 'statistics' },
  ],
  propose: [{ roles: ['lead'] }],
  report: [{ roles: [...DEPARTMENT, 'planning'] }],
  judge: [{ roles: ['supervision'] }],
};

/** Whether somebody with these roles may do this to that. What belonged to a unit belongs to those that took over from it. */
export function mayTouch(grants: readonly Grant[], deed: Deed, touched: Touched, succession: Succession): boolean {
  const { units, series } = touched;
  const roles = RIGHTS[deed]
    .filter((right) => right.series === undefined || right.series === series)
    .flatMap((right) => right.roles);
  return grants.some(({ role, unit }) => {
    if (!roles.includes(role)) return false;
    return !isDepartmental(role) || (unit !== null && units.some((own) => isOneUnit(succession, own, unit)));
  });
}

/** What was read in a document, by who decides on it: targets with their bases and years, values, tasks with projects. */
export type ReadThing = 'target' | 'value' | 'task';

/** A target is written down by who records what was passed; to accept one that was read is no other way to it. */
const REVIEWERS: Readonly<Record<ReadThing, readonly Role[]>> = {
  target: ['planning'],
  value: ['planning', 'statistics'],
  task: ['planning', 'supervision'],
};

/** Whether somebody with these roles may decide on what was read. */
export function mayReview(grants: readonly Pick<Grant, 'role'>[], thing: ReadThing): boolean {
  return grants.some(({ role }) => REVIEWERS[thing].includes(role));
}
