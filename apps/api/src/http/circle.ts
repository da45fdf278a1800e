import { type Circle, type Ledger, NOW, readSuccession } from '@outturn/ledger';
import { ACTIONS, type Action, type Reach, type Rule, reachOf } from './access.js';
import type { Who } from './who.js';

/** What somebody may see: those whom the action lets see all of it, those whom it lets see their own units', and everybody else. */
export async function circleFor(action: Action, who: Who | undefined, ledger: Ledger): Promise<Circle> {
  const { scope }: Rule = ACTIONS[action];
  if (who === undefined || ('token' in who.by && (scope === undefined || !who.by.scopes.includes(scope))))
    return 'public';
  const reach = reachOf(action, who.grants);
  if (reach !== 'all' && reach.size === 0) return 'public';
  const units = await unitsSeenBy(reach, ledger);
  return units === undefined ? 'office' : { units };
}

/** The units whose things somebody sees, those before a reform too; undefined for who sees all. */
export async function unitsSeenBy(reach: Reach, { database }: Ledger): Promise<readonly string[] | undefined> {
  return reach === 'all' ? undefined : (await readSuccession(database, NOW)).kinOf(reach);
}
