import { type Ledger, NOW, search } from '@outturn/ledger';
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import { DEPARTMENTS, MEASURES, OBJECTS, WORKS } from '../../ledger/words.js';
import type { Random } from '../../shared/random.js';

export interface Query {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** One way of asking: requests, no two alike in a row, and for each the bare queries of the same rows. */
export interface Lane {
  readonly name: string;
  readonly paths: readonly string[];
  readonly queries: readonly (readonly Query[])[];
  /** The same request as nobody has written it yet; where it is left out, the same ones are asked again and again. */
  readonly asNew?: (path: string) => string;
}

interface PlanKey {
  readonly id: string;
  readonly code: string;
  readonly region: string;
}

const REQUESTS = 500;
const ON = '2024-12-31';

/** Lanes over many plans, indicators and words. */
export async function lanesOf(ledger: Ledger, random: Random): Promise<readonly Lane[]> {
  const plans = await ledger.database
    .selectFrom('plan')
    .select(['id', 'code', 'region'])
    .where('toEvent', 'is', null)
    .execute();
  const indicators = await ledger.database
    .selectFrom('indicator')
    .select(['id', 'code'])
    .where('toEvent', 'is', null)
    .execute();
  const plan = (): PlanKey => plans[Math.floor(random() * plans.length)];
  return [
    laneOf('scoreboard of a plan', () => scoreboardLane(plan())),
    laneOf('indicator in a region', () => {
      const indicator = indicators[Math.floor(random() * indicators.length)];
      return indicatorLane(plan(), indicator);
    }),
    await searchLane(ledger, random),
  ];
}

interface Asked {
  readonly path: string;
  readonly queries: readonly Query[];
}

function laneOf(name: string, ask: () => Asked): Lane {
  return laneOver(name, Array.from({ length: REQUESTS }, ask));
}

function laneOver(name: string, asked: readonly Asked[]): Lane {
  return { name, paths: asked.map(({ path }) => path), queries: asked.map(({ queries }) => queries) };
}

function scoreboardLane({ id, code, region }: PlanKey): Asked {
  return {
    path: `/api/plans/${code}/scoreboard?on=${ON}`,
    queries: [
      query('select * from plan where code = $1 and to_event is null', code),
      query('select * from target where plan = $1 and to_event is null order by position', id),
      query('select * from baseline where plan = $1 and to_event is null', id),
      query(
        `select year_target.* from target join year_target on year_target.target = target.id and year_target.to_event is null
         where target.plan = $1 and target.to_event is null`,
        id,
      ),
      query(
        `select observation.* from target join observation using (region, indicator)
         where target.plan = $1 and target.region = $2 and target.to_event is null and observation.to_event is null
           and observation.period >= '2020'`,
        id,
        region,
      ),
      query(
        `select indicator.* from target join indicator on indicator.id = target.indicator and indicator.to_event is null
         where target.plan = $1 and target.to_event is null`,
        id,
      ),
    ],
  };
}

function indicatorLane({ region }: PlanKey, { id, code }: { readonly id: string; readonly code: string }): Asked {
  return {
    path: `/api/indicators/${code}/judgements?region=${region}&on=${ON}`,
    queries: [
      query('select * from indicator where code = $1 and to_event is null', code),
      query('select * from target where region = $1 and indicator = $2', region, id),
      query('select * from observation where region = $1 and indicator = $2 and to_event is null', region, id),
      query(
        `select fact.*, document.title, passage.text as sentence from fact
           join document on document.region = fact.region and document.id = fact.document and document.to_event is null
           left join passage on passage.document = fact.document and passage.to_event is null and passage.start <= fact.start
             and passage."end" > fact.start
         where fact.region = $1 and fact.indicator = $2 and fact.to_event is null order by document.year desc, fact.start limit 200`,
        region,
        id,
      ),
    ],
  };
}

function query(text: string, ...values: readonly unknown[]): Query {
  return { text, values };
}

const PAGE = 20;

/** Words of two characters and more, common and rare; the bare queries are the ones that the search itself sends. */
async function searchLane(ledger: Ledger, random: Random): Promise<Lane> {
  const sent: Query[] = [];
  const dialect = new PostgresDialect({ pool: ledger.pool });
  const heard: Ledger['database'] = new Kysely({
    dialect,
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    log: ({ query: { sql, parameters } }) => void sent.push({ text: sql, values: parameters }),
  });
  const queries: (readonly Query[])[] = [];
  const words = Array.from({ length: REQUESTS }, () => wordsToFind(random));
  for (const text of words) {
    await search(heard, NOW, { text, limit: PAGE });
    queries.push(sent.splice(0));
  }
  const paths = words.map((text) => `/api/search?limit=${PAGE}&text=${encodeURIComponent(text)}`);
  return { name: 'search', paths, queries };
}

function wordsToFind(random: Random): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)];
  const part = (list: readonly string[]): string => {
    const word = Array.from(pick(list));
    const start = Math.floor(random() * (word.length - 1));
    return word.slice(start, start + 2 + Math.floor(random() * 4)).join('');
  };
  const measures = MEASURES.map(([name]) => name);
  const kinds = [
    () => part(measures),
    () => part(OBJECTS),
    () => pick(measures),
    () => `${pick(WORKS)} 202${Math.floor(random() * 6)}年`,
    () => `${part(OBJECTS)} ${pick(DEPARTMENTS)}`,
  ];
  return kinds[Math.floor(random() * kinds.length)]();
}

const FACTS = 50;

interface FactsPage {
  readonly items: readonly { readonly start: number; readonly id: string }[];
  readonly next: string;
}

/** The first two pages of the facts of documents, the second one by the cursor that the first one gives: asked for once, and again. */
export async function pagesLanes(
  address: string,
  tokens: readonly string[],
  documents: readonly string[],
): Promise<readonly Lane[]> {
  const asked: Asked[] = [];
  for (const [index, document] of documents.slice(0, REQUESTS / 2).entries()) {
    const path = `/api/facts?document=${document}&limit=${FACTS}`;
    const headers = { authorization: `Bearer ${tokens[index % tokens.length]}` };
    const { items, next } = (await (await fetch(address + path, { headers })).json()) as FactsPage;
    const { start, id } = items.at(-1)!;
    asked.push({ path, queries: [factsAfter(document, -1, document)] });
    asked.push({ path: `${path}&cursor=${next}`, queries: [factsAfter(document, start, id)] });
  }
  return [
    { ...laneOver('facts of a document, a page for the first time', asked), asNew: neverWritten(asked.length) },
    laneOver('facts of a document, a page again', asked),
  ];
}

/** Noughts before the number of items change nothing but the address, and no answer is remembered for it. */
function neverWritten(requests: number): (path: string) => string {
  let asked = 0;
  return (path) => path.replace('limit=', `limit=${'0'.repeat(1 + asked++ / requests)}`);
}

function factsAfter(document: string, start: number, id: string): Query {
  return query(
    `select * from fact where document = $1 and (start, id) > ($2, $3) and to_event is null order by start, id limit ${FACTS + 1}`,
    document,
    start,
    id,
  );
}
