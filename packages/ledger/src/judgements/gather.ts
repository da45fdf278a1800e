import { type RawBuilder, sql } from 'kysely';
import { openDocument, openPlan, openTarget } from '../circle.js';
import type { Database } from '../database/connect.js';
import { PLANNED_ONCE } from '../database/plan-once.js';
import { withRegionName } from '../regions.js';
import { type Circle, seen, type View } from '../view.js';
import { decided } from './decided.js';
import { listed, moment } from './json.js';
import type { Rows } from './rows.js';

/** Which targets: those of a plan or, in a region, of an indicator, by their codes; or these by their ids. */
export type Which =
  | { readonly plan: string }
  | { readonly indicator: string; readonly region: string }
  | { readonly targets: readonly string[] };

/**
 * The rows that targets are judged by, as JSON: one question to the database, however many targets there are. The same rows are the same text, so
 * that an answer that was worked out from it before still holds.
 */
export async function gather(database: Database, view: View, which: Which, circle: Circle): Promise<string> {
  const { rows } = await sql<{ gathered: string }>`${PLANNED_ONCE}
    with t as materialized (
      select target.* from target
      where ${wanted(which, view)} and not target.is_withdrawn and ${seen(view, 'target')} and ${openTarget(circle, view)}
    ), wanted as materialized (
      select region, indicator, min(from_year) as from_year from (
        select region, indicator, from_year from t
        union all select region, against, from_year from t where against is not null
      ) as each group by region, indicator
    ), o as materialized (
      select o.* from wanted join observation as o using (region, indicator)
      where o.period >= (wanted.from_year - 1)::text and o.state <> 'withdrawn' and ${seen(view, 'o')}
    ), decided as materialized (
      ${decided(circle, view)}
    ), figures as materialized (
      select one.region, one.indicator, max(one.from_event) as last, json_agg(figure order by one.period, one.id) as figures
      from decided as one left join fact as place on place.id = one.fact and ${seen(view, 'place')}
        cross join lateral (select ${FIGURE}) as figure group by one.region, one.indicator
    ), undecided as materialized (
      select region, indicator, json_agg(json_build_object('state', state, 'count', count) order by state) as undecided
      from (
        select region, indicator, state, count(*) as count from o
        where ${circle === 'office'} and state in ('draft', 'submitted', 'passed', 'returned') group by region, indicator, state
      ) as each group by region, indicator
    ), places as materialized (
      select place.id as fact, place.document, place.start, place."end",
        (place.read #>> '{sentence,start}')::integer as sentence, place.read ->> 'quote' as quote, coalesce(chapter.path, '{}') as section,
        place.read ? 'cell' as is_cell
      from fact as place left join lateral (
        select path from section where section.document = place.document and section.edition = place.edition
          and section.start <= place.start and place.start < section."end" and ${seen(view, 'section')}
        order by depth desc, position desc limit 1
      ) as chapter on true
      where place.id = any(array(select fact from t)) and ${seen(view, 'place')}
        and ${openDocument(circle, view, sql`place.document`)}
    )
    select json_build_object(
      'plans', ${listed(sql`id, from_event as version, code, name, region, level, kind, base_year as "baseYear",
        from_year as "fromYear", to_year as "toYear", status, is_public as "isPublic" from plan
        where ${plans(which)} and ${seen(view, 'plan')} and ${openPlan(circle, view)} order by code`)},
      'targets', ${listed(sql`${TARGET} from t order by plan, position, id`)},
      'indicators', ${listed(sql`id, from_event as version, code, name, unit, direction from indicator
        where id = any(array(select indicator from wanted)) and ${seen(view, 'indicator')} order by id`)},
      'definitions', ${listed(sql`id, from_event as version, indicator, code, text, since, reason, factor, shift,
        converts_from as "convertsFrom" from definition
        where indicator = any(array(select indicator from wanted)) and ${seen(view, 'definition')} order by since, code`)},
      'baselines', ${listed(sql`id, from_event as version, plan, indicator, year, value, decimals, definition,
        is_estimated as "isEstimated", fact from baseline
        where plan = any(array(select distinct plan from t)) and indicator = any(array(select indicator from wanted))
          and not is_withdrawn and ${seen(view, 'baseline')} order by year, id`)},
      'yearTargets', ${listed(sql`id, from_event as version, target, period, value, decimals, comparator, measure,
        document, fact from year_target where target = any(array(select id from t)) and not is_withdrawn
          and ${seen(view, 'year_target')} order by period, id`)},
      'series', ${listed(sql`region, indicator, ${moment('event.at')} as "updatedAt", coalesce(figures, '[]') as figures,
        coalesce(undecided, '[]') as undecided
        from wanted left join figures using (region, indicator) left join undecided using (region, indicator)
          left join event on seq = last order by region, indicator`)},
      'units', ${listed(sql`id, name from unit
        where id = any(array(select lead_unit from t)) and ${seen(view, 'unit')} order by id`)},
      'documents', ${listed(sql`id, title as name from document
        where id = any(array(select document from decided union select document from places)) and ${seen(view, 'document')}
          and ${openDocument(circle, view, sql`document.id`)} order by id`)},
      'places', ${listed(sql`fact, document, start, "end", sentence, quote, section from places order by fact`)},
      'lines', ${listed(sql`document, start, "end", text from passage
        where document = any(array(select distinct document from places where is_cell)) and ${seen(view, 'passage')}
          and text ~ ${BOX_LINE} order by document, start limit ${MOST_LINES}`)},
      'signed', ${listed(sql`distinct on (target) target, word, as_of as on, ${moment('event.at')} as at,
        (select name from post where post.id = event.post and ${seen(view, 'post')}) as post
        from judgement join event on seq = judgement.from_event
        where ${circle === 'office'} and target = any(array(select id from t)) and ${seen(view, 'judgement')}
        order by target, judgement.from_event desc`)}
    )::text as gathered`.execute(database);
  return rows[0]!.gathered;
}

/** A row of a box, or its title. */
const BOX_LINE = '[|｜\t]|^\\s*(专栏|表)\\s*[0-9一二三四五六七八九十]';
const MOST_LINES = 2_000;

export function parseRows(gathered: string): Rows {
  return rowsOf(JSON.parse(gathered));
}

/** The rows, with what the database does not know. */
export function rowsOf(parsed: Rows): Rows {
  return { ...parsed, plans: parsed.plans.map(withRegionName) };
}

const TARGET = sql`id, from_event as version, region, plan, plan_version as "planVersion", indicator, kind,
  from_year as "fromYear", to_year as "toYear", comparator, value, upper, decimals, unit, measure, form, tolerance, prices,
  definition, direction, is_binding as "isBinding", is_soft as "isSoft", against, issued_by as "issuedBy", milestones,
  wording, fact, lead_unit as "leadUnit", position`;

const FIGURE = sql`one.id, one.from_event as version, one.period, one.measure, one.value, one.decimals, one.definition,
  one.prices, one.status, one.series, one.state, one.document, place.start, place."end"`;

function plans(which: Which): RawBuilder<unknown> {
  return 'plan' in which ? sql`code = ${which.plan}` : sql`id = any(array(select distinct plan from t))`;
}

function wanted(which: Which, view: View): RawBuilder<unknown> {
  if ('plan' in which) {
    return sql`target.plan = (select id from plan where code = ${which.plan} and ${seen(view, 'plan')})`;
  }
  if ('targets' in which) return sql`target.id = any(${which.targets})`;
  return sql`target.region = ${which.region} and target.indicator =
    (select id from indicator where code = ${which.indicator} and ${seen(view, 'indicator')})`;
}
