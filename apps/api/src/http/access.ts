import { type Grant, ROLES, type Role } from '@outturn/ledger';

/**
 * Who may do what, as data (domain.md 1.5). An endpoint names one action; the kit asks this table and nothing else.
 * 'own' means: for the units that the role was granted for. A role that is not in a row may not do it.
 */

export type Reaches = 'all' | 'own';

export interface Rule {
  /** What a token must be made for; none where no token will do. */
  readonly scope?: string;
  readonly roles: Readonly<Partial<Record<Role, Reaches>>>;
}

const EVERY_ROLE = all(...ROLES);
const DEPARTMENT = own('filler', 'head', 'lead');

export const ACTIONS = {
  /** What everybody in the house knows: plans, documents, indicators, units, targets, releases. */
  'read-common': { scope: 'read', roles: EVERY_ROLE },
  /** Values, tasks, projects and judgements before they are published. */
  read: { scope: 'read', roles: { ...DEPARTMENT, ...all('planning', 'statistics', 'supervision', 'assessment') } },
  /** The whole chain, with the reasons that were given for what is not everybody's. */
  verify: { scope: 'read', roles: all('planning', 'statistics', 'supervision', 'assessment', 'administrator') },

  'import-documents': { scope: 'write:documents', roles: all('planning', 'statistics', 'supervision') },
  'watch-jobs': { scope: 'write:documents', roles: all('planning', 'statistics', 'supervision', 'administrator') },
  'review-facts': { scope: 'write:facts', roles: all('planning', 'statistics', 'supervision') },
  'write-plans': { scope: 'write:plans', roles: all('planning') },
  'write-indicators': { scope: 'write:indicators', roles: all('planning') },
  'write-targets': { scope: 'write:targets', roles: all('planning') },
  'propose-changes': { scope: 'write:targets', roles: own('lead') },
  'write-units': { scope: 'write:units', roles: all('planning', 'administrator') },

  'write-observations': { scope: 'write:observations', roles: { ...DEPARTMENT, ...all('planning', 'statistics') } },
  'submit-observations': { scope: 'write:observations', roles: own('head', 'lead') },
  'pass-observations': { scope: 'write:observations', roles: own('lead') },
  'return-observations': { scope: 'write:observations', roles: { ...own('lead'), ...all('planning', 'statistics') } },
  'accept-observations': { scope: 'write:observations', roles: all('planning', 'statistics') },
  'confirm-observations': { scope: 'write:observations', roles: all('statistics') },

  'report-tasks': { scope: 'write:tasks', roles: { ...DEPARTMENT, ...all('planning') } },
  'judge-tasks': { scope: 'write:tasks', roles: all('supervision') },
  'judge-findings': { scope: 'write:findings', roles: all('planning') },
  'sign-judgements': { scope: 'write:judgements', roles: all('planning') },
  'make-releases': { scope: 'write:releases', roles: all('planning') },

  'manage-accounts': { roles: all('administrator') },
  'grant-roles': { roles: all('administrator') },
} as const satisfies Readonly<Record<string, Rule>>;

export type Action = keyof typeof ACTIONS;

/** Everything a token can be made for. */
export const SCOPES: readonly string[] = [
  ...new Set(Object.values(ACTIONS).flatMap((rule) => ('scope' in rule ? [rule.scope] : []))),
];

/** For which units an action is allowed: all, some, or (empty) none. */
export type Reach = 'all' | ReadonlySet<string>;

export function reachOf(action: Action, grants: readonly Grant[]): Reach {
  const { roles }: Rule = ACTIONS[action];
  if (grants.some(({ role }) => roles[role] === 'all')) return 'all';
  return new Set(grants.flatMap(({ role, unit }) => (roles[role] === 'own' && unit !== null ? [unit] : [])));
}

/** True where some role may do this for its own units only, so that somebody has to look at the unit. */
export function dependsOnUnit(action: Action): boolean {
  return Object.values(ACTIONS[action].roles).includes('own');
}

export function reaches(reach: Reach, unit: string | null): boolean {
  return reach === 'all' || (unit !== null && reach.has(unit));
}

/** The grant under which somebody acts: one for the unit in question before one for all. */
export function grantFor(action: Action, grants: readonly Grant[], unit: string | null): Grant | undefined {
  const { roles }: Rule = ACTIONS[action];
  const able = grants.filter(({ role }) => roles[role] !== undefined);
  return (
    able.find((grant) => grant.unit !== null && grant.unit === unit) ??
    able.find(({ role }) => roles[role] === 'all') ??
    able[0]
  );
}

function all<R extends Role>(...roles: readonly R[]): Readonly<Record<R, 'all'>> {
  return Object.fromEntries(roles.map((role) => [role, 'all'])) as Record<R, 'all'>;
}

function own<R extends Role>(...roles: readonly R[]): Readonly<Record<R, 'own'>> {
  return Object.fromEntries(roles.map((role) => [role, 'own'])) as Record<R, 'own'>;
}
