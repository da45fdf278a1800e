import { type Ledger, regionsOf, type View } from '@outturn/ledger';
import { circleFor } from '../http/circle.js';
import { type Problem, problem } from '../http/problem.js';
import type { Who } from '../http/who.js';

interface Around {
  readonly ledger: Ledger;
  readonly view: View;
  readonly who: Who | undefined;
}

/** The region asked for; where none is, the only one that anything is known of the indicator in. */
export async function regionFor(
  { ledger, view, who }: Around,
  code: string,
  asked: string | undefined,
): Promise<string | Problem<'not-found' | 'unprocessable'>> {
  if (asked !== undefined) return asked;
  const [only, ...others] = await regionsOf(ledger.database, view, code, await circleFor('read', who, ledger));
  if (only === undefined) return problem('not-found');
  if (others.length === 0) return only;
  return problem('unprocessable', { about: { zh: '请指定地区。', en: 'Name a region.' } });
}
