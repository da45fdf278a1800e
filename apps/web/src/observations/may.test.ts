import { mayTouch } from '@outturn/ledger';
import { describe, expect, it } from 'vitest';
import { deedsOn, may, type Role } from './may.js';
import type { Series, State, Value } from './value.js';

const ROLES: readonly Role[] = [
  'filler',
  'head',
  'lead',
  'planning',
  'statistics',
  'supervision',
  'assessment',
  'administrator',
  'viewer',
];
/** No unit has taken over from another. */
const NO_HEIRS = { heirsOf: (unit: string) => new Set([unit]), kinOf: (units: Iterable<string>) => [...units] };
const DEEDS = ['fill', 'submit', 'pass', 'accept', 'return', 'take-back', 'confirm', 'lock', 'correct'] as const;
const SERIES: readonly Series[] = ['statistics', 'department', 'document'];

describe('what a page offers', () => {
  it('is what the ledger lets somebody do, for every role, deed and series', () => {
    for (const role of ROLES) {
      for (const unit of [null, 'own', 'other']) {
        for (const deed of DEEDS) {
          for (const series of SERIES) {
            const grants = [{ role, unit, post: null }];
            const allowed = mayTouch(grants, deed, { units: ['own'], series }, NO_HEIRS);
            expect({ role, unit, deed, series, may: may(grants, deed, series, ['own']) }).toEqual({
              role,
              unit,
              deed,
              series,
              may: allowed,
            });
          }
        }
      }
    }
  });

  it('leaves the decision on a value to another than who filled it in', () => {
    const value = { state: 'submitted' as State, series: 'department' as Series, fact: null, filledBy: 'a' } as Value;
    const session = {
      account: 'a',
      login: 'officer',
      grants: [{ role: 'planning' as Role, unit: null, post: null }],
      secondFactorMissing: false,
    };
    const nobody = { leaders: [], lead: null };
    expect(deedsOn(value, session, nobody)).toEqual(['withdraw']);
    expect(deedsOn({ ...value, filledBy: 'b' }, session, nobody)).toEqual(['accept', 'return', 'withdraw']);
  });

  it('leaves the first look at the value of another unit to the unit that leads the indicator, and the last to planning', () => {
    const value = { state: 'submitted', series: 'department', unit: 'branch', fact: null, filledBy: 'a' } as Value;
    const leading = { leaders: ['own', 'branch'], lead: 'own' };
    const offered = (state: State, role: Role, unit: string | null = null) =>
      deedsOn({ ...value, state }, { account: 'b', login: 'officer', grants: [{ role, unit, post: null }] }, leading);
    expect(offered('submitted', 'lead', 'own')).toEqual(['pass', 'return']);
    expect(offered('submitted', 'lead', 'branch')).toEqual(['withdraw']);
    expect(offered('submitted', 'planning')).toEqual(['return', 'withdraw']);
    expect(offered('passed', 'lead', 'own')).toEqual(['return']);
    expect(offered('passed', 'planning')).toEqual(['accept', 'return']);
    expect(offered('accepted', 'lead', 'own')).toEqual([]);
    expect(offered('accepted', 'lead', 'branch')).toEqual(['correct']);
  });
});
