import { mayReview, ROLES } from '@outturn/ledger';
import { expect, it } from 'vitest';
import { ENDPOINTS } from '../endpoints.js';
import { ACTIONS, type Rule, SCOPES } from '../http/access.js';
import { isPublished } from '../http/endpoint.js';

/** Rights by action, at the door, and by thing, in the ledger, say the same; observations/rights.test.ts holds values and tasks together. */

it('lets nobody in to review who could decide on nothing, and nobody else stay out', () => {
  const { roles }: Rule = ACTIONS['review-facts'];
  for (const role of ROLES) {
    const may = (['target', 'value', 'task'] as const).some((thing) => mayReview([{ role }], thing));
    expect(roles[role], role).toBe(may ? 'all' : undefined);
  }
});

it('has no action that no endpoint is about, and no scope that nothing can be done with', () => {
  const used = new Set(ENDPOINTS.map(({ access }) => (isPublished(access) ? access.beyondPublished : access)));
  expect(Object.keys(ACTIONS).filter((action) => !used.has(action as keyof typeof ACTIONS))).toEqual([]);
  for (const scope of SCOPES) expect(Object.values(ACTIONS).some((rule: Rule) => rule.scope === scope)).toBe(true);
});
