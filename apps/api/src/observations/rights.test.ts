import { type Deed, mayTouch, ROLES, successionOf } from '@outturn/ledger';
import { expect, it } from 'vitest';
import { ACTIONS, type Action, type Rule } from '../http/access.js';

/** The action that each deed stands behind. */
const BEHIND: Readonly<Record<Deed, Action>> = {
  fill: 'write-observations',
  correct: 'write-observations',
  submit: 'submit-observations',
  pass: 'pass-observations',
  accept: 'accept-observations',
  return: 'return-observations',
  'take-back': 'return-observations',
  confirm: 'confirm-observations',
  lock: 'accept-observations',
  propose: 'propose-changes',
  report: 'report-tasks',
  judge: 'judge-tasks',
};
const SERIES = [undefined, 'department', 'statistics', 'document'] as const;
const ALONE = successionOf([]);

it('lets in at the door whoever the ledger lets touch something, and as far as it does', () => {
  for (const [deed, action] of Object.entries(BEHIND) as [Deed, Action][]) {
    const { roles }: Rule = ACTIONS[action];
    for (const role of ROLES) {
      const may = (unit: string | null): boolean =>
        SERIES.some((series) =>
          mayTouch([{ role, unit, post: null }], deed, { units: ['own'], ...(series && { series }) }, ALONE),
        );
      const reach = may('other') ? 'all' : may('own') ? 'own' : undefined;
      if (reach !== undefined) expect(roles[role], `${role} ${deed}`).toBe(reach);
    }
  }
});

it('lets nobody in at the door who could touch nothing behind it', () => {
  for (const action of new Set(Object.values(BEHIND))) {
    const deeds = (Object.keys(BEHIND) as Deed[]).filter((deed) => BEHIND[deed] === action);
    for (const role of Object.keys(ACTIONS[action].roles) as (typeof ROLES)[number][]) {
      const grants = [{ role, unit: 'own', post: null }];
      const any = deeds.some((deed) =>
        SERIES.some((series) => mayTouch(grants, deed, { units: ['own'], ...(series && { series }) }, ALONE)),
      );
      expect(any, `${role} ${action}`).toBe(true);
    }
  }
});
