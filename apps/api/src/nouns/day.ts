import { type Ledger, stateOf, type View } from '@outturn/ledger';
import { dayIn } from '../http/day.js';

interface Around {
  readonly ledger: Ledger;
  readonly view: View;
  readonly now: Date;
  readonly timeZone: string;
}

/** Today for the state that holds now; for one that is over, its own day, so that the answer stays the same. */
export async function dayOf({ ledger, view, now, timeZone }: Around): Promise<string> {
  const state = view.event === null ? null : await stateOf(ledger.database, view);
  const moment = state === null ? now : new Date(state.at);
  return dayIn(timeZone, moment);
}
