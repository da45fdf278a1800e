import type { components } from '@outturn/client';
import type { Paper } from '../paper.js';
import { GROUPS, type Noun, type Thing } from './things.js';

type Schemas = components['schemas'];
export type FactDecision = Schemas['FactDecisionInput'];
export type TaskDecision = Schemas['TaskDecisionInput'];
export type ProjectDecision = Schemas['ProjectDecisionInput'];
export type EntryProposal = Schemas['EntryProposalInput'];
export type Decided = Schemas['Review']['decided'][number];

/** What somebody decides at once. */
export interface Decisions {
  readonly facts: readonly FactDecision[];
  readonly tasks: readonly TaskDecision[];
  readonly projects: readonly ProjectDecision[];
}

/** Why a decision is not carried out. */
export interface Hindrance {
  readonly noun: Noun;
  readonly id: string;
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** In words. */
  readonly detail: string;
}

/** The same decision on many things, each in the version that was seen. */
export function alike(things: readonly Thing[], what: 'accept' | 'reject' | 'reopen'): Decisions {
  const of = (noun: Noun) =>
    things.filter((thing) => thing.noun === noun).map(({ id, version }) => ({ do: what, id, version }));
  return { facts: of('fact'), tasks: of('task'), projects: of('project') };
}

export function countOfDecisions({ facts, tasks, projects }: Decisions): number {
  return facts.length + tasks.length + projects.length;
}

/** Those that nothing hinders. */
export function without(decisions: Decisions, hindered: ReadonlySet<string>): Decisions {
  const isFree = ({ id }: { readonly id: string }): boolean => !hindered.has(id);
  return {
    facts: decisions.facts.filter(isFree),
    tasks: decisions.tasks.filter(isFree),
    projects: decisions.projects.filter(isFree),
  };
}

/** The paper after a review: states and versions as the server says, what was corrected as it was sent. */
export function decidedIn(paper: Paper, decided: readonly Decided[], sent: Decisions, by: string): Paper {
  const outcome = new Map(decided.map((one) => [one.id, one]));
  const facts = new Map(sent.facts.map((one) => [one.id, one]));
  const rows = new Map([...sent.tasks, ...sent.projects].map((one) => [one.id, one]));
  const changed = <Row extends Paper['facts'][number] | Paper['tasks'][number] | Paper['projects'][number]>(
    row: Row,
  ): Row => {
    const now = outcome.get(row.id);
    if (now === undefined) return row;
    const changes = rows.get(row.id);
    const said = facts.get(row.id);
    return {
      ...row,
      ...(changes?.do === 'correct' && changes.changes),
      ...(said?.do === 'correct' && { proposal: { doubts: [], certainty: 'sure', ...said.proposal, by } }),
      state: now.state,
      version: now.version,
      ...(now.entry !== undefined && { entry: now.entry }),
      ...(now.indicator !== undefined && { indicator: now.indicator }),
    };
  };
  return {
    ...paper,
    facts: paper.facts.map(changed),
    tasks: paper.tasks.map(changed),
    projects: paper.projects.map(changed),
  };
}

/** In the order in which they are listed: group by group, each in the order of the text. */
export function listed(things: readonly Thing[]): readonly Thing[] {
  return GROUPS.flatMap((group) => things.filter((thing) => thing.group === group));
}
