import type { Severity } from '@outturn/engine';
import { type SqlBool, sql } from 'kysely';
import type { Database } from '../database/connect.js';
import { type Condition, is, type Listed, listThings, type PageAsked, readThing } from '../nouns/list.js';
import type { Shown } from '../nouns/row.js';
import { seen, type View } from '../view.js';

export interface FindingFilter {
  readonly document?: string | undefined;
  readonly check?: string | undefined;
  readonly severity?: Severity | undefined;
  /** Whether a decision lets it stand, on `day`. */
  readonly waived?: { readonly is: boolean; readonly day: string } | undefined;
}

/** What the checks say now: findings that are gone are left out. */
export function listFindings(
  database: Database,
  view: View,
  { document, check, severity, waived }: FindingFilter,
  page: PageAsked,
): Promise<Listed<Shown<'finding'>>> {
  const inDocument = document === undefined ? undefined : sql<SqlBool>`documents @> array[${document}]::uuid[]`;
  const conditions = [inDocument, is('check', check), is('severity', severity), isWaived(view, waived)];
  return listThings(database, view, 'finding', [...conditions, sql<SqlBool>`not is_gone`], page);
}

export function readFinding(database: Database, view: View, id: string): Promise<Shown<'finding'> | null> {
  return readThing(database, view, 'finding', 'id', id);
}

function isWaived(view: View, waived: FindingFilter['waived']): Condition {
  if (waived === undefined) return undefined;
  return sql<SqlBool>`exists (select from waiver where waiver.fingerprint = finding.fingerprint and ${seen(view, 'waiver')}
    and not waiver.is_revoked and (waiver.until is null or waiver.until >= ${waived.day}::date)) = ${waived.is}`;
}
