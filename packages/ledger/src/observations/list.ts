import { type SqlBool, sql } from 'kysely';
import type { Database } from '../database/connect.js';
import { historyOf, type Moment } from '../nouns/history.js';
import { type Condition, findThing, is, isOneOf, type Listed, listThings, type PageAsked } from '../nouns/list.js';
import type { Shown } from '../nouns/row.js';
import type { ObservationState, SeriesName } from '../schema/tables.js';
import { kinIn } from '../units/succession.js';
import type { View } from '../view.js';

export interface ObservationFilter {
  readonly region?: string | undefined;
  readonly indicator?: string | undefined;
  readonly period?: string | undefined;
  readonly series?: SeriesName | undefined;
  /** Without it, all that were not withdrawn. */
  readonly state?: ObservationState | undefined;
  readonly unit?: string | undefined;
  /**
   * Units whose values are shown whatever their state, and that are shown what others have handed in for an indicator that they lead; of the rest
   * only what counts. Without it, all are.
   */
  readonly seenBy?: readonly string[] | undefined;
}

export async function listObservations(
  database: Database,
  view: View,
  { region, indicator, period, series, state, unit, seenBy }: ObservationFilter,
  page: PageAsked,
): Promise<Listed<Shown<'observation'>>> {
  const which = [is('region', region), is('indicator', indicator), is('period', period), is('series', series)];
  const units = isOneOf('unit', await kinIn(database, view, unit));
  const standing = state === undefined ? sql<SqlBool>`state <> 'withdrawn'` : is('state', state);
  const order = indicator === undefined ? ['id'] : ['period', 'id'];
  return listThings(database, view, 'observation', [...which, units, standing, isSeen(seenBy)], page, order);
}

export async function readObservation(
  database: Database,
  view: View,
  id: string,
  seenBy?: readonly string[],
): Promise<Shown<'observation'> | null> {
  return findThing(database, view, 'observation', [is('id', id), isSeen(seenBy)]);
}

/** All that a value has been; of those of others, from when it counted. */
export function observationHistory(
  database: Database,
  id: string,
  page: PageAsked,
  seenBy?: readonly string[],
): Promise<Listed<Moment<'observation'>>> {
  return historyOf(database, 'observation', id, page, isSeen(seenBy));
}

function isSeen(units: readonly string[] | undefined): Condition {
  if (units === undefined) return undefined;
  return sql<SqlBool>`(observation.state in ('accepted', 'confirmed', 'locked') or observation.unit = any(${units})
    or observation.state in ('submitted', 'passed', 'returned') and exists (select from indicator as led
      where led.id = observation.indicator and led.to_event is null and led.lead_unit = any(${units})))`;
}
