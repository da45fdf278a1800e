import { DEFAULT_THRESHOLDS, type Thresholds } from '@outturn/engine';
import type { Draft, Written } from '../chain/write.js';
import type { Database } from '../database/connect.js';
import type { Ledger } from '../ledger.js';
import { type Aim, addOne, changeOne, type Made, mustSayWhy, type Why } from '../nouns/change.js';
import { type Listed, listThings, type PageAsked, readThing } from '../nouns/list.js';
import type { Shown } from '../nouns/row.js';
import type { View } from '../view.js';

/** Limits of an office; their code is the version that a judgement names. */
export type Limits = Omit<Thresholds, 'version'>;

export function listThresholds(database: Database, view: View, page: PageAsked): Promise<Listed<Shown<'thresholds'>>> {
  return listThings(database, view, 'thresholds', [], page);
}

export function readThresholds(database: Database, view: View, code: string): Promise<Shown<'thresholds'> | null> {
  return readThing(database, view, 'thresholds', 'code', code);
}

export function addThresholds(ledger: Ledger, code: string, values: Limits, why: Why): Promise<Written<Made>> {
  return addOne(ledger, 'thresholds', why, (draft) => {
    mustRise(draft, values);
    return { code, values };
  });
}

export function changeThresholds(ledger: Ledger, aim: Aim, values: Limits): Promise<Written<Made>> {
  return changeOne(ledger, 'thresholds', 'changed', aim, (_, draft) => {
    mustSayWhy(draft, aim.reason);
    mustRise(draft, values);
    return { values };
  });
}

const NAMES = Object.keys(DEFAULT_THRESHOLDS).filter((name) => name !== 'version') as readonly (keyof Limits)[];

/** Words follow each other without a hole: late, slightly late, on schedule, ahead; likely, with effort. */
function mustRise(draft: Draft, values: Limits): void {
  const wrong = NAMES.find((name) => !(Number.isFinite(values[name]) && values[name] >= 0));
  if (wrong !== undefined) draft.refuse('number-unfit', { field: wrong });
  const { slightlyLate, onSchedule, onScheduleBinding, ahead, likely, effort } = values;
  const rises = slightlyLate <= onSchedule && onSchedule <= onScheduleBinding && onScheduleBinding <= ahead;
  if (!rises || likely > effort) draft.refuse('limits-cross');
}
