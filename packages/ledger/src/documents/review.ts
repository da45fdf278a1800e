import { sql } from 'kysely';
import type { Database } from '../database/connect.js';
import { listFacts } from '../facts/facts.js';
import type { Shown } from '../nouns/row.js';
import { listProjects, type ProjectShown } from '../projects/projects.js';
import { listTasks, type TaskShown } from '../tasks/tasks.js';
import { type Sight, seen } from '../view.js';

/** Who decided on a thing last: a post and a unit, and no person. */
export interface DecidedBy {
  readonly event: number;
  readonly at: string;
  readonly post: string | null;
  readonly unit: string | null;
  readonly reason: string | null;
}

type WithDecision<Thing> = Thing & { readonly decided: DecidedBy | null };

/** All that was read in a document, in the order of its text, with how it was decided on. */
export interface DocumentReview {
  readonly facts: readonly WithDecision<Shown<'fact'>>[];
  readonly tasks: readonly WithDecision<TaskShown>[];
  readonly projects: readonly WithDecision<ProjectShown>[];
  readonly counts: ReviewCounts;
}

/** How many there are of each state; of facts that wait, of each certainty; of what a corrected edition has moved or lost. */
export interface ReviewCounts {
  readonly facts: Counts;
  readonly proposed: Counts;
  readonly tasks: Counts;
  readonly projects: Counts;
  readonly anchors: Counts;
}

type Counts = Readonly<Record<string, number>>;

const ALL = { limit: 1_000_000 };

/** `own` says which tasks and projects are seen. */
export async function reviewOf(
  database: Database,
  sight: Sight,
  own: Sight,
  document: string,
): Promise<DocumentReview> {
  const [facts, tasks, projects, decisions] = await Promise.all([
    listFacts(database, sight, { document }, ALL),
    listTasks(database, own, { document }, ALL),
    listProjects(database, own, { document }, ALL),
    decisionsOn(database, sight, document),
  ]);
  const all = [...facts.items, ...tasks.items, ...projects.items];
  const decided = <Thing extends { readonly id: string }>(things: readonly Thing[]): readonly WithDecision<Thing>[] =>
    things.map((thing) => ({ ...thing, decided: decisions.get(thing.id) ?? null }));
  return {
    facts: decided(facts.items),
    tasks: decided(tasks.items),
    projects: decided(projects.items),
    counts: {
      facts: countsBy(facts.items, ({ state }) => state),
      proposed: countsBy(facts.items, ({ state, proposal }) => (state === 'proposed' ? certaintyOf(proposal) : null)),
      tasks: countsBy(tasks.items, ({ state }) => state),
      projects: countsBy(projects.items, ({ state }) => state),
      anchors: countsBy(all, ({ anchor }) => anchor),
    },
  };
}

function certaintyOf(proposal: object | null): string | null {
  return proposal !== null && 'certainty' in proposal ? String(proposal.certainty) : null;
}

function countsBy<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string | null): Counts {
  const counts: Record<string, number> = {};
  for (const thing of things) {
    const key = keyOf(thing);
    if (key !== null) counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

/** Decisions are for the house. */
async function decisionsOn(
  database: Database,
  sight: Sight,
  document: string,
): Promise<ReadonlyMap<string, DecidedBy>> {
  if (sight.circle === 'public') return new Map();
  const nouns = (['fact', 'task', 'project'] as const).map(
    (noun) => sql`select id, from_event from ${sql.table(noun)}
      where document = ${document} and state in ('accepted', 'corrected', 'rejected') and ${seen(sight, noun)}`,
  );
  const { rows } = await sql<DecidedBy & { readonly id: string }>`
    select thing.id, seq as event, at, post.name as post, unit.name as unit, reason
    from (${sql.join(nouns, sql` union all `)}) as thing join event on seq = thing.from_event
      left join post on post.id = event.post and ${seen(sight, 'post')}
      left join unit on unit.id = event.unit and ${seen(sight, 'unit')}`.execute(database);
  return new Map(rows.map(({ id, ...decision }) => [id, decision]));
}

/** What of a document nobody has decided on. */
export interface WaitingIn {
  readonly facts: number;
  /** Those of them that the reader is sure of. */
  readonly sure: number;
  readonly tasks: number;
  readonly projects: number;
  /** What a corrected edition has moved or lost. */
  readonly anchors: number;
}

const NOTHING: WaitingIn = { facts: 0, sure: 0, tasks: 0, projects: 0, anchors: 0 };

/** What waits in each of some documents; null for the public. */
export async function waitingIn(
  database: Database,
  sight: Sight,
  documents: readonly string[],
): Promise<(document: string) => WaitingIn | null> {
  if (sight.circle === 'public') return () => null;
  const of = (noun: 'fact' | 'task' | 'project') => sql`
    select document, ${sql.lit(noun)} as noun, state = 'proposed' as is_open, anchor is not null as is_anchored,
      ${noun === 'fact' ? sql`proposal ->> 'certainty' = 'sure'` : sql`false`} as is_sure
    from ${sql.table(noun)} where document = any(${documents}) and (state = 'proposed' or anchor is not null) and ${seen(sight, noun)}`;
  const { rows } = await sql<WaitingIn & { readonly document: string }>`
    select document, count(*) filter (where noun = 'fact' and is_open) as facts,
      count(*) filter (where is_open and is_sure) as sure, count(*) filter (where noun = 'task' and is_open) as tasks,
      count(*) filter (where noun = 'project' and is_open) as projects, count(*) filter (where is_anchored) as anchors
    from (${of('fact')} union all ${of('task')} union all ${of('project')}) as thing group by document`.execute(
    database,
  );
  const found = new Map(rows.map(({ document, ...waiting }) => [document, waiting]));
  return (document) => found.get(document) ?? NOTHING;
}
