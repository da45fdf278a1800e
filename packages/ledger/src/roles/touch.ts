import type { SeriesName } from '../schema/tables.js';
import { isOneUnit, type Succession } from '../units/succession.js';
import { isDepartmental, type Role } from './roles.js';

/** A role that somebody holds. */
export interface Grant {
  readonly role: Role;
  readonly unit: string | null;
  readonly post: string | null;
}

/** What is done to a value or a task. */
export type Deed = 'fill' | 'submit' | 'accept' | 'return' | 'confirm' | 'lock' | 'correct' | 'report' | 'judge';

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
 * Who may do what to which values and tasks. Roles of a department reach what belongs to their unit, the others everything. Figures of the
 * statistics office are entered by it alone; what a document says comes in with the document, and is set right by the offices.
 */
const RIGHTS: Readonly<Record<Deed, readonly Right[]>> = {
  fill: [
    { roles: [...DEPARTMENT, 'planning'], series: 'department' },
    { roles: ['statistics'], series: 'statistics' },
    { roles: ['planning', 'statistics'], series: 'document' },
  ],
  submit: [{ roles: ['head', 'lead'], series: 'department' }],
  accept: [
    { roles: ['lead', 'planning'], series: 'department' },
    { roles: ['planning', 'statistics'], series: 'document' },
    { roles: ['statistics'], series: 'statistics' },
  ],
  return: [
    { roles: ['lead', 'planning', 'statistics'], series: 'department' },
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
