import { DEFAULT_THRESHOLDS, INSTITUTE_THRESHOLDS, type Thresholds } from '@outturn/engine';
import type { Database } from '../database/connect.js';
import { type Limits, readThresholds } from '../plans/thresholds.js';
import type { View } from '../view.js';

const OURS: readonly Thresholds[] = [DEFAULT_THRESHOLDS, INSTITUTE_THRESHOLDS];

/** The limits to judge by: an office's own by their code, those that come with Outturn by their version; null where there are none. */
export async function limitsBy(database: Database, view: View, code: string | undefined): Promise<Thresholds | null> {
  if (code === undefined) return DEFAULT_THRESHOLDS;
  const own = await readThresholds(database, view, code);
  if (own !== null) return { ...(own.values as Limits), version: code };
  return OURS.find(({ version }) => version === code) ?? null;
}
