import { sql } from 'kysely';
import type { Draft } from '../chain/write.js';
import { currentRow } from '../nouns/change.js';
import type { Row } from '../nouns/row.js';
import { type Acting, mustBeAllowed } from '../roles/acting.js';
import type { Deed } from '../roles/touch.js';
import type { ObservationRow } from '../schema/tables.js';
import { isOneUnit, successionIn } from '../units/succession.js';

/** Whose a value is: the units that lead its indicator, or a target of it in the region. */
export async function leadersOf(draft: Draft, indicator: string, region: string): Promise<readonly string[]> {
  const ofIndicator = draft.tx
    .selectFrom('indicator')
    .select('leadUnit')
    .where('id', '=', indicator)
    .where('toEvent', 'is', null);
  const ofTargets = draft.tx
    .selectFrom('target')
    .select('leadUnit')
    .where('indicator', '=', indicator)
    .where('region', '=', region)
    .where('isWithdrawn', '=', false)
    .where('toEvent', 'is', null);
  const rows = await ofIndicator.union(ofTargets).execute();
  return rows.flatMap(({ leadUnit }) => leadUnit ?? []);
}

type Place = Pick<ObservationRow, 'indicator' | 'region' | 'series' | 'unit'>;

/**
 * Who looks at a department's value before the planning office does (牵头汇总): the unit that leads the indicator. Null where none does, or where
 * it has filled the value in itself.
 */
export async function firstReviewer(draft: Draft, { indicator, series, unit }: Place): Promise<string | null> {
  if (series !== 'department' || unit === null) return null;
  const leadUnit = (await currentRow(draft, 'indicator', indicator))?.leadUnit ?? null;
  return leadUnit === null || isOneUnit(await successionIn(draft), leadUnit, unit) ? null : leadUnit;
}

/** What a department does with its own value alone, where another leads the same indicator. */
const ALONE: ReadonlySet<Deed> = new Set(['fill', 'submit', 'correct']);

/** Refuses what the roles of who acts do not reach. */
export async function mustReach(draft: Draft, acting: Acting, deed: Deed, place: Place): Promise<void> {
  const { series, unit } = place;
  await mustBeAllowed(draft, acting, deed, { units: await whoseTurn(draft, deed, place), series });
  if (unit !== null && ALONE.has(deed)) await mustBeAllowed(draft, acting, deed, { units: [unit], series });
}

/** The departments that may do this: to pass a value on or to return it is for the one that looks at it first, else for the one that filled it in. */
async function whoseTurn(draft: Draft, deed: Deed, place: Place): Promise<readonly string[]> {
  if (deed !== 'pass' && deed !== 'return') return leadersOf(draft, place.indicator, place.region);
  const unit = (await firstReviewer(draft, place)) ?? (deed === 'return' ? place.unit : null);
  return unit === null ? [] : [unit];
}

/**
 * One person may not both fill and decide on one value: who wrote any version of it, or corrected the fact that it is from, leaves it to
 * another.
 */
export async function refuseFiller(
  draft: Draft,
  { id, fact }: Pick<Row<'observation'>, 'id' | 'fact'>,
  account: string | null,
): Promise<void> {
  if (account === null) return;
  const { rows } = await sql`
    select from observation where id = ${id} and filled_by = ${account}
    union all select from fact join event on seq = from_event
      where fact.id = ${fact} and fact.state = 'corrected' and event.account = ${account}`.execute(draft.tx);
  if (rows.length > 0) draft.refuse('own-value', { id });
}
