import type { components } from '@outturn/client';
import type { Series, State, Value } from './value.js';

export type Deed = 'fill' | 'submit' | 'accept' | 'return' | 'confirm' | 'lock' | 'withdraw' | 'correct';

type Session = components['schemas']['Session'];
type Grant = Session['grants'][number];
export type Role = Grant['role'];
type Right = { readonly roles: readonly Role[]; readonly series?: Series };

const DEPARTMENT = ['filler', 'head', 'lead'] as const;

/** Who may do what to which values: what the server decides, so that nobody is offered what it would refuse. */
const RIGHTS: Readonly<Record<Exclude<Deed, 'withdraw'>, readonly Right[]>> = {
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
};

/** Roles of a department reach the values that their unit leads, the others all. */
export function may(
  grants: readonly Grant[],
  deed: keyof typeof RIGHTS,
  series: Series,
  leaders: readonly string[],
): boolean {
  const roles = RIGHTS[deed]
    .filter((right) => right.series === undefined || right.series === series)
    .flatMap((right) => right.roles);
  return grants.some(({ role, unit }) => {
    if (!roles.includes(role)) return false;
    return !DEPARTMENT.some((one) => one === role) || (unit !== null && leaders.includes(unit));
  });
}

const FROM: Readonly<Record<Deed, readonly State[]>> = {
  fill: ['draft', 'returned'],
  submit: ['draft', 'returned'],
  accept: ['submitted'],
  return: ['submitted', 'accepted'],
  confirm: ['accepted'],
  lock: ['accepted', 'confirmed'],
  withdraw: ['draft', 'submitted', 'returned'],
  correct: ['accepted', 'confirmed', 'locked'],
};

const ORDER: readonly Deed[] = ['fill', 'submit', 'accept', 'confirm', 'lock', 'return', 'correct', 'withdraw'];
const DECIDES: ReadonlySet<Deed> = new Set(['accept', 'return', 'confirm']);

/** What somebody may do with a value as it stands. Who filled it in leaves the decision on it to another. */
export function deedsOn(
  value: Value,
  { grants, account, login }: Session,
  leaders: readonly string[],
): readonly Deed[] {
  const isOwn = value.filledBy !== null && [account, login].includes(value.filledBy);
  return ORDER.filter((deed) => {
    if (!FROM[deed].includes(value.state)) return false;
    if (DECIDES.has(deed) && isOwn) return false;
    if (deed === 'withdraw' && value.fact !== null) return false;
    return may(grants, deed === 'withdraw' ? 'fill' : deed, value.series, leaders);
  });
}
