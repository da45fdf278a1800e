import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { enter, REGION, target } from '../../testing/entered.js';
import { freshLedger } from '../../testing/ledgers.js';
import { grant, indicatorOf, unit } from '../../testing/offices.js';
import { verify } from '../chain/verify.js';
import { newId } from '../ids.js';
import type { Ledger } from '../ledger.js';
import type { Acting } from '../roles/acting.js';
import type { Role } from '../roles/roles.js';
import type { ObservationState } from '../schema/tables.js';
import { NOW } from '../view.js';
import { correctObservation, fillObservation, refillObservation } from './fill.js';
import { readObservation } from './list.js';
import { stepObservation } from './steps.js';

let ledger: Ledger;
/** Leads the indicator; */
let own: string;
/** leads a target of it alone; */
let branch: string;
/** has nothing to do with it. */
let foreign: string;
beforeAll(async () => {
  ledger = await freshLedger();
  [own, branch, foreign] = [await unit(ledger), await unit(ledger), await unit(ledger)];
});
afterAll(() => ledger.close());

const DEPARTMENT: readonly Role[] = ['filler', 'head', 'lead'];
/** Roles by two accounts, one person who holds several, and the department next door. */
const PEOPLE = [
  ...DEPARTMENT.flatMap((role) => [`${role}-1`, `${role}-2`, `branch-${role}`, `foreign-${role}`]),
  ...['planning-1', 'planning-2', 'statistics-1', 'statistics-2', 'planning-1', 'statistics-1'],
  ...['supervision-1', 'viewer-1', 'administrator-1', 'everything', 'everything'],
];

function acting(account: string): Acting {
  const author = { account, post: null, unit: null };
  if (account === 'everything') {
    return { author, grants: [grant('filler', own), grant('head', own), grant('planning'), grant('statistics')] };
  }
  const role = account.replace(/^(foreign|branch)-|-\d$/g, '') as Role;
  if (!DEPARTMENT.includes(role)) return { author, grants: [grant(role)] };
  const unit = account.startsWith('foreign') ? foreign : account.startsWith('branch') ? branch : own;
  return { author, grants: [grant(role, unit)] };
}

const DEEDS = ['refill', 'correct', 'submit', 'pass', 'accept', 'return', 'confirm', 'lock', 'withdraw'] as const;
const ONWARD = ['submit', 'pass', 'accept', 'confirm', 'correct'] as const;

const command = fc.record({
  who: fc.constantFrom(...PEOPLE),
  // Withdrawn is withdrawn: rarely, so that there is a way to go.
  deed: fc.constantFrom(...DEEDS, ...DEEDS.filter((deed) => deed !== 'withdraw'), ...ONWARD, ...ONWARD),
  value: fc.integer({ min: 1, max: 3 }),
  says: fc.boolean(),
  isStale: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
});
const walk = fc.record({
  begins: fc.constantFrom(
    { who: 'filler-1', isOfBranch: false, series: 'department' as const },
    { who: 'everything', isOfBranch: false, series: 'department' as const },
    { who: 'branch-filler', isOfBranch: true, series: 'department' as const },
    { who: 'planning-1', isOfBranch: true, series: 'department' as const },
    { who: 'statistics-1', isOfBranch: false, series: 'statistics' as const },
    { who: 'planning-1', isOfBranch: false, series: 'statistics' as const },
  ),
  commands: fc.array(command, { minLength: 60, maxLength: 160 }),
});

async function go({
  begins: { who, isOfBranch, series },
  commands,
}: typeof walk extends fc.Arbitrary<infer W> ? W : never): Promise<string | null> {
  const indicator = await indicatorOf(ledger, { leadUnit: own });
  await enter(ledger, (draft) => draft.put('target', [target({ plan: newId(), indicator, leadUnit: branch })]));
  const filled = await fillObservation(
    ledger,
    {
      region: REGION,
      indicator,
      period: '2024',
      measure: 'level',
      definition: null,
      unit: isOfBranch ? branch : own,
      series,
      status: 'actual',
      prices: null,
      note: null,
      quote: null,
      document: null,
      releasedOn: null,
      given: { value: 1, decimals: 0 },
    },
    acting(who),
  );
  if (!filled.ok) return null;
  const { id } = filled.result;
  for (const { who, deed, value, says, isStale } of commands) {
    const { version } = (await readObservation(ledger.database, NOW, id))!;
    const aim = { ...acting(who), id, expected: isStale ? version - 1 : version, reason: says ? '核对' : null };
    const given = { value, decimals: 0 };
    const written =
      deed === 'refill'
        ? await refillObservation(ledger, aim, { given })
        : deed === 'correct'
          ? await correctObservation(ledger, aim, { given })
          : await stepObservation(ledger, deed, aim);
    if (isStale && written.ok) throw new Error('a stale change was made');
  }
  return id;
}

interface Version {
  readonly state: ObservationState;
  readonly kind: string;
  readonly account: string;
  readonly reason: string | null;
  readonly series: string;
  readonly unit: string;
  readonly filledBy: string;
}

/** Which state may follow which, by which act; null is the beginning. */
const MAY: readonly (readonly [ObservationState | null, string, ObservationState])[] = [
  [null, 'added', 'draft'],
  [null, 'added', 'submitted'],
  ['draft', 'filled', 'draft'],
  ['returned', 'filled', 'returned'],
  ['returned', 'filled', 'submitted'],
  ['draft', 'submitted', 'submitted'],
  ['returned', 'submitted', 'submitted'],
  ['submitted', 'passed', 'passed'],
  ['submitted', 'accepted', 'accepted'],
  ['passed', 'accepted', 'accepted'],
  ['passed', 'returned', 'returned'],
  ['submitted', 'returned', 'returned'],
  ['accepted', 'returned', 'returned'],
  ['accepted', 'confirmed', 'confirmed'],
  ['accepted', 'locked', 'locked'],
  ['confirmed', 'locked', 'locked'],
  ['accepted', 'corrected', 'submitted'],
  ['confirmed', 'corrected', 'submitted'],
  ['locked', 'corrected', 'submitted'],
  ['draft', 'withdrawn', 'withdrawn'],
  ['submitted', 'withdrawn', 'withdrawn'],
  ['returned', 'withdrawn', 'withdrawn'],
];
const DECISIONS: ReadonlySet<string> = new Set(['passed', 'accepted', 'returned', 'confirmed']);

it('never lets a value into a state that it may not be in, nor by who may not', async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(walk, async (steps) => {
      const id = await go(steps);
      if (id === null) return;
      const { rows } = await sql<Version>`
        select state, event.kind, event.account, event.reason, series, observation.unit, filled_by from observation
        join event on seq = from_event where id = ${id} order by seq`.execute(ledger.database);
      const fillers = new Set<string>();
      let state: ObservationState | null = null;
      for (const version of rows) {
        const done = version.kind.replace('observation.', '');
        expect(MAY).toContainEqual([state, done, version.state]);
        expect(version.account).not.toMatch(/^foreign|^viewer|^administrator|^supervision/);
        if (DECISIONS.has(done)) expect(fillers.has(version.account)).toBe(false);
        if (done === 'corrected' || done === 'returned') expect(version.reason).toBe('核对');
        const isLedByAnother = version.series === 'department' && version.unit === branch;
        if (done === 'passed')
          expect([isLedByAnother, version.account]).toEqual([true, expect.stringMatching(/^lead/)]);
        if (done === 'accepted') {
          expect(state).toBe(isLedByAnother ? 'passed' : 'submitted');
          expect(version.account).toMatch(/^planning|^statistics|^everything/);
        }
        if (done === 'returned' && state === 'accepted') expect(version.account).not.toMatch(/^lead/);
        if (done === 'returned' && isLedByAnother) expect(version.account).not.toMatch(/^branch/);
        if (done === 'confirmed') expect(version.account).toMatch(/^statistics|^everything/);
        if (done === 'submitted') expect(version.account).not.toMatch(/filler/);
        if (version.series === 'statistics') expect(version.filledBy).toMatch(/^statistics|^everything/);
        fillers.add(version.filledBy);
        state = version.state;
        reached.add(done);
      }
    }),
    { numRuns: 60, seed: 5, endOnFailure: true },
  );
  // The walk goes everywhere, so that it could have met what it looks for.
  expect([...reached].sort()).toEqual([...new Set(MAY.map(([, done]) => done))].sort());
  expect((await verify(ledger.database)).breaks).toEqual([]);
}, 120_000);
