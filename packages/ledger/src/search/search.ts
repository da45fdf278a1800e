import type { Range } from '@outturn/engine';
import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import { openDocument } from '../circle.js';
import type { Database } from '../database/connect.js';
import { type Sight, seen, type View } from '../view.js';
import { matchesIn, type Term, termsOf } from './terms.js';
import { type Thing, type ThingKind, thingsIn } from './things.js';
import { queryOf } from './words.js';

/** What is looked for, and where. */
export interface Search {
  /** Terms between blanks, all of which a sentence must have; a term with blanks stands in quotation marks. */
  readonly text: string;
  /** Sentences with something of one of these kinds only; all if there are none given. */
  readonly kinds?: readonly ThingKind[];
  readonly region?: string | undefined;
  /** By its code. */
  readonly plan?: string | undefined;
  readonly document?: string | undefined;
  /** Where the page before ended. */
  readonly after?: HitPlace | undefined;
  readonly limit: number;
}

/** The order of hits: the document that came into the ledger last is the first, and its sentences stand as in the text. */
export interface HitPlace {
  readonly document: string;
  readonly start: number;
}

/** A sentence that was found. All places are those of the text of the document, in UTF-16 units. */
export interface Hit extends Range {
  readonly document: HitDocument;
  /** The sentence; of a very long one, what stands around the first match. */
  readonly text: string;
  /** Where `text` begins. */
  readonly textStart: number;
  readonly matches: readonly Range[];
  /** What was read out of the sentence. */
  readonly things: readonly Thing[];
}

export interface HitDocument {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly year: number | null;
  readonly region: string;
  readonly plan: string | null;
}

export interface Found {
  /** What was looked for, term by term; nothing is found where there is none. */
  readonly terms: readonly string[];
  readonly hits: readonly Hit[];
  /** Where the next page goes on; null at the end. A page may be short and not the last. */
  readonly after: HitPlace | null;
}

/** Sentences that are looked through before the words are looked up: of those, a common word is in enough for a page. */
const NEAR = 2_000;
/** Times that the words are looked up for one page: they say where a term may be, and the sentences whether it is. */
const ROUNDS = 4;
const MOST_MATCHES = 100;
/** UTF-16 units of a sentence that are shown, and those of them before the first match. */
const LONGEST_SHOWN = 1_000;
const BEFORE = 200;

export async function search(database: Database, sight: Sight, asked: Search): Promise<Found> {
  const terms = termsOf(asked.text);
  const { matched, after } = terms.length === 0 ? NOTHING : await pageOf(database, sight, asked, terms);
  const things = await thingsIn(database, sight, matched);
  const hits = matched.map((candidate, index) => hitOf(candidate, things[index]!));
  return { terms: terms.map(({ text }) => text), hits, after };
}

interface Candidate extends Range {
  readonly text: string;
  readonly kinds: readonly string[];
  readonly document: string;
  readonly about: HitDocument;
}

interface Matched extends Candidate {
  readonly matches: readonly Range[];
}

interface MatchedPage {
  readonly matched: readonly Matched[];
  readonly after: HitPlace | null;
}

const NOTHING: MatchedPage = { matched: [], after: null };

async function pageOf(database: Database, sight: Sight, asked: Search, terms: readonly Term[]): Promise<MatchedPage> {
  const near = await candidatesFor(database, sight, asked, terms, { among: 'near', limit: 2 * asked.limit + 1 });
  const page = cutOff(matchedIn(near, terms), asked.limit);
  return page ?? pageOfAll(database, sight, asked, terms);
}

async function pageOfAll(
  database: Database,
  sight: Sight,
  asked: Search,
  terms: readonly Term[],
): Promise<MatchedPage> {
  const matched: Matched[] = [];
  let after = asked.after ?? null;
  for (let round = 0; round < ROUNDS; round++) {
    const limit = (asked.limit + 1) * 4 ** round;
    const candidates = await candidatesFor(database, sight, { ...asked, after: after ?? undefined }, terms, {
      among: 'all',
      limit,
    });
    matched.push(...matchedIn(candidates, terms));
    const page = cutOff(matched, asked.limit);
    if (page !== null) return page;
    if (candidates.length < limit) return { matched, after: null };
    after = placeOf(candidates.at(-1)!);
  }
  return { matched, after };
}

function matchedIn(candidates: readonly Candidate[], terms: readonly Term[]): readonly Matched[] {
  return candidates.flatMap((candidate) => {
    const matches = matchesIn(candidate.text, terms, MOST_MATCHES);
    return matches === null ? [] : [{ ...candidate, matches }];
  });
}

/** The page, where there is one more than fits. */
function cutOff(matched: readonly Matched[], limit: number): MatchedPage | null {
  if (matched.length <= limit) return null;
  return { matched: matched.slice(0, limit), after: placeOf(matched[limit - 1]!) };
}

function placeOf({ document, start }: HitPlace): HitPlace {
  return { document, start };
}

/**
 * Sentences that have all the words. Common words are found at once `among` the next sentences in the order of the hits; the others are looked up,
 * and all that are found are put in order. PostgreSQL cannot tell which is better: it takes the words of one term for independent.
 */
async function candidatesFor(
  database: Database,
  sight: Sight,
  asked: Search,
  terms: readonly Term[],
  { among, limit }: { readonly among: 'near' | 'all'; readonly limit: number },
): Promise<readonly Candidate[]> {
  const sentences = sql`select * from passage where ${sql.join(conditionsOf(sight, asked), sql` and `)}`;
  const found = sql`words @@ ${queryOf(terms)}::tsquery and ${seen(sight, 'passage')}`;
  const few =
    among === 'near'
      ? sql`few as not materialized (select * from (${sentences} ${ORDER} limit ${NEAR}) as passage where ${found})`
      : sql`few as materialized (${sentences} and ${found})`;
  const { rows } = await sql<Candidate>`
    with ${few}
    select few.document, start, "end", few.text, kinds, jsonb_build_object('id', about.id, 'title', title, 'kind', kind,
      'year', year, 'region', about.region, 'plan', plan) as about
    from (select * from few ${ORDER} limit ${limit}) as few
      join document as about on about.region = few.region and about.id = few.document and ${seen(sight, 'about')}
    ${ORDER}`.execute(database);
  return rows;
}

const ORDER = sql`order by document desc, start`;

/** Where sentences may stand, at least one condition. */
function conditionsOf(
  sight: Sight,
  { kinds = [], region, plan, document, after }: Search,
): readonly Expression<SqlBool>[] {
  const conditions: Expression<SqlBool>[] = [openDocument(sight.circle, sight, sql`passage.document`)];
  if (kinds.length > 0) conditions.push(sql`kinds && ${kinds}::text[]`);
  if (region !== undefined) conditions.push(sql`region = ${region}`);
  if (document !== undefined) conditions.push(sql`document = ${document}`);
  if (plan !== undefined) conditions.push(sql`document = any(array(${documentsOf(sight, plan)}))`);
  if (after !== undefined)
    conditions.push(sql`document <= ${after.document} and (document < ${after.document} or start > ${after.start})`);
  return conditions;
}

function documentsOf(view: View, plan: string): RawBuilder<unknown> {
  return sql`select document.id from document join plan on plan.id = document.plan and ${seen(view, 'plan')}
    where plan.code = ${plan} and ${seen(view, 'document')}`;
}

function hitOf({ about, start, end, text, matches }: Matched, things: readonly Thing[]): Hit {
  const first = text.length <= LONGEST_SHOWN ? 0 : Math.max(0, matches[0]!.start - BEFORE);
  const there = matches.map((match) => ({ start: start + match.start, end: start + match.end }));
  return {
    document: about,
    start,
    end,
    text: text.slice(first, first + LONGEST_SHOWN),
    textStart: start + first,
    matches: there,
    things,
  };
}
