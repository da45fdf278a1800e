import { type RawBuilder, sql } from 'kysely';
import { openDocument, openFigure, openIndicator, openTarget, openVersion } from '../circle.js';
import type { Database } from '../database/connect.js';
import { PLANNED_ONCE } from '../database/plan-once.js';
import type { Figure } from '../nouns/figures.js';
import type { Shown } from '../nouns/row.js';
import { type Circle, lastEvent, seen, type View } from '../view.js';
import { decided } from './decided.js';
import { listed, moment } from './json.js';
import type { DefinitionShown, Named } from './rows.js';

/** What a page about an indicator in a region shows beside the judgements. */
export interface PageRows {
  readonly indicator: Omit<Shown<'indicator'>, 'sourceUnit' | 'leadUnit'> & {
    readonly sourceUnit: string | null;
    readonly leadUnit: string | null;
  };
  readonly definitions: readonly DefinitionShown[];
  /** Figures of all series; for offices those that were not decided on as well. */
  readonly observations: readonly ObservationTold[];
  /** What was set right in them, the first time first. */
  readonly corrections: readonly Correction[];
  /** Every version of its targets, the oldest first. */
  readonly targets: readonly TargetVersion[];
  /** What documents say of it. */
  readonly passages: readonly Passage[];
}

export type ObservationTold = Pick<
  Shown<'observation'>,
  | 'id'
  | 'version'
  | 'period'
  | 'measure'
  | 'value'
  | 'decimals'
  | 'definition'
  | 'prices'
  | 'status'
  | 'series'
  | 'state'
  | 'document'
  | 'quote'
  | 'releasedOn'
> & {
  readonly enteredAt: string;
  /** Where it stands, in UTF-16 units of the text of the document. */
  readonly source: { readonly document: Named; readonly start: number | null; readonly end: number | null } | null;
};

/** 更正: a figure that counted and was set right. */
export interface Correction {
  readonly observation: string;
  readonly period: string;
  readonly measure: Shown<'observation'>['measure'];
  readonly at: string;
  readonly reason: string | null;
  readonly from: Figure;
  readonly to: Figure;
}

export type TargetVersion = Pick<
  Shown<'target'>,
  | 'id'
  | 'version'
  | 'planVersion'
  | 'kind'
  | 'fromYear'
  | 'toYear'
  | 'comparator'
  | 'value'
  | 'upper'
  | 'decimals'
  | 'unit'
  | 'definition'
  | 'isBinding'
  | 'isSoft'
  | 'wording'
  | 'isWithdrawn'
> & {
  readonly plan: string;
  readonly planName: string;
  /** The legal act that it rests on. */
  readonly act: string | null;
  readonly adoptedOn: string | null;
  readonly enteredAt: string;
  readonly reason: string | null;
  /** The event that it held until; null while it holds. */
  readonly until: number | null;
};

export interface Passage {
  readonly fact: string;
  readonly document: string;
  readonly title: string;
  readonly period: string;
  readonly start: number;
  readonly end: number;
  /** The sentence that it stands in, and where that stands. */
  readonly text: string | null;
  readonly sentence: { readonly start: number; readonly end: number } | null;
}

const MOST_PASSAGES = 200;

/** The rows of an indicator in a region as JSON, by one question; `null` in JSON where there is no such indicator, or it is not for the public. */
export async function gatherPage(
  database: Database,
  view: View,
  code: string,
  region: string,
  circle: Circle,
): Promise<string> {
  const last = lastEvent(view);
  const isOpen = sql`(figure.document is null or ${openDocument(circle, view, sql`figure.document`)})`;
  const { rows } = await sql<{ gathered: string }>`${PLANNED_ONCE}
    with i as materialized (
      select * from indicator where code = ${code} and ${seen(view, 'indicator')} and ${openIndicator(circle, view)}
    ), o as materialized (
      select o.* from observation as o
      where region = ${region} and indicator = (select id from i) and state <> 'withdrawn' and ${seen(view, 'o')}
    ), figure as materialized (
      ${decided(circle, view)}
    )
    select coalesce((select json_build_object(
      'indicator', (select row_to_json(shown) from (select i.id, i.from_event as version, i.code, i.name,
        i.short_name as "shortName", i.aliases, i.field, i.unit, i.direction, i.prices, i.formula, i.frequency,
        i.is_public as "isPublic",
        (select name from unit where id = i.source_unit and ${seen(view, 'unit')}) as "sourceUnit",
        (select name from unit where id = i.lead_unit and ${seen(view, 'unit')}) as "leadUnit") as shown),
      'definitions', ${listed(sql`definition.id, from_event as version, indicator, code, text, since, reason, factor,
        shift, converts_from as "convertsFrom" from definition
        where indicator = i.id and ${seen(view, 'definition')} order by since, code`)},
      'observations', ${listed(sql`figure.id, from_event as version, period, measure, value, decimals, definition, prices,
        status, series, state, case when ${isOpen} then figure.document end as document,
        case when ${isOpen} then quote end as quote, released_on as "releasedOn", ${moment('event.at')} as "enteredAt", (
          select json_build_object('document', json_build_object('id', document.id, 'name', document.title),
            'start', place.start, 'end', place."end")
          from document left join fact as place on place.id = figure.fact and ${seen(view, 'place')}
          where document.id = figure.document and ${seen(view, 'document')} and ${isOpen}
        ) as source
        from figure join event on seq = from_event order by period, measure, series, definition, figure.id`)},
      'corrections', ${listed(corrections(circle, view))},
      'targets', ${listed(sql`target.id, target.from_event as version, plan_version as "planVersion", target.kind,
        target.from_year as "fromYear", target.to_year as "toYear", comparator, value, target.upper, decimals, target.unit,
        definition, is_binding as "isBinding", is_soft as "isSoft", wording, is_withdrawn as "isWithdrawn",
        plan.code as plan, plan.name as "planName", passed.act, passed.adopted_on as "adoptedOn", ${moment('event.at')} as "enteredAt", event.reason,
        case when target.to_event <= ${last} then target.to_event end as until
        from target join event on seq = target.from_event join plan on plan.id = target.plan and ${seen(view, 'plan')}
          left join plan_version as passed on passed.plan = target.plan and passed.number = target.plan_version
            and ${seen(view, 'passed')}
        where target.region = ${region} and target.indicator = i.id and target.from_event <= ${last}
          and ${openTarget(circle, view)} and ${openVersion(circle)}
        order by plan.from_year, plan.code, position, target.id, target.from_event`)},
      'passages', ${listed(sql`fact.id as fact, document.id as document, document.title, fact.period, fact.start, fact."end",
        sentence.text, case when sentence.text is not null
          then json_build_object('start', sentence.start, 'end', sentence."end") end as sentence from fact join document on document.id = fact.document and ${seen(view, 'document')}
          left join lateral (select text, start, "end" from passage where passage.document = fact.document
            and passage.start <= fact.start and fact.start < passage."end" and ${seen(view, 'passage')}
            order by passage.start desc limit 1) as sentence on true
        where fact.indicator = i.id and fact.region = ${region} and fact.state in ('proposed', 'accepted', 'corrected')
          and ${seen(view, 'fact')} and ${openDocument(circle, view, sql`document.id`)}
          ${circle === 'public' ? sql`and fact.state <> 'proposed'` : sql``}
        order by document.year desc nulls last, document.id, fact.start limit ${MOST_PASSAGES}`)}
    ) from i), 'null')::text as gathered`.execute(database);
  return rows[0]!.gathered;
}

/** Versions that counted beside those that counted before them, where the number is another. The reason is that of the step that changed it. */
function corrections(circle: Circle, view: View): RawBuilder<unknown> {
  const last = lastEvent(view);
  return sql`after.id as observation, after.period, after.measure, ${moment('event.at')} as at, coalesce((
      select step.reason from observation as version join event as step on step.seq = version.from_event
      where version.id = after.id and version.from_event > after.since and version.from_event <= after.from_event
        and step.reason is not null order by step.seq limit 1
    ), event.reason) as reason, json_build_object('value', after.old_value, 'decimals', after.old_decimals) as "from",
    json_build_object('value', after.value, 'decimals', after.decimals) as "to"
    from (
      select figure.*, lag(value) over own as old_value, lag(decimals) over own as old_decimals, lag(from_event) over own as since
      from observation as figure
      where id = any(array(select id from figure)) and from_event <= ${last} and state in ('accepted', 'confirmed', 'locked')
        and ${openFigure(circle, view)}
      window own as (partition by id order by from_event)
    ) as after join event on event.seq = after.from_event
    where after.since is not null and (after.old_value, after.old_decimals) is distinct from (after.value, after.decimals)
    order by after.from_event, after.period, after.id`;
}
