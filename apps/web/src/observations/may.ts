import type { components } from '@outturn/client';
import type { Series, State, Value } from './value.js';

export type Deed = 'fill' | 'submit' | 'pass' | 'accept' | 'return' | 'confirm' | 'lock' | 'withdraw' | 'correct';

type Session = Pick<components['schemas']['Session'], 'account' | 'login' | 'grants'>;
type Grant = Session['grants'][number];
export type Role = Grant['role'];
type Right = { readonly roles: readonly Role[]; readonly series?: Series };

const DEPARTMENT = ['filler', 'head', 'lead'] as const;

/** Who may do what to which values: what the server decides, so that nobody is offered what it would refuse. */
const RIGHTS: Readonly<Record<Exclude<Deed, 'withdraw'> | 'take-back', readonly Right[]>> = {
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
};

/** Roles of a department reach the values of these units, the others all. */
export function may(
  grants: readonly Grant[],
  deed: keyof typeof RIGHTS,
  series: Series,
  units: readonly string[],
): boolean {
  const roles = RIGHTS[deed]
    .filter((right) => right.series === undefined || right.series === series)
    .flatMap((right) => right.roles);
  return grants.some(({ role, unit }) => {
    if (!roles.includes(role)) return false;
    return !DEPARTMENT.some((one) => one === role) || (unit !== null && units.includes(unit));
  });
}

const FROM: Readonly<Record<Deed, readonly State[]>> = {
  fill: ['draft', 'returned'],
  submit: ['draft', 'returned'],
  pass: ['submitted'],
  accept: ['submitted', 'passed'],
  return: ['submitted', 'passed', 'accepted'],
  confirm: ['accepted'],
  lock: ['accepted', 'confirmed'],
  withdraw: ['draft', 'submitted', 'returned'],
  correct: ['accepted', 'confirmed', 'locked'],
};

const ORDER: readonly Deed[] = ['fill', 'submit', 'pass', 'accept', 'confirm', 'lock', 'return', 'correct', 'withdraw'];
const DECIDES: ReadonlySet<Deed> = new Set(['pass', 'accept', 'return', 'confirm']);

/** Whose the values of an indicator are: the units that lead it or a target of it, and the one that leads the indicator itself. */
export interface Leading {
  readonly leaders: readonly string[];
  readonly lead: string | null;
}

/** Who looks at a value before the planning office does: the unit that leads the indicator, where another has filled it in. */
export function firstReviewer({ series, unit }: Pick<Value, 'series' | 'unit'>, { lead }: Leading): string | null {
  return series === 'department' && unit !== null && unit !== lead ? lead : null;
}

/** What somebody may do with a value as it stands. Who filled it in leaves the decision on it to another. */
export function deedsOn(value: Value, { grants, account, login }: Session, leading: Leading): readonly Deed[] {
  const isOwn = value.filledBy !== null && [account, login].includes(value.filledBy);
  const first = firstReviewer(value, leading);
  return ORDER.filter((deed) => {
    if (!FROM[deed].includes(value.state)) return false;
    if (DECIDES.has(deed) && isOwn) return false;
    if (deed === 'withdraw' && value.fact !== null) return false;
    if (deed === 'accept' && value.state === 'submitted' && first !== null) return false;
    return may(grants, rightTo(deed, value), value.series, unitsFor(deed, value, first, leading));
  });
}

function rightTo(deed: Deed, { state }: Value): keyof typeof RIGHTS {
  if (deed === 'withdraw') return 'fill';
  return deed === 'return' && state === 'accepted' ? 'take-back' : deed;
}

/** To pass a value on or to return it is for who looks at it first; what is done to its number for who filled it in. */
function unitsFor(deed: Deed, { unit }: Value, first: string | null, { leaders }: Leading): readonly string[] {
  if (deed === 'pass') return first === null ? [] : [first];
  const own = deed === 'return' ? (first ?? unit) : unit;
  return own === null ? leaders : leaders.filter((one) => one === own);
}
