import { sql } from 'kysely';
import { openDocument, openFigure, openTask } from '../circle.js';
import type { Database } from '../database/connect.js';
import { DUE_DAY } from '../nouns/due.js';
import { type Circle, seen, type View } from '../view.js';
import { listed, moment } from './json.js';
import type { Named } from './rows.js';

/** What a plan is waiting for, beside its targets. */
export interface OverviewRows {
  /** What the reader found and nobody has decided on. For offices. */
  readonly waiting: Waiting | null;
  /** Findings that nobody has answered. For offices. */
  readonly findings: number | null;
  readonly tasks: { readonly count: number; readonly items: readonly DueTask[] };
  readonly last: readonly Arrived[];
}

export interface Waiting {
  readonly facts: number;
  readonly tasks: number;
  readonly projects: number;
  /** Those with most, at most five. */
  readonly documents: readonly { readonly id: string; readonly title: string; readonly waiting: number }[];
}

export interface DueTask {
  readonly id: string;
  readonly name: string;
  readonly unit: Named | null;
  readonly due: string;
  readonly isLate: boolean;
}

/** A document, or values that came in by one event; `name` is that of the document or of the first of their indicators. */
export interface Arrived {
  readonly what: 'document' | 'value';
  readonly id: string;
  readonly name: string;
  /** Of that indicator. */
  readonly code: string | null;
  readonly count: number;
  readonly at: string;
}

/** Days before a task is due in which it is told of. */
const AHEAD = 90;
const MOST_DUE = 5;
const MOST_LAST = 10;

export async function gatherOverview(
  database: Database,
  view: View,
  plan: string,
  on: string,
  circle: Circle,
): Promise<string> {
  const isOffice = circle === 'office';
  const { rows } = await sql<{ gathered: string }>`
    with own as materialized (
      select id, region from plan where code = ${plan} and ${seen(view, 'plan')}
    ), papers as materialized (
      select document.id, title, from_event from document
      where plan = (select id from own) and ${seen(view, 'document')} and ${openDocument(circle, view, sql`document.id`)}
    ), waits as materialized (
      ${waits('fact', view)} union all ${waits('task', view)} union all ${waits('project', view)}
    ), due as materialized (
      select id, left(text, 120) as name, lead_units[1] as unit, due, ${DUE_DAY} as day from task
      where plan = (select id from own) and ${seen(view, 'task')} and ${openTask({ ...view, circle })}
        and task.state in ('accepted', 'corrected') and ${DUE_DAY} <= (${on}::date + ${AHEAD}::integer)::text
        and coalesce(reviewed_progress, ${isOffice ? sql`progress` : sql`'open'`}) not in ('done', 'adjusted')
    ), figure as materialized (
      select figure.* from observation as figure
      where region = (select region from own) and state in ('accepted', 'confirmed', 'locked') and ${seen(view, 'figure')}
        and indicator = any(array(
          select indicator from target where plan = (select id from own) and not is_withdrawn and ${seen(view, 'target')}))
        and ${openFigure(circle, view)}
    ), arrived as (
      select 'document' as what, id, title as name, null as code, 1 as count, from_event from papers
      union all
      select * from (
        select distinct on (from_event) 'value', figure.id, name, code, count(*) over (partition by figure.from_event), figure.from_event
        from figure join indicator on indicator.id = figure.indicator and ${seen(view, 'indicator')}
        order by from_event desc, figure.id
      ) as by_event
    )
    select json_build_object(
      'waiting', case when ${isOffice} then json_build_object(
        'facts', (select count(*) from waits where noun = 'fact'), 'tasks', (select count(*) from waits where noun = 'task'),
        'projects', (select count(*) from waits where noun = 'project'),
        'documents', ${listed(sql`papers.id, title, count(*) as waiting from waits join papers on papers.id = waits.document
          group by papers.id, title order by waiting desc, papers.id limit 5`)}) end,
      'findings', case when ${isOffice} then (
        select count(*) from finding where documents && array(select id from papers) and not is_gone and ${seen(view, 'finding')}
          and not exists (select from waiver where waiver.fingerprint = finding.fingerprint and ${seen(view, 'waiver')}
            and not waiver.is_revoked and (waiver.until is null or waiver.until >= ${on}::date))) end,
      'tasks', json_build_object('count', (select count(*) from due), 'items', ${listed(sql`id, name, due, day < ${on} as "isLate",
        (select json_build_object('id', unit.id, 'name', unit.name) from unit
          where unit.id = due.unit and ${seen(view, 'unit')}) as unit
        from due order by day, id limit ${MOST_DUE}`)}),
      'last', ${listed(sql`what, arrived.id, arrived.name, arrived.code, count, ${moment('event.at')} as at
        from arrived join event on seq = from_event order by seq desc, what, arrived.id limit ${MOST_LAST}`)}
    )::text as gathered`.execute(database);
  return rows[0]!.gathered;
}

/** What of the documents of a plan nobody has decided on. */
function waits(noun: 'fact' | 'task' | 'project', view: View) {
  return sql`select ${sql.lit(noun)} as noun, document from ${sql.table(noun)}
    where document in (select id from papers) and state = 'proposed' and ${seen(view, noun)}`;
}
