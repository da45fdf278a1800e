import { type RawBuilder, sql } from 'kysely';
import { openFact, openProject, openTask } from '../circle.js';
import type { Database } from '../database/connect.js';
import { type Sight, seen } from '../view.js';

export type ThingKind = 'section' | 'fact' | 'task' | 'project';

/** Something that was read out of a sentence. */
export interface Thing {
  readonly kind: Exclude<ThingKind, 'section'>;
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly start: number;
  readonly end: number;
}

/** A sentence, and the kinds of things that begin in it. */
export interface Sentence {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly kinds: readonly string[];
}

/** What each kind is called by. */
const NAMES: Readonly<Record<Thing['kind'], RawBuilder<string>>> = {
  fact: sql`name`,
  task: sql`left(text, 200)`,
  project: sql`name`,
};

const OPEN = { fact: openFact, task: openTask, project: openProject } as const;

/** What begins in each of the sentences, in the order of the text. */
export async function thingsIn(
  database: Database,
  sight: Sight,
  sentences: readonly Sentence[],
): Promise<readonly (readonly Thing[])[]> {
  const places = sentences.flatMap(({ document, start, end, kinds }, index) =>
    kinds.length > 0 ? [{ index, document, start, end }] : [],
  );
  const things: Thing[][] = sentences.map(() => []);
  if (places.length === 0) return things;
  const kinds = (Object.keys(NAMES) as Thing['kind'][]).map((kind) => thingsOf(sight, kind));
  const { rows } = await sql<Thing & { readonly index: number }>`
    select place.index, thing.* from jsonb_to_recordset(${JSON.stringify(places)}::jsonb)
        as place (index integer, document uuid, start integer, "end" integer)
      cross join lateral (${sql.join(kinds, sql` union all `)}) as thing
    order by place.index, thing.start, thing."end"`.execute(database);
  for (const { index, ...thing } of rows) things[index]!.push(thing);
  return things;
}

/** Things that were lost in a corrected edition have their place in the one before. */
function thingsOf(sight: Sight, kind: Thing['kind']): RawBuilder<Thing> {
  return sql`select ${sql.lit(kind)} as kind, id, ${NAMES[kind]} as name, state, start, "end" from ${sql.table(kind)}
    where document = place.document and start >= place.start and start < place."end" and ${seen(sight, kind)} and ${OPEN[kind](sight)}
      and state <> 'gone' and anchor is distinct from 'lost'`;
}
