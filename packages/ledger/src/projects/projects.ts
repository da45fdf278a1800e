import { keyOfProject } from '@outturn/engine';
import { sql } from 'kysely';
import { openProject } from '../circle.js';
import type { Database } from '../database/connect.js';
import { type Standing, withStanding } from '../documents/places.js';
import { type DueFilter, holds, isDue } from '../nouns/due.js';
import { historyOf, type Moment } from '../nouns/history.js';
import { findThing, is, isOneOf, type Listed, listThings, type PageAsked } from '../nouns/list.js';
import { type Row, type Shown, shownOf } from '../nouns/row.js';
import type { ProjectRow } from '../schema/tables.js';
import { kinIn } from '../units/succession.js';
import { type Sight, seen } from '../view.js';

export interface ProjectFilter extends DueFilter {
  readonly document?: string | undefined;
  readonly plan?: string | undefined;
  readonly state?: ProjectRow['state'] | undefined;
  readonly kind?: string | undefined;
  readonly stage?: string | undefined;
  readonly leadUnit?: string | undefined;
  /** The national one. */
  readonly code?: string | undefined;
  /** A part of its name. */
  readonly text?: string | undefined;
}

export type ProjectShown = Shown<'project'> & Standing;

/** Projects in the order of documents and of their texts. */
export async function listProjects(
  database: Database,
  sight: Sight,
  { document, plan, state, kind, stage, leadUnit, code, text, ...due }: ProjectFilter,
  page: PageAsked,
): Promise<Listed<ProjectShown>> {
  const conditions = [
    ...[is('document', document), is('plan', plan), is('state', state), is('kind', kind), is('stage', stage)],
    ...[is('code', code), holds('name', text), ...isDue(due), openProject(sight)],
    isOneOf('lead_unit', await kinIn(database, sight, leadUnit)),
  ];
  const listed = await listThings(database, sight, 'project', conditions, page, ['document', 'start', 'id']);
  const items = listed.items.map((project) => asSeen(project, sight));
  return { ...listed, items: await withStanding(database, sight, items) };
}

export async function readProject(database: Database, sight: Sight, id: string): Promise<ProjectShown | null> {
  const project = await findThing(database, sight, 'project', [is('id', id), openProject(sight)]);
  return project && (await withStanding(database, sight, [asSeen(project, sight)]))[0]!;
}

/** A project where a document names it. */
export interface ProjectMention extends ProjectShown {
  readonly documentKind: string;
  /** The year that the document looks back on. */
  readonly documentYear: number | null;
  readonly publishedOn: string | null;
}

/** The same project through the documents of its region, by its name, the first one first; null where there is none. */
export async function projectMentions(
  database: Database,
  sight: Sight,
  id: string,
): Promise<readonly ProjectMention[] | null> {
  const named = await readProject(database, sight, id);
  if (named === null) return null;
  const { rows: all } = await sql<{ readonly id: string; readonly name: string }>`
    select id, name from project where region = ${named.region} and ${seen(sight, 'project')} and ${openProject(sight)}
      and state not in ('rejected', 'gone')`.execute(database);
  const key = keyOfProject(named.name);
  const same = all.filter((one) => one.id === id || keyOfProject(one.name) === key).map((one) => one.id);
  const { rows } = await sql<Row<'project'> & Omit<ProjectMention, keyof ProjectShown>>`
    select project.*, document.kind as document_kind, document.year as document_year, document.published_on
    from project join document on document.id = project.document and ${seen(sight, 'document')}
    where project.id = any(${same}) and ${seen(sight, 'project')}
    order by document.published_on nulls last, document.year nulls last, document.id, project.start`.execute(database);
  const shown = rows.map(({ documentKind, documentYear, publishedOn, ...row }) => {
    return { ...asSeen(shownOf<'project'>(row as Row<'project'>), sight), documentKind, documentYear, publishedOn };
  });
  return withStanding(database, sight, shown);
}

/** All that a project has been, for whom it may be seen by now. */
export function projectHistory(database: Database, id: string, page: PageAsked): Promise<Listed<Moment<'project'>>> {
  return historyOf(database, 'project', id, page);
}

/** Notes are the house's own. */
function asSeen(project: Shown<'project'>, { circle }: Sight): Shown<'project'> {
  return circle === 'office' ? project : { ...project, note: null };
}
