import type { Fact, Project, Proposal, Section, Task } from '@outturn/engine';
import type { Put } from '../chain/write.js';
import { newId } from '../ids.js';
import type { ProjectRow, TaskRow } from '../schema/tables.js';
import { firstState, type KeptProposal, keptProposals } from './proposals.js';
import type { Read } from './reading/read.js';

/** The edition of a document whose rows are made. */
export interface Edition {
  readonly id: string;
  readonly region: string;
  readonly plan: string | null;
  readonly edition: number;
}

export function sectionRows(sections: readonly Section[], { id, edition }: Edition): readonly Put<'section'>[] {
  const paths: string[][] = [];
  return sections.map(({ title, depth, parent, start, end }, position) => {
    const path = [...(paths[parent] ?? []), title];
    paths.push(path);
    return { id: newId(), document: id, edition, position, title, depth, path, start, end };
  });
}

/** What the reader found, without what the tables of documents and sections say. */
export type Kept<Thing extends Fact | Task | Project> = Omit<Thing, 'document' | 'section'>;

function keptOf<Thing extends Fact | Task | Project>({ document: _, section: __, ...kept }: Thing): Kept<Thing> {
  return kept;
}

/** What a reading says of a fact, as columns of its row. */
export type FactContent = Pick<
  Put<'fact'>,
  'edition' | 'start' | 'end' | 'name' | 'period' | 'role' | 'read' | 'proposal' | 'state' | 'indicator'
>;

/** The facts of a reading in their order, each with the id that is given for it. `indicators`: ids by code. */
export function factContents(
  facts: readonly Fact[],
  proposals: readonly Proposal[],
  ids: readonly string[],
  edition: number,
  indicators: ReadonlyMap<string, string>,
): readonly FactContent[] {
  const kept = keptProposals(proposals, ids);
  return facts.map((fact, at) => {
    const proposal = kept[at]!;
    const { start, end, indicator: name, period, role } = fact;
    return {
      edition,
      start,
      end,
      name,
      period,
      role,
      read: keptOf(fact),
      proposal,
      state: firstState(proposal),
      indicator: indicators.get(codeOf(proposal) ?? '') ?? null,
    };
  });
}

function codeOf(proposal: KeptProposal): string | null {
  return 'match' in proposal ? proposal.match.code : null;
}

export function newFact({ id: document, region }: Edition, id: string, content: FactContent): Put<'fact'> {
  return { id, region, document, ...content, entry: null, anchor: null, instead: null };
}

/** What a reading says of a task, as columns of its row; facts by their ids. */
export type TaskContent = Pick<TaskRow, 'edition' | 'start' | 'end' | 'text' | 'read' | 'due'>;
export type ProjectContent = Pick<ProjectRow, 'edition' | 'start' | 'end' | 'name' | 'read' | 'kind' | 'stage' | 'due'>;

export type FactIds = ReadonlyMap<Fact, string>;

export function taskContent(task: Task, facts: FactIds, edition: number): TaskContent {
  return taskAsRead({ ...keptOf(task), facts: idsOf(task.facts, facts) }, edition);
}

export function projectContent(project: Project, facts: FactIds, edition: number): ProjectContent {
  return projectAsRead({ ...keptOf(project), capacity: idsOf(project.capacity, facts) }, edition);
}

/** A task as it is kept in `read`; its facts by their ids. */
export type KeptTask = Omit<Kept<Task>, 'facts'> & { readonly facts: readonly string[] };
export type KeptProject = Omit<Kept<Project>, 'capacity'> & { readonly capacity: readonly string[] };

export function taskAsRead(read: KeptTask, edition: number): TaskContent {
  const { start, end, quote: text, deadline: due } = read;
  return { edition, start, end, text, due, read };
}

export function projectAsRead(read: KeptProject, edition: number): ProjectContent {
  const { start, end, name, kind, stage, deadline: due } = read;
  return { edition, start, end, name, kind, stage, due, read };
}

function idsOf(facts: readonly Fact[], ids: FactIds): readonly string[] {
  return facts.map((fact) => ids.get(fact)).filter((id) => id !== undefined);
}

export function newTask({ id: document, region, plan }: Edition, content: TaskContent): Put<'task'> {
  return {
    id: newId(),
    region,
    document,
    plan,
    ...content,
    kind: 'task',
    leadUnits: [],
    supportUnits: [],
    parent: null,
    state: 'proposed',
    progress: 'open',
    reviewedProgress: null,
    note: null,
    anchor: null,
  };
}

export function newProject({ id: document, region, plan }: Edition, content: ProjectContent): Put<'project'> {
  return {
    id: newId(),
    region,
    document,
    plan,
    ...content,
    code: null,
    leadUnit: null,
    state: 'proposed',
    note: null,
    anchor: null,
  };
}

/** How much was found. */
export interface Counts {
  readonly sections: number;
  readonly facts: number;
  /** Facts that would become entries. */
  readonly entries: number;
  readonly tasks: number;
  readonly projects: number;
  readonly findings: number;
}

export function countsOf({ sections, facts, proposals, tasks, projects, findings }: Read): Counts {
  return {
    sections: sections.length,
    facts: facts.length,
    entries: proposals.filter(({ becomes }) => becomes !== 'nothing').length,
    tasks: tasks.length,
    projects: projects.length,
    findings: findings.length,
  };
}
