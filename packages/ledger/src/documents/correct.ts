import { type Anchors, anchorFacts, type Fact, type Project, type Task } from '@outturn/engine';
import { sql } from 'kysely';
import type { Draft, Put } from '../chain/write.js';
import { newId } from '../ids.js';
import type { Anchor, FactRow, ProjectRow, TaskRow } from '../schema/tables.js';
import { findAgain, type Standing, standing } from './find-again.js';
import type { Read } from './reading/read.js';
import {
  type Edition,
  type FactContent,
  type FactIds,
  factContents,
  newFact,
  newProject,
  newTask,
  projectContent,
  taskContent,
} from './rows.js';

/** How many of the things of the edition before stand where in the new one, and how many are new in it. */
export type Anchored = Readonly<Record<Anchor | 'added', number>>;

/** A corrected edition on its way in. */
export interface Correction {
  readonly edition: Edition;
  readonly read: Read;
  /** Its text, */
  readonly text: string;
  /** and that of the edition before. */
  readonly before: string;
  /** Ids by code. */
  readonly indicators: ReadonlyMap<string, string>;
}

/**
 * Finds what was read from the edition before in the corrected one. What is found keeps its id, what a person has made of it, and its
 * entry; it gets its new place, and an anchor for a person to look at. What is lost stays as it was.
 */
export async function putCorrection(draft: Draft, correction: Correction): Promise<Anchored> {
  const counts = { same: 0, moved: 0, lost: 0, added: 0 };
  const factIds = await putFacts(draft, correction, counts);
  const { tasks, projects } = correction.read;
  const taskContents = tasks.map((task) => taskContent(task, factIds, correction.edition.edition));
  await putThings(draft, 'task', correction, taskContents, newTask, counts);
  const projectContents = projects.map((project) => projectContent(project, factIds, correction.edition.edition));
  await putThings(draft, 'project', correction, projectContents, newProject, counts);
  return counts;
}

type Counts = Record<Anchor | 'added', number>;

async function putFacts(draft: Draft, correction: Correction, counts: Counts): Promise<FactIds> {
  const { edition, read, text, before, indicators } = correction;
  const { facts, proposals } = read;
  const held = await heldFacts(draft, edition);
  const found = anchorFacts({ text: before, facts: held.map((row) => row.read as Fact) }, { text, facts });
  const ids = idsAfter(held, found, facts.length);
  const contents = factContents(facts, proposals, ids, edition.edition, indicators);
  const rows: Put<'fact'>[] = found.added.map((at) => newFact(edition, ids[at]!, contents[at]!));
  counts.added += rows.length;
  for (const [at, anchor] of found.anchors.entries()) {
    const row = held[at]!;
    counts[anchor.how]++;
    if (anchor.how === 'lost') {
      rows.push({ ...row, anchor: 'lost', instead: anchor.instead === null ? null : ids[anchor.instead]! });
    } else {
      rows.push({ ...row, ...movedFact(row, contents[anchor.to]!), anchor: weaker(row.anchor, anchor.how) });
    }
  }
  await draft.put('fact', rows);
  return new Map(facts.map((fact, at) => [fact, ids[at]!]));
}

/** Facts that are found again go by the ids they have. */
function idsAfter(held: readonly FactRow[], { anchors }: Anchors, length: number): readonly string[] {
  const ids: string[] = Array.from({ length });
  for (const [at, anchor] of anchors.entries()) if (anchor.how !== 'lost') ids[anchor.to] = held[at]!.id;
  return Array.from(ids, (id) => id ?? newId());
}

/** What a person has decided on stays decided; all else is proposed anew. */
function movedFact(row: FactRow, content: FactContent): object {
  if (row.state === 'proposed' || row.state === 'no-entry') return content;
  const { proposal: _, state: __, indicator: ___, ...place } = content;
  return place;
}

/** Something that moved in one correction and stands still in the next has moved, until a person has looked at it. */
function weaker(known: Anchor | null, now: 'same' | 'moved'): Anchor {
  return known === 'moved' ? 'moved' : now;
}

/** Tasks and projects are told by their words. */
async function putThings<N extends 'task' | 'project', Content extends ThingContent>(
  draft: Draft,
  noun: N,
  { edition, text, before }: Correction,
  contents: readonly Content[],
  makeNew: (edition: Edition, content: Content) => Put<N>,
  counts: Counts,
): Promise<void> {
  const held = await heldThings(draft, noun, edition);
  const found = findAgain(
    held.map((row) => standingOf(before, row)),
    contents.map((content) => standingOf(text, content)),
  );
  const rows: object[] = found.added.map((at) => makeNew(edition, contents[at]!));
  counts.added += rows.length;
  for (const [at, anchor] of found.anchors.entries()) {
    const row = held[at]!;
    counts[anchor.how]++;
    if (anchor.how === 'lost') {
      rows.push({ ...row, anchor: 'lost' });
      continue;
    }
    const content = contents[anchor.to]!;
    const { start, end, read, edition: number } = content;
    const said = row.state === 'proposed' ? content : { start, end, read, edition: number };
    rows.push({ ...row, ...said, anchor: weaker(row.anchor, anchor.how) });
  }
  await draft.put(noun, rows as Put<N>[]);
}

type ThingContent = Pick<TaskRow, 'edition' | 'start' | 'end' | 'read'>;

/** Both keep the words and the sentence that the reader found. */
function standingOf(text: string, { read }: ThingContent): Standing {
  const { quote, sentence } = read as Task | Project;
  return standing(text, sentence, quote);
}

async function heldFacts(draft: Draft, { id, region, edition }: Edition): Promise<readonly FactRow[]> {
  const { rows } = await sql<FactRow>`
    select * from fact where region = ${region} and document = ${id} and edition = ${edition - 1} and state <> 'gone'
      and to_event is null order by start, "end", id`.execute(draft.tx);
  return rows;
}

async function heldThings(
  draft: Draft,
  noun: 'task' | 'project',
  { id, region, edition }: Edition,
): Promise<readonly (TaskRow | ProjectRow)[]> {
  const { rows } = await sql<TaskRow | ProjectRow>`
    select * from ${sql.table(noun)} where region = ${region} and document = ${id} and state <> 'gone'
      and edition = ${edition - 1} and to_event is null order by start, "end", id`.execute(draft.tx);
  return rows;
}
