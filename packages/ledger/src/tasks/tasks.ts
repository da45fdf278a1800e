import { type SqlBool, sql } from 'kysely';
import { openTask } from '../circle.js';
import type { Database } from '../database/connect.js';
import { type Standing, withStanding } from '../documents/places.js';
import { type DueFilter, holds, isDue } from '../nouns/due.js';
import { historyOf, type Moment } from '../nouns/history.js';
import { type Condition, findThing, is, type Listed, listThings, type PageAsked } from '../nouns/list.js';
import type { Shown } from '../nouns/row.js';
import type { TaskProgress, TaskRow } from '../schema/tables.js';
import { kinIn } from '../units/succession.js';
import type { Circle, Sight } from '../view.js';

export interface TaskFilter extends DueFilter {
  readonly document?: string | undefined;
  readonly plan?: string | undefined;
  readonly state?: TaskRow['state'] | undefined;
  readonly kind?: TaskRow['kind'] | undefined;
  /** As it was reviewed, or else reported. */
  readonly progress?: TaskProgress | undefined;
  /** A unit that leads or supports. */
  readonly unit?: string | undefined;
  readonly leadUnit?: string | undefined;
  /** A part of its words. */
  readonly text?: string | undefined;
}

export type TaskShown = Shown<'task'> & Standing;

/** Tasks in the order of documents and of their texts. */
export async function listTasks(
  database: Database,
  sight: Sight,
  { document, plan, state, kind, progress, unit, leadUnit, text, ...due }: TaskFilter,
  page: PageAsked,
): Promise<Listed<TaskShown>> {
  const conditions = [
    ...[is('document', document), is('plan', plan), is('state', state), is('kind', kind), holds('text', text)],
    ...[isInProgress(progress, sight), ...isDue(due), openTask(sight)],
    isOneOfUnits(sql`lead_units || support_units`, await kinIn(database, sight, unit)),
    isOneOfUnits(sql`lead_units`, await kinIn(database, sight, leadUnit)),
  ];
  const listed = await listThings(database, sight, 'task', conditions, page, ['document', 'start', 'id']);
  const items = listed.items.map((task) => asSeen(task, sight));
  return { ...listed, items: await withStanding(database, sight, items) };
}

export async function readTask(database: Database, sight: Sight, id: string): Promise<TaskShown | null> {
  const task = await findThing(database, sight, 'task', [is('id', id), openTask(sight)]);
  return task && (await withStanding(database, sight, [asSeen(task, sight)]))[0]!;
}

/** All that a task has been, for whom it may be seen by now. */
export function taskHistory(database: Database, id: string, page: PageAsked): Promise<Listed<Moment<'task'>>> {
  return historyOf(database, 'task', id, page);
}

/** What a department says of its own task is not published before it was reviewed. */
function asSeen(task: Shown<'task'>, { circle }: Sight): Shown<'task'> {
  if (task.reviewedProgress !== null || isOwn(task, circle)) return task;
  return { ...task, progress: 'open', note: null };
}

function isOwn({ leadUnits, supportUnits }: Shown<'task'>, circle: Circle): boolean {
  if (circle === 'office' || circle === 'public') return circle === 'office';
  return [...leadUnits, ...supportUnits].some((unit) => circle.units.includes(unit));
}

function isInProgress(progress: TaskProgress | undefined, { circle }: Sight): Condition {
  if (progress === undefined) return undefined;
  const unreviewed =
    circle === 'office' ? sql`progress` : circle === 'public' ? sql`'open'` : ownProgress(circle.units);
  return sql<SqlBool>`coalesce(reviewed_progress, ${unreviewed}) = ${progress}`;
}

function ownProgress(units: readonly string[]) {
  return sql`case when (lead_units || support_units) && ${units}::uuid[] then progress else 'open' end`;
}

function isOneOfUnits(column: ReturnType<typeof sql>, units: readonly string[] | undefined): Condition {
  return units && sql<SqlBool>`(${column}) && ${units}::uuid[]`;
}
