import type { Proposal } from '@outturn/engine';
import type { Content } from '../nouns/row.js';
import type { Noun } from '../schema/tables.js';

type Entering = Extract<Proposal, { readonly match: unknown }>;
type Said<P extends Entering> = P extends Entering
  ? Pick<P, 'becomes' | 'match' | 'draft' | (keyof P & 'against')>
  : never;

/** What a fact becomes. */
export type EntryProposal = Said<Entering>;

/** As it is kept with the fact; `by` is the account of a person who has changed it. */
export type KeptEntry = EntryProposal & { readonly by?: string | null };

interface Aimed {
  readonly id: string;
  /** The version that was looked at. */
  readonly version: number;
}

interface Placed extends Aimed {
  /** The plan of a target or a base; without it, that of the document. */
  readonly plan?: string | undefined;
  /** The target that a year target is of; without it, the one that fits. */
  readonly target?: string | undefined;
  /** Lets the value stand in the place of another that was accepted before. */
  readonly replace?: boolean | undefined;
}

/** What a person says of a fact. */
export type FactDecision =
  | (Placed & { readonly do: 'accept' })
  | (Placed & { readonly do: 'correct'; readonly proposal: EntryProposal })
  | (Aimed & { readonly do: 'reject' | 'reopen' });

export type TaskChanges = Partial<
  Pick<Content<'task'>, 'text' | 'kind' | 'leadUnits' | 'supportUnits' | 'due' | 'parent' | 'plan'>
>;
export type ProjectChanges = Partial<
  Pick<Content<'project'>, 'name' | 'code' | 'kind' | 'stage' | 'due' | 'leadUnit' | 'plan'>
>;

/** What a person says of a task or a project. */
export type RowDecision<Changes> =
  | (Aimed & { readonly do: 'accept' | 'reject' | 'reopen' })
  | (Aimed & { readonly do: 'correct'; readonly changes: Changes });

export interface Decisions {
  readonly facts?: readonly FactDecision[];
  readonly tasks?: readonly RowDecision<TaskChanges>[];
  readonly projects?: readonly RowDecision<ProjectChanges>[];
}

/** Why a decision cannot be carried out. One such holds up all that came with it. */
export interface Hindrance {
  readonly noun: Extract<Noun, 'fact' | 'task' | 'project'>;
  readonly id: string;
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What became of one thing. */
export interface Decided extends Aimed {
  readonly noun: Hindrance['noun'];
  readonly state: string;
  /** The target, year target, base or value that a fact became. */
  readonly entry?: string | null;
  readonly indicator?: string | null;
}
