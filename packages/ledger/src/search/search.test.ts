import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { plan } from '../../testing/entered.js';
import { freshLedger } from '../../testing/ledgers.js';
import { type Ledger, NOW, newId, type Put, SYSTEM } from '../index.js';
import { type Found, type Search, search } from './search.js';
import { wordsOf } from './words.js';

let ledger: Ledger;
beforeAll(async () => {
  ledger = await freshLedger();
});
beforeEach(async () => {
  await sql`truncate passage, document, fact`.execute(ledger.database);
});
afterAll(() => ledger.close());

const REGION = '990100';
const HASH = '0'.repeat(64);

/** Puts documents in, each a list of sentences; a document of an id that is there already is a new edition of it. */
async function enter(
  documents: readonly (Partial<Put<'document'>> & { readonly sentences: readonly string[] })[],
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const { sentences, ...about } of documents) {
    const row = documentRow(about);
    ids.push(row.id);
    await ledger.write({ kind: 'document.imported', author: SYSTEM }, async (draft) => {
      await draft.put('document', [row]);
      await sql`update passage set to_event = ${draft.seq} where document = ${row.id} and to_event is null`.execute(
        draft.tx,
      );
      let start = 0;
      for (const sentence of sentences) {
        const end = start + sentence.length;
        const kinds = sentence.includes('到') ? ['fact'] : [];
        await sql`insert into passage (region, document, from_event, start, "end", text, kinds, words)
          values (${row.region}, ${row.id}, ${draft.seq}, ${start}, ${end}, ${sentence}, ${kinds}, ${wordsOf(sentence)}::tsvector)`.execute(
          draft.tx,
        );
        start = end;
      }
    });
  }
  return ids;
}

function documentRow(about: Partial<Put<'document'>>): Put<'document'> {
  return {
    id: newId(),
    region: REGION,
    plan: null,
    name: 'a.txt',
    title: '云岭市计划',
    kind: 'plan',
    year: 2021,
    edition: 1,
    format: 'txt',
    bytes: HASH,
    text: HASH,
    map: HASH,
    length: 1,
    publishedOn: null,
    source: null,
    reader: '0',
    isPublic: true,
    ...about,
  };
}

const find = (text: string, more: Partial<Search> = {}): Promise<Found> =>
  search(ledger.database, NOW, { text, limit: 20, ...more });
const texts = async (text: string, more: Partial<Search> = {}): Promise<readonly string[]> =>
  (await find(text, more)).hits.map((hit) => hit.text);

describe('finds what is written', () => {
  const SENTENCES = [
    '全市粮食产量达到128.5万吨。',
    '粮 食\n产量稳定。',
    'ＧＤＰ增长5.5%左右，5G基站3.5万个。',
    '第三产业增加值占GDP比重3.5亿元。',
    '棉花，粮食。',
    'PM2.5浓度下降3.5％。',
  ];
  beforeEach(() => enter([{ sentences: SENTENCES }]));

  test.each([
    ['粮食', [0, 1, 4]],
    ['粮食产量', [0, 1]],
    ['粮食产', [0, 1]],
    ['产', [0, 1, 3]],
    ['量', [0, 1]],
    ['gdp', [2, 3]],
    ['GD', []],
    ['5G', [2]],
    ['5.5', [2]],
    ['5', []],
    ['3.5', [2, 3, 5]],
    ['3.5%', [5]],
    ['PM2.5', [5]],
    ['粮食 棉花', [4]],
    ['棉花，粮食', [4]],
    ['棉花、粮食', []],
    ['"粮食 产量"', [0, 1]],
    ['食粮', []],
    ['128.5万吨', [0]],
  ] as const)('%s', async (text, expected) => {
    expect(await texts(text)).toEqual(expected.map((index) => SENTENCES[index]));
  });

  test('and says where, in the text of the document', async () => {
    const { hits, terms } = await find('产量 128.5');
    expect(terms).toEqual(['产量', '128.5']);
    expect(hits[0]).toMatchObject({ start: 0, end: 16, textStart: 0, document: { title: '云岭市计划', year: 2021 } });
    expect(hits[0]!.matches.map(({ start, end }) => SENTENCES.join('').slice(start, end))).toEqual(['产量', '128.5']);
    const [, second] = (await find('粮食产量')).hits;
    expect(second!.matches.map(({ start, end }) => SENTENCES.join('').slice(start, end))).toEqual(['粮 食\n产量']);
  });
});

test('the last document comes first, its sentences in their order, page by page', async () => {
  const [old, young] = await enter([
    { sentences: Array.from({ length: 7 }, (_, index) => `粮食${index}。`) },
    { sentences: Array.from({ length: 5 }, (_, index) => `粮食${index}。`) },
  ]);
  const seen: string[] = [];
  let after: Found['after'] = null;
  do {
    const page: Found = await find('粮食', { limit: 3, ...(after !== null && { after }) });
    expect(page.hits.length).toBeGreaterThan(0);
    seen.push(...page.hits.map(({ document, start }) => `${document.id} ${start}`));
    after = page.after;
  } while (after !== null);
  const all = [
    ...[0, 4, 8, 12, 16].map((start) => `${young} ${start}`),
    ...[0, 4, 8, 12, 16, 20, 24].map((start) => `${old} ${start}`),
  ];
  expect(seen).toEqual(all);
});

test('only where it is asked for', async () => {
  const id = newId();
  await ledger.write({ kind: 'plan.added', author: SYSTEM }, (draft) =>
    draft.put('plan', [plan({ id, code: 'yunling' })]),
  );
  const [first] = await enter([
    { sentences: ['粮食一。', '粮食达到五吨。'], plan: id },
    { sentences: ['粮食二。'], region: '990200' },
  ]);
  expect(await texts('粮食')).toEqual(['粮食二。', '粮食一。', '粮食达到五吨。']);
  expect(await texts('粮食', { region: '990200' })).toEqual(['粮食二。']);
  expect(await texts('粮食', { plan: 'yunling' })).toEqual(['粮食一。', '粮食达到五吨。']);
  expect(await texts('粮食', { document: first! })).toEqual(['粮食一。', '粮食达到五吨。']);
  expect(await texts('粮食', { plan: 'other' })).toEqual([]);
  expect(await texts('粮食', { kinds: ['fact', 'task'] })).toEqual(['粮食达到五吨。']);
});

test('what was read out of a sentence comes with it', async () => {
  const [document] = await enter([{ sentences: ['粮食。', '粮食达到五吨。'] }]);
  const fact: Put<'fact'> = {
    id: newId(),
    region: REGION,
    document: document!,
    edition: 1,
    start: 7,
    end: 9,
    name: '粮食',
    period: '2025',
    role: 'target',
    read: {},
    proposal: null,
    state: 'proposed',
    indicator: null,
    entry: null,
    anchor: null,
    instead: null,
  };
  const lost = { ...fact, id: newId(), anchor: 'lost' as const };
  await ledger.write({ kind: 'fact.read', author: SYSTEM }, (draft) => draft.put('fact', [fact, lost]));
  const { hits } = await find('粮食');
  expect(hits.map(({ things }) => things)).toEqual([
    [],
    [{ kind: 'fact', id: fact.id, name: '粮食', state: 'proposed', start: 7, end: 9 }],
  ]);
});

test('as it was at an event', async () => {
  const id = newId();
  await enter([{ id, sentences: ['粮食一。'] }]);
  const { seq } = await ledger.database
    .selectFrom('event')
    .select('seq')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  await enter([{ id, sentences: ['粮食二。'], title: '更正版' }]);
  expect(await texts('粮食')).toEqual(['粮食二。']);
  const { hits } = await search(ledger.database, { ...NOW, event: seq }, { text: '粮食', limit: 20 });
  expect(hits.map(({ text, document }) => [text, document.title])).toEqual([['粮食一。', '云岭市计划']]);
  expect((await search(ledger.database, { ...NOW, event: seq - 1 }, { text: '粮食', limit: 20 })).hits).toEqual([]);
});

test('of a very long sentence, what stands around the first match', async () => {
  const sentence = `${'一二三'.repeat(30_000)}粮食${'，四五六'.repeat(1_000)}`;
  await enter([{ sentences: [sentence] }]);
  // Words of what is beyond a number of characters are not looked up; this stands before it.
  const [hit] = (await find('二三一')).hits;
  expect(hit!.text).toHaveLength(1_000);
  expect(hit!.matches).toHaveLength(100);
});

const CHARACTERS = ['粮', '食', '产', '，', '%', 'a', 'A', '５', '5', ' ', '\n', 'é', '𠮷'];
const written = fc.string({ unit: fc.constantFrom(...CHARACTERS), minLength: 1, maxLength: 12 });

const LETTER = '[a-z0-9é]';
const TWO_WORDS = new RegExp(`(?<=${LETTER})\\s+(?=${LETTER})`, 'g');

/** The plain way: blanks are nothing but between two words, and a word is whole. */
function standsIn(text: string, term: string): boolean {
  const fold = (some: string): string => some.normalize('NFKC').toLowerCase();
  const sought = fold(term);
  const before = new RegExp(`^${LETTER}`).test(sought) ? `(?<!${LETTER})` : '';
  const after = new RegExp(`${LETTER}$`).test(sought) ? `(?!${LETTER})` : '';
  const plain = fold(text).replaceAll(TWO_WORDS, '|').replaceAll(/\s/g, '');
  return new RegExp(`${before}${sought}${after}`, 'u').test(plain);
}

test('the same as a plain scan of all sentences', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(written, { minLength: 1, maxLength: 12 }),
      fc.array(written, { minLength: 1, maxLength: 8 }),
      async (sentences, queries) => {
        await sql`truncate passage, document`.execute(ledger.database);
        await enter([{ sentences }]);
        for (const typed of queries) {
          const terms = typed.split(/\s+/).filter((term) => /[^，%]/.test(term));
          const expected =
            terms.length === 0 ? [] : sentences.filter((text) => terms.every((term) => standsIn(text, term)));
          expect(await texts(typed, { limit: 100 }), typed).toEqual(expected);
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('nothing that is typed breaks it', async () => {
  await enter([{ sentences: ['粮食。'] }]);
  const typed = [
    "'",
    '"',
    '“',
    '&|!:*<->()',
    "a' & 'b",
    "粮食':*",
    '\\',
    '\u0000',
    '\ud800',
    '粮\udc00食',
    '\u202e粮食',
    '%_',
    ' ',
    '',
    '粮'.repeat(10_000_000),
    'a '.repeat(1e6),
  ];
  for (const text of typed) expect(await find(text)).toMatchObject({ terms: expect.any(Array) });
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
      await find(text);
    }),
    { numRuns: 200 },
  );
});
