import type { Severity } from '@outturn/engine';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { openQuotes } from '../circle.js';
import type { Database } from '../database/connect.js';
import { type Condition, is, type Listed, listThings, type PageAsked } from '../nouns/list.js';
import type { Shown } from '../nouns/row.js';
import { type Sight, seen, type View } from '../view.js';

export interface FindingFilter {
  readonly document?: string | undefined;
  readonly check?: string | undefined;
  readonly severity?: Severity | undefined;
  /** Whether a decision lets it stand. */
  readonly waived?: boolean | undefined;
}

/** The decision that a finding may stand. */
export interface WaiverHeld {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
  readonly post: string | null;
  readonly until: string | null;
  readonly at: string;
}

export interface FindingShown extends Shown<'finding'> {
  /** The decision that holds on the day; null while the finding is open. */
  readonly waiver: WaiverHeld | null;
  /** In the order of `documents`. */
  readonly documentTitles: readonly string[];
}

/** What the checks say now, on a day: findings that are gone are left out. Answered ones are for everybody who may read all that they quote. */
export async function listFindings(
  database: Database,
  sight: Sight,
  day: string,
  { document, check, severity, waived }: FindingFilter,
  page: PageAsked,
): Promise<Listed<FindingShown>> {
  const inDocument = document === undefined ? undefined : sql<SqlBool>`documents @> array[${document}]::uuid[]`;
  const conditions = [
    ...[inDocument, is('check', check), is('severity', severity), isWaived(sight, day, waived)],
    ...[sql<SqlBool>`not is_gone`, isOpen(sight, day)],
  ];
  const listed = await listThings(database, sight, 'finding', conditions, page);
  return { ...listed, items: await withAnswers(database, sight, day, listed.items) };
}

export async function readFinding(
  database: Database,
  sight: Sight,
  day: string,
  id: string,
): Promise<FindingShown | null> {
  const conditions = [is('id', id), isOpen(sight, day)];
  const { items } = await listThings(database, sight, 'finding', conditions, { limit: 1 });
  return (await withAnswers(database, sight, day, items))[0] ?? null;
}

function isOpen(sight: Sight, day: string): Condition {
  return sight.circle === 'office' ? undefined : sql<SqlBool>`(${holding(sight, day)} and ${openQuotes(sight)})`;
}

function isWaived(view: View, day: string, waived: boolean | undefined): Condition {
  return waived === undefined ? undefined : sql<SqlBool>`${holding(view, day)} = ${waived}`;
}

function holding(view: View, day: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`exists (select from waiver where waiver.fingerprint = finding.fingerprint and ${holds(view, day)})`;
}

function holds(view: View, day: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`${seen(view, 'waiver')} and not waiver.is_revoked and (waiver.until is null or waiver.until >= ${day}::date)`;
}

async function withAnswers(
  database: Database,
  view: View,
  day: string,
  findings: readonly Shown<'finding'>[],
): Promise<readonly FindingShown[]> {
  if (findings.length === 0) return [];
  const { rows } = await sql<Pick<FindingShown, 'waiver' | 'documentTitles'>>`
    select waiver, array(
        select coalesce(title, '') from unnest(finding.documents) with ordinality as named(id, at)
          left join document on document.id = named.id and ${seen(view, 'document')} order by named.at
      ) as document_titles
    from unnest(${findings.map(({ id }) => id)}::uuid[]) with ordinality as asked(id, at)
      join finding on finding.id = asked.id and ${seen(view, 'finding')}
      left join lateral (
        select jsonb_build_object('id', waiver.id, 'version', from_event, 'reason', waiver.reason, 'post', waiver.post,
          'until', waiver.until, 'at', to_char(event.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) as waiver
        from waiver join event on seq = from_event
        where waiver.fingerprint = finding.fingerprint and ${holds(view, day)}
        order by from_event desc limit 1
      ) as held on true
    order by asked.at`.execute(database);
  return findings.map((finding, at) => ({ ...finding, ...rows[at]! }));
}
