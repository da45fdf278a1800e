import type { Match, Nothing, Proposal } from '@outturn/engine';
import type { Filter } from '../address.js';
import type { FactRow, Paper, ProjectRow, TaskRow } from '../paper.js';

export type Noun = 'fact' | 'task' | 'project';

type Entering = Extract<Proposal, { readonly match: unknown }>;
type WithoutFact<P extends Entering> = P extends Entering ? Omit<P, 'fact' | 'also'> : never;

/** What a fact becomes, as the ledger keeps it with the fact. */
export type KeptEntry = WithoutFact<Entering> & { readonly by?: string | null };
export type Kept =
  | KeptEntry
  | { readonly becomes: 'nothing'; readonly why: Nothing }
  /** What another fact of the document, `of`, says too. */
  | { readonly becomes: 'repeat'; readonly of: string };

export type Group = 'sure' | 'likely' | 'unsure' | 'decided' | 'rejected' | 'nothing';
export const GROUPS: readonly Group[] = ['sure', 'likely', 'unsure', 'decided', 'rejected', 'nothing'];
export type { Match };

/** What is decided on: a fact, a task or a project of the document. */
export interface Thing {
  readonly noun: Noun;
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly group: Group;
  /** Its place among the facts, tasks or projects of the paper, which is that in the viewer. */
  readonly index: number;
}

export function thingsOf(paper: Paper): Readonly<Record<Noun, readonly Thing[]>> {
  return {
    fact: paper.facts.map((row, index) => thing('fact', row, factGroup(row), index)),
    task: paper.tasks.map((row, index) => thing('task', row, rowGroup(row), index)),
    project: paper.projects.map((row, index) => thing('project', row, rowGroup(row), index)),
  };
}

function thing(noun: Noun, { id, version, state }: FactRow | TaskRow | ProjectRow, group: Group, index: number): Thing {
  return { noun, id, version, state, group, index };
}

export function keptOf({ proposal }: Pick<FactRow, 'proposal'>): Kept | null {
  return proposal as Kept | null;
}

export function isEntry(kept: Kept | null): kept is KeptEntry {
  return kept !== null && 'match' in kept;
}

function factGroup(row: FactRow): Group {
  const kept = keptOf(row);
  if (row.state === 'accepted' || row.state === 'corrected') return 'decided';
  if (row.state === 'rejected' || row.state === 'gone') return 'rejected';
  return row.state === 'proposed' && isEntry(kept) ? kept.certainty : 'nothing';
}

/** The reader does not say how sure it is of tasks and projects. */
function rowGroup({ state }: TaskRow | ProjectRow): Group {
  if (state === 'proposed') return 'likely';
  return state === 'accepted' || state === 'corrected' ? 'decided' : 'rejected';
}

const WAITING: readonly Group[] = ['sure', 'likely', 'unsure'];

export function isWaiting({ group }: Thing): boolean {
  return WAITING.includes(group);
}

export function fits(thing: Thing, filter: Filter): boolean {
  if (filter === 'all') return true;
  return filter === 'waiting' ? isWaiting(thing) : thing.group === filter;
}

export function countOf(things: readonly Thing[], filter: Filter): number {
  return things.reduce((count, thing) => count + (fits(thing, filter) ? 1 : 0), 0);
}

/** The one to go to: beside the open one, or, where that is not in the list, the next in the text. */
export function besides(shown: readonly Thing[], current: Thing | undefined, step: 1 | -1): Thing | undefined {
  if (shown.length === 0) return undefined;
  if (current === undefined) return step > 0 ? shown[0] : shown.at(-1);
  const at = shown.findIndex(({ id }) => id === current.id);
  if (at !== -1) return shown[(at + step + shown.length) % shown.length];
  const after = shown.find(({ index }) => index > current.index);
  return step > 0 ? (after ?? shown[0]) : (shown.findLast(({ index }) => index < current.index) ?? shown.at(-1));
}
