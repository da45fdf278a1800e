import {
  type Decisions,
  type FactDecision,
  type Ledger,
  listFacts,
  listProjects,
  listTasks,
  MOST_DECISIONS,
  NOW,
  type ProjectChanges,
  type RowDecision,
  review,
  type TaskChanges,
} from '@outturn/ledger';
import { WHY } from './city.js';
import type { LeadUnits } from './leads.js';

const ALL = { limit: MOST_DECISIONS };

/**
 * Accepts what the reader is sure of, tasks with the departments that their sentences name. What stands in the way of that (slips are hidden in the
 * papers) waits for a person, as the doubtful does.
 */
export async function acceptSure(ledger: Ledger, document: string, units: LeadUnits): Promise<void> {
  let due: Decisions = {
    facts: await sureFacts(ledger, document),
    tasks: await sureTasks(ledger, document, units),
    projects: await sureProjects(ledger, document),
  };
  while (Object.values(due).some((some) => some.length > 0)) {
    const reviewed = await review(ledger, due, WHY);
    if (reviewed.ok) return;
    const hindered = new Set(reviewed.hindrances.map(({ id }) => id));
    if (hindered.size === 0) throw new Error(`the review of the example was refused: ${reviewed.refusal.code}`);
    due = without(due, hindered);
  }
}

function without({ facts = [], tasks = [], projects = [] }: Decisions, hindered: ReadonlySet<string>): Decisions {
  const isDue = ({ id }: { readonly id: string }): boolean => !hindered.has(id);
  return { facts: facts.filter(isDue), tasks: tasks.filter(isDue), projects: projects.filter(isDue) };
}

async function sureFacts({ database }: Ledger, document: string): Promise<readonly FactDecision[]> {
  const { items } = await listFacts(database, NOW, { document, state: 'proposed', certainty: 'sure' }, ALL);
  return items.map(({ id, version }) => ({ do: 'accept', id, version }));
}

/** The reader says of no task how sure it is: one that says what is done, by a verb, is taken for one. */
async function sureTasks(
  { database }: Ledger,
  document: string,
  units: LeadUnits,
): Promise<readonly RowDecision<TaskChanges>[]> {
  const { items } = await listTasks(database, NOW, { document, state: 'proposed' }, ALL);
  return items.flatMap((task): readonly RowDecision<TaskChanges>[] => {
    const { id, version } = task;
    const { verb, lead, support } = task.read as TaskRead;
    if (verb === '') return [];
    const [leads, supports] = [named(lead, units), named(support, units)];
    if (leads.length + supports.length === 0) return [{ do: 'accept', id, version }];
    return [{ do: 'correct', id, version, changes: { leadUnits: leads, supportUnits: supports } }];
  });
}

/** What of a reading is needed here. */
interface TaskRead {
  readonly verb: string;
  /** Units as they are written. */
  readonly lead: readonly string[];
  readonly support: readonly string[];
}

function named(names: readonly string[], { byName }: LeadUnits): readonly string[] {
  return names.flatMap((name) => byName.get(name) ?? []);
}

/** Words that a name does not begin with, where a heading or a part of a sum was taken for one. */
const NO_NAME = /^(?:专栏|其中)/;

async function sureProjects({ database }: Ledger, document: string): Promise<readonly RowDecision<ProjectChanges>[]> {
  const { items } = await listProjects(database, NOW, { document, state: 'proposed' }, ALL);
  const sure = items.filter(({ name, section }) => section.length > 0 && !NO_NAME.test(name));
  return sure.map(({ id, version }) => ({ do: 'accept', id, version }));
}
