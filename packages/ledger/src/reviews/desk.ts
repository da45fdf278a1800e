import { sql } from 'kysely';
import type { Draft } from '../chain/write.js';
import type { Content, Row } from '../nouns/row.js';
import type { FactDecision, KeptEntry } from './decision.js';
import { ENTRY_NOUN, type Entries, type EntryNoun, readEntries } from './entries.js';
import { Indicators } from './indicators.js';
import { oneOf, rowsOf } from './read.js';

/** A fact that becomes an entry, and what it becomes. */
export interface Entering {
  readonly fact: Row<'fact'>;
  readonly decision: Extract<FactDecision, { readonly do: 'accept' | 'correct' }>;
  readonly entry: KeptEntry;
}

/** All that is looked at to carry out decisions, read at once. */
export interface Desk {
  readonly indicators: Indicators;
  /** The indicators of those that enter, by fact. */
  readonly indicatorOf: ReadonlyMap<string, string>;
  readonly entries: Entries;
  readonly documents: ReadonlyMap<string, Row<'document'>>;
  readonly plans: ReadonlyMap<string, Row<'plan'>>;
  readonly planVersions: readonly Row<'planVersion'>[];
  /** The sentences of facts. */
  readonly sentences: ReadonlyMap<string, string>;
  /** Values that who decides has filled in some version. */
  readonly filled: ReadonlySet<string>;
  /** Facts that who decides has corrected at some time. */
  readonly shaped: ReadonlySet<string>;
  /** Other facts that stand for an entry, by entry. */
  readonly sharers: ReadonlyMap<string, readonly string[]>;
  /** What an entry was before the fact took it over that it names now. */
  readonly before: ReadonlyMap<string, Content<EntryNoun>>;
}

export async function readDesk(
  draft: Draft,
  entering: readonly Entering[],
  leaving: readonly Row<'fact'>[],
  account: string | null,
): Promise<Desk> {
  const namings = entering.map(({ fact, entry }) => ({ name: fact.name, proposal: entry }));
  const indicators = await Indicators.read(draft, namings);
  const indicatorOf = new Map<string, string>();
  for (const [at, { fact }] of entering.entries()) {
    const id = indicators.of(namings[at]!);
    if (id !== undefined) indicatorOf.set(fact.id, id);
  }
  const documents = byId(
    await rowsOf(
      draft,
      'document',
      oneOf(
        'id',
        entering.map(({ fact }) => fact.document),
      ),
    ),
  );
  const planIds = entering.map(({ fact, decision }) => decision.plan ?? documents.get(fact.document)?.plan);
  const plans = byId(await rowsOf(draft, 'plan', oneOf('id', planIds)));
  const left = leaving.flatMap(({ entry }) => entry ?? []);
  const entries = await readEntries(draft, {
    regions: entering.map(({ fact }) => fact.region),
    plans: [...plans.keys()],
    indicators: [...indicatorOf.values()],
    periods: entering.flatMap(({ entry }) => ('period' in entry.draft ? [entry.draft.period] : [])),
    entries: left,
  });
  return {
    indicators,
    indicatorOf,
    entries,
    documents,
    plans,
    planVersions: await rowsOf(draft, 'planVersion', oneOf('plan', plans.keys())),
    sentences: await readSentences(draft, entering),
    filled: await readFilled(draft, entries, account),
    shaped: await readShaped(draft, entering, account),
    sharers: await readSharers(draft, leaving),
    before: await readBefore(draft, leaving),
  };
}

function byId<R extends { readonly id: string }>(rows: readonly R[]): ReadonlyMap<string, R> {
  return new Map(rows.map((row) => [row.id, row]));
}

async function readSentences(draft: Draft, entering: readonly Entering[]): Promise<ReadonlyMap<string, string>> {
  const facts = entering.map(({ fact: { id, region, document, start } }) => ({ id, region, document, start }));
  const { rows } = await sql<{ id: string; text: string }>`
    select fact.id, passage.text from jsonb_to_recordset(${JSON.stringify(facts)}::jsonb)
      as fact(id text, region text, document uuid, start integer)
    cross join lateral (select "end", text from passage where passage.region = fact.region
      and passage.document = fact.document and to_event is null and passage.start <= fact.start
      order by passage.start desc limit 1) as passage
    where passage."end" > fact.start`.execute(draft.tx);
  return new Map(rows.map(({ id, text }) => [id, text]));
}

async function readFilled(
  draft: Draft,
  { observation }: Entries,
  account: string | null,
): Promise<ReadonlySet<string>> {
  if (account === null) return new Set();
  const { rows } = await sql<{ id: string }>`select distinct id from observation
    where ${oneOf(
      'id',
      observation.all().map(({ id }) => id),
    )} and filled_by = ${account}`.execute(draft.tx);
  return new Set(rows.map(({ id }) => id));
}

async function readShaped(
  draft: Draft,
  entering: readonly Entering[],
  account: string | null,
): Promise<ReadonlySet<string>> {
  const ids = entering.map(({ fact }) => fact.id);
  const { rows } = await sql<{ id: string }>`
    select distinct fact.id from fact join event on seq = from_event
    where fact.id = any(${ids}) and fact.state = 'corrected' and event.account = ${account}`.execute(draft.tx);
  return new Set(rows.map(({ id }) => id));
}

async function readSharers(
  draft: Draft,
  leaving: readonly Row<'fact'>[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const of = oneOf(
    'indicator',
    leaving.map(({ indicator }) => indicator),
  );
  const shared = await rowsOf(
    draft,
    'fact',
    sql`${of} and ${oneOf(
      'entry',
      leaving.map(({ entry }) => entry),
    )}`,
  );
  const going = new Set(leaving.map(({ id }) => id));
  const sharers = new Map<string, string[]>();
  for (const { id, entry } of shared) {
    if (entry !== null && !going.has(id)) sharers.set(entry, [...(sharers.get(entry) ?? []), id]);
  }
  return sharers;
}

async function readBefore(
  draft: Draft,
  leaving: readonly Row<'fact'>[],
): Promise<ReadonlyMap<string, Content<EntryNoun>>> {
  const before = new Map<string, Content<EntryNoun>>();
  for (const noun of Object.values(ENTRY_NOUN)) {
    const ids = leaving.flatMap((fact) => (nounOf(fact) === noun && fact.entry !== null ? [fact.entry] : []));
    if (ids.length === 0) continue;
    const { rows } = await sql<Row<EntryNoun>>`
      select distinct on (old.id) old.* from ${sql.table(noun)} as old
      join ${sql.table(noun)} as now on now.id = old.id and now.to_event is null
      where old.id = any(${ids}) and old.to_event is not null and old.fact is distinct from now.fact
      order by old.id, old.from_event desc`.execute(draft.tx);
    for (const { id, fromEvent: _, toEvent: __, ...content } of rows) before.set(id, content as Content<EntryNoun>);
  }
  return before;
}

/** What a fact has become, or would. */
export function nounOf({ proposal }: Row<'fact'>): EntryNoun | undefined {
  return ENTRY_NOUN[(proposal as KeptEntry | null)?.becomes as KeptEntry['becomes']];
}
