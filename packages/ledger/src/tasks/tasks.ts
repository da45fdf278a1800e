import { type SqlBool, sql } from 'kysely';
import type { Database } from '../database/connect.js';
import { type Condition, findThing, is, type Listed, listThings, type PageAsked } from '../nouns/list.js';
import type { Shown } from '../nouns/row.js';
import type { TaskProgress, TaskRow } from '../schema/tables.js';
import { kinIn } from '../units/succession.js';
import type { View } from '../view.js';

export interface TaskFilter {
  readonly document?: string | undefined;
  readonly plan?: string | undefined;
  readonly state?: TaskRow['state'] | undefined;
  readonly progress?: TaskProgress | undefined;
  /** A unit that leads or supports. */
  readonly unit?: string | undefined;
  /** Units of which only their own are shown. Without it, all are. */
  readonly seenBy?: readonly string[] | undefined;
}

export async function listTasks(
  database: Database,
  view: View,
  { document, plan, state, progress, unit, seenBy }: TaskFilter,
  page: PageAsked,
): Promise<Listed<Shown<'task'>>> {
  const conditions = [is('document', document), is('plan', plan), is('state', state), is('progress', progress)];
  return listThings(
    database,
    view,
    'task',
    [...conditions, isOf(await kinIn(database, view, unit)), isOf(seenBy)],
    page,
    document ? ['start', 'id'] : ['id'],
  );
}

export function readTask(
  database: Database,
  view: View,
  id: string,
  seenBy?: readonly string[],
): Promise<Shown<'task'> | null> {
  return findThing(database, view, 'task', [is('id', id), isOf(seenBy)]);
}

function isOf(units: readonly string[] | undefined): Condition {
  return units && sql<SqlBool>`(lead_units || support_units) && ${units}::uuid[]`;
}
