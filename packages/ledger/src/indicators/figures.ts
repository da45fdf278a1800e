import { sql } from 'kysely';
import { openTarget } from '../circle.js';
import type { Database } from '../database/connect.js';
import { groupedBy } from '../grouped-by.js';
import { decided } from '../judgements/decided.js';
import { SERIES } from '../judgements/rows.js';
import type { Shown } from '../nouns/row.js';
import { namedRegion } from '../regions.js';
import { type Sight, seen } from '../view.js';

/** What is known of an indicator, in a line of a list. */
export interface IndicatorFigures {
  /** Regions that there are figures or targets of. */
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  /** The last figure of a whole year, in the region that has one last. */
  readonly latest: (Level & { readonly region: string }) | null;
  /** Levels of whole years in that region, the first one first. */
  readonly recent: readonly Level[];
  /** Targets that hold. */
  readonly targets: number;
  readonly plans: readonly { readonly code: string; readonly name: string }[];
}

type Level = Pick<Shown<'observation'>, 'period' | 'value' | 'decimals' | 'status'>;
type Figure = Level & Pick<Shown<'observation'>, 'indicator' | 'region'>;
type Place = Pick<Figure, 'indicator' | 'region'>;
type Aim = { readonly indicator: string; readonly region: string; readonly code: string | null; readonly name: string };

const MOST_RECENT = 12;

/** The same indicators with their figures. */
export async function withFigures<Indicator extends { readonly id: string }>(
  database: Database,
  sight: Sight,
  indicators: readonly Indicator[],
): Promise<readonly (Indicator & IndicatorFigures)[]> {
  if (indicators.length === 0) return [];
  const ids = indicators.map(({ id }) => id);
  const [figures, places, aims] = await Promise.all([
    figuresOf(database, sight, ids),
    placesOf(database, sight, ids),
    aimsOf(database, sight, ids),
  ]);
  const byFigure = groupedBy(figures, ({ indicator }) => indicator);
  const byPlace = groupedBy(places, ({ indicator }) => indicator);
  const byAim = groupedBy(aims, ({ indicator }) => indicator);
  return indicators.map((one) => ({ ...one, ...told(byFigure(one.id), byPlace(one.id), byAim(one.id)) }));
}

function told(figures: readonly Figure[], places: readonly Place[], aims: readonly Aim[]): IndicatorFigures {
  const last = figures.at(-1);
  const levels = figures.filter(({ region }) => region === last?.region).map(levelOf);
  const plans = new Map(aims.flatMap(({ code, name }) => (code === null ? [] : [[code, { code, name }]])));
  return {
    regions: [...new Set([...places, ...aims].map(({ region }) => region))].toSorted().map(namedRegion),
    latest: last === undefined ? null : { ...levelOf(last), region: last.region },
    recent: levels.slice(-MOST_RECENT),
    targets: aims.length,
    plans: [...plans.values()],
  };
}

function levelOf({ period, value, decimals, status }: Figure): Level {
  return { period, value, decimals, status };
}

/** Of each year the figure of the strongest series, in the order of years. */
async function figuresOf(database: Database, sight: Sight, ids: readonly string[]): Promise<readonly Figure[]> {
  const { rows } = await sql<Figure>`
    with o as materialized (
      select * from observation as o where indicator = any(${ids}) and measure = 'level' and length(period) = 4
        and state <> 'withdrawn' and ${seen(sight, 'o')}
    ), figure as (${decided(sight.circle, sight)})
    select * from (
      select distinct on (indicator, region, period) indicator, region, period, value, decimals, status from figure
      order by indicator, region, period, array_position(${[...SERIES]}::text[], series), id
    ) as strongest order by period, region`.execute(database);
  return rows;
}

/** Where there are figures of any kind: of some indicators only rates are told. */
async function placesOf(database: Database, sight: Sight, ids: readonly string[]): Promise<readonly Place[]> {
  const { rows } = await sql<Place>`
    with o as materialized (
      select * from observation as o where indicator = any(${ids}) and state <> 'withdrawn' and ${seen(sight, 'o')}
    ), figure as (${decided(sight.circle, sight)})
    select distinct indicator, region from figure`.execute(database);
  return rows;
}

async function aimsOf(database: Database, sight: Sight, ids: readonly string[]): Promise<readonly Aim[]> {
  const { rows } = await sql<Aim>`
    select target.indicator, target.region, plan.code, coalesce(plan.name, '') as name from target
      left join plan on plan.id = target.plan and ${seen(sight, 'plan')}
    where target.indicator = any(${ids}) and not is_withdrawn and ${seen(sight, 'target')}
      and ${openTarget(sight.circle, sight)}
    order by plan.code, position`.execute(database);
  return rows;
}
