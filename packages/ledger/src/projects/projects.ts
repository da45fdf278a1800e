import type { Database } from '../database/connect.js';
import { findThing, is, isOneOf, type Listed, listThings, type PageAsked } from '../nouns/list.js';
import type { Shown } from '../nouns/row.js';
import type { ProjectRow } from '../schema/tables.js';
import { kinIn } from '../units/succession.js';
import type { View } from '../view.js';

export interface ProjectFilter {
  readonly document?: string | undefined;
  readonly plan?: string | undefined;
  readonly state?: ProjectRow['state'] | undefined;
  readonly leadUnit?: string | undefined;
  /** The national one. */
  readonly code?: string | undefined;
  /** Units of which only their own are shown. Without it, all are. */
  readonly seenBy?: readonly string[] | undefined;
}

export async function listProjects(
  database: Database,
  view: View,
  { document, plan, state, leadUnit, code, seenBy }: ProjectFilter,
  page: PageAsked,
): Promise<Listed<Shown<'project'>>> {
  const place = [is('document', document), is('plan', plan), is('state', state)];
  const led = isOneOf('lead_unit', await kinIn(database, view, leadUnit));
  const conditions = [...place, led, is('code', code), isOneOf('lead_unit', seenBy)];
  return listThings(database, view, 'project', conditions, page, document ? ['start', 'id'] : ['id']);
}

export function readProject(
  database: Database,
  view: View,
  id: string,
  seenBy?: readonly string[],
): Promise<Shown<'project'> | null> {
  return findThing(database, view, 'project', [is('id', id), isOneOf('lead_unit', seenBy)]);
}
