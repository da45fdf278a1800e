import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshLedger } from '../../testing/ledgers.js';
import { CLERK, made, refusalOf } from '../../testing/offices.js';
import {
  type AnchorDecision,
  decideAnchors,
  editionsOf,
  importDocument,
  type Ledger,
  listFacts,
  listSections,
  listTasks,
  NOW,
  newId,
  readDocument,
  review,
  type Shown,
  type Sight,
  textOf,
  verify,
} from '../index.js';

const HEAD = '云岭市2024年政府工作报告\n\n一、2023年工作回顾\n\n';
const GDP = '2023年，地区生产总值682.4亿元。';
const GRAIN = '2023年，粮食总产量88.5万吨。';
const COTTON = '2023年，棉花总产量1.2万吨。';
const ROADS = '2023年，公路通车里程3120公里。';
const PLAN = '\n二、2024年工作安排\n\n加快推进云岭新区污水处理厂建设。新建敬老院2所。';

const PAGE = { limit: 100 };
let ledger: Ledger;
let id: string;
/** The event before the correction. */
let before: Sight;

beforeAll(async () => {
  ledger = await freshLedger();
});
afterAll(() => ledger.close());

async function facts(view: Sight = NOW): Promise<ReadonlyMap<string, Shown<'fact'>>> {
  const { items } = await listFacts(ledger.database, view, { document: id }, PAGE);
  return new Map(items.map((fact) => [fact.name, fact]));
}

/** A document of four facts, of which three are accepted, and a corrected edition of it. */
async function corrected(...sentences: readonly string[]): Promise<void> {
  const first = Buffer.from(HEAD + [GDP, GRAIN, COTTON].join('\n') + PLAN);
  const about = { name: 'report.txt', region: `云岭${Math.random()}` };
  id = made(await importDocument(ledger, first, about, CLERK)).document;
  const accepted = [...(await facts()).values()].filter(({ state }) => state === 'proposed');
  const decisions = accepted.map(({ id, version }) => ({ do: 'accept' as const, id, version }));
  made((await review(ledger, { facts: decisions }, { author: CLERK })) as never);
  before = { ...NOW, event: (await verify(ledger.database)).events };
  const second = Buffer.from(HEAD + sentences.join('\n') + PLAN.replace('2所', '2所、学校1所'));
  made(await importDocument(ledger, second, { name: 'report-2.txt', corrects: id }, CLERK));
}

async function decide(decision: AnchorDecision['decision'], of: AnchorDecision['of'], withdraw = false) {
  return decideAnchors(ledger, id, { decision, of, withdraw, reason: '更正' }, CLERK);
}

async function entryOf(fact: Shown<'fact'>): Promise<string | undefined> {
  const rows = await ledger.database
    .selectFrom('observation')
    .select('state')
    .where('id', '=', fact.entry)
    .where('toEvent', 'is', null)
    .execute();
  return rows[0]?.state;
}

/** The fact of a name in each edition that has it for itself. */
async function factsNamed(name: string): Promise<readonly Shown<'fact'>[]> {
  const { items } = await listFacts(ledger.database, NOW, { document: id }, PAGE);
  return items.filter((fact) => fact.name === name).toSorted((one, other) => one.edition - other.edition);
}

describe('a corrected edition', { timeout: 30_000 }, () => {
  beforeAll(() => corrected(GRAIN, GDP.replace('682.4', '684.2'), ROADS, `今年，${COTTON}`));

  test('has the facts of the first with what was made of them, each with its anchor', async () => {
    const [old, now] = [await facts(before), await facts()];
    const told = (name: string) => {
      const { anchor, state, edition, entry } = now.get(name)!;
      return [anchor, state, edition, entry === old.get(name)!.entry];
    };
    expect(told('粮食总产量')).toEqual(['same', 'accepted', 2, true]);
    expect(told('棉花总产量')).toEqual(['moved', 'accepted', 2, true]);
    expect(now.get('公路通车里程')).toMatchObject({ anchor: null, state: 'proposed', edition: 2, entry: null });
    const [lost, instead] = await factsNamed('地区生产总值');
    expect(lost).toMatchObject({ anchor: 'lost', state: 'accepted', edition: 1, instead: instead!.id });
    expect(instead).toMatchObject({ anchor: null, state: 'proposed', edition: 2 });
  });

  test('has each place in its own text', async () => {
    const editions = await editionsOf(ledger.database, NOW, id);
    expect(editions.map(({ edition, name }) => [edition, name])).toEqual([
      [1, 'report.txt'],
      [2, 'report-2.txt'],
    ]);
    const texts = await Promise.all(editions.map(({ text }) => textOf(ledger.database, text)));
    for (const { start, end, edition, read } of (await listFacts(ledger.database, NOW, { document: id }, PAGE)).items) {
      expect(texts[edition - 1]!.slice(start, end)).toBe((read as { quote: string }).quote);
    }
    const document = (await readDocument(ledger.database, NOW, id))!;
    const { items } = await listSections(ledger.database, NOW, document, PAGE);
    expect(items.map(({ title, start }) => texts[1]!.startsWith(title, start))).toEqual([true, true]);
  });

  test('keeps its tasks, and says what is lost of them', async () => {
    const { items } = await listTasks(ledger.database, NOW, { document: id }, PAGE);
    const told = items.map(({ text, anchor }) => [text.slice(0, 6), anchor]);
    expect(told).toContainEqual(['加快推进云岭', 'same']);
    expect(told).toContainEqual(['新建敬老院2', 'lost']);
    expect(told).toContainEqual(['新建敬老院2', null]);
  });

  test('is not seen in the state before it', async () => {
    const document = (await readDocument(ledger.database, before, id))!;
    expect(document.edition).toBe(1);
    const seen = [...(await facts(before)).values()].map(({ anchor, edition }) => [anchor, edition]);
    expect(seen).toEqual(seen.map(() => [null, 1]));
    expect((await listSections(ledger.database, before, document, PAGE)).items.length).toBe(2);
    expect(await editionsOf(ledger.database, before, id)).toHaveLength(1);
  });

  test('is searched in its own words alone', async () => {
    const { rows } = await ledger.pool.query(
      `select text, to_event is null as now from passage where document = $1 and words @@ $2::tsquery order by start`,
      [id, "'公路' | '亿元'"],
    );
    const told = (isNow: boolean) => rows.filter(({ now }) => now === isNow).map(({ text }) => text);
    expect(told(true)).toEqual([GDP.replace('682.4', '684.2'), ROADS]);
    expect(told(false)).toEqual([GDP]);
  });

  test('changes nothing when either edition comes again', async () => {
    const [first, second] = await editionsOf(ledger.database, NOW, id);
    const bytes = async (edition = first!) => Buffer.from(await textOf(ledger.database, edition.text));
    const unchanged = { ok: true, event: null, result: { outcome: 'unchanged', document: id } };
    expect(await importDocument(ledger, await bytes(), { name: 'report.txt' }, CLERK)).toEqual(unchanged);
    const about = { name: 'report.txt', corrects: id };
    expect(await importDocument(ledger, await bytes(second), about, CLERK)).toEqual(unchanged);
  });
});

describe('what a person says of the anchors', { timeout: 30_000 }, () => {
  test('lets what is the same rest, all at once, and leaves the others waiting', async () => {
    await corrected(GRAIN, `今年，${COTTON}`);
    made(await decide('confirm', 'same'));
    const now = await facts();
    const anchors = ['地区生产总值', '粮食总产量', '棉花总产量'].map((name) => now.get(name)!.anchor);
    expect(anchors).toEqual(['lost', null, 'moved']);
    expect(made(await decide('confirm', 'same'))).toEqual({ decided: 0, withdrawn: 0 });
  });

  test.each([
    ['and takes its entry back', true, 'withdrawn'],
    ['and leaves its entry', false, 'accepted'],
  ])('lets what is lost go, %s', async (_, withdraw, state) => {
    await corrected(GRAIN, COTTON);
    const lost = (await facts()).get('地区生产总值')!;
    expect(made(await decide('confirm', [lost.id], withdraw))).toEqual({ decided: 1, withdrawn: withdraw ? 1 : 0 });
    expect((await facts()).get('地区生产总值')).toMatchObject({ state: 'gone', anchor: null, edition: 1 });
    expect(await entryOf(lost)).toBe(state);
  });

  test('keeps what is lost, where it is said to hold', async () => {
    await corrected(GRAIN, COTTON);
    const lost = (await facts()).get('地区生产总值')!;
    made(await decide('refuse', 'lost', true));
    expect((await facts()).get('地区生产总值')).toMatchObject({ state: 'accepted', anchor: null, edition: 1 });
    expect(await entryOf(lost)).toBe('accepted');
  });

  test('parts what was taken for the same from what it was', async () => {
    await corrected(GRAIN, GDP, `今年，${COTTON}`);
    const old = (await facts(before)).get('棉花总产量')!;
    made(await decide('refuse', [old.id]));
    const [lost, found] = await factsNamed('棉花总产量');
    const { start, entry } = old;
    expect(lost).toMatchObject({ id: old.id, state: 'accepted', anchor: 'lost', edition: 1, start, entry });
    expect(lost!.instead).toBe(found!.id);
    expect(found).toMatchObject({ state: 'proposed', anchor: null, edition: 2, entry: null });
    expect((await verify(ledger.database)).breaks).toEqual([]);
  });

  test('needs a reason where entries are withdrawn', async () => {
    await corrected(GRAIN, COTTON);
    const decision = { decision: 'confirm', of: 'lost', withdraw: true } as const;
    expect(refusalOf(await decideAnchors(ledger, id, decision, CLERK))).toBe('reason-needed');
    expect(refusalOf(await decideAnchors(ledger, newId(), decision, CLERK))).toBe('not-found');
  });

  test('parts tasks and projects too, and what a person made of them stays with the lost one', async () => {
    await corrected(GRAIN, GDP, COTTON);
    const { items } = await listTasks(ledger.database, NOW, { document: id }, PAGE);
    const task = items.find(({ anchor }) => anchor === 'same')!;
    made(
      (await review(
        ledger,
        { tasks: [{ do: 'accept', id: task.id, version: task.version }] },
        { author: CLERK },
      )) as never,
    );
    made(await decide('refuse', [task.id]));
    const after = (await listTasks(ledger.database, NOW, { document: id }, PAGE)).items.filter(
      ({ text }) => text === task.text,
    );
    const told = after.map(({ state, anchor, edition }) => [state, anchor, edition]);
    expect(told.toSorted()).toEqual([
      ['accepted', 'lost', 1],
      ['proposed', null, 2],
    ]);
  });

  test('is refused of what waits for nobody', async () => {
    await corrected(GRAIN, GDP, COTTON);
    made(await decide('confirm', 'same'));
    const [fact] = (await facts()).values();
    expect(refusalOf(await decide('confirm', [fact!.id]))).toBe('no-anchor');
    expect(refusalOf(await decide('confirm', ['01a20340-63c7-7ece-8e4a-dd87293b3637']))).toBe('no-anchor');
  });

  test('is waited for through the next correction: what moved once has moved', async () => {
    await corrected(GRAIN, GDP, `今年，${COTTON}`);
    const third = Buffer.from(HEAD + [GRAIN, GDP, `今年，${COTTON}`, ROADS].join('\n') + PLAN);
    made(await importDocument(ledger, third, { name: 'report-3.txt', corrects: id }, CLERK));
    const now = await facts();
    expect(now.get('棉花总产量')).toMatchObject({ anchor: 'moved', edition: 3 });
    expect(now.get('粮食总产量')).toMatchObject({ edition: 3 });
  });
});

const sentence = fc
  .tuple(fc.constantFrom('粮食总产量', '棉花总产量', '公路通车里程'), fc.integer({ min: 2020, max: 2023 }), fc.nat(99))
  .map(([name, year, value]) => `${year}年，${name}${value}万吨。`);
const edition = fc.array(sentence, { minLength: 1, maxLength: 8 });

test('however often it is corrected, all that is said in an edition is there once, in its place', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edition, { minLength: 2, maxLength: 4 }), async (editions) => {
      const texts = editions.map((sentences) => HEAD + sentences.join('\n'));
      const about = { name: 'report.txt', region: `云岭${Math.random()}` };
      id = made(await importDocument(ledger, Buffer.from(texts[0]!), about, CLERK)).document;
      for (const text of texts.slice(1)) {
        made(await importDocument(ledger, Buffer.from(text), { name: 'report.txt', corrects: id }, CLERK));
        await decide('refuse', 'moved');
      }
      const stored = await editionsOf(ledger.database, NOW, id);
      const { items } = await listFacts(ledger.database, NOW, { document: id }, { limit: 500 });
      for (const { edition, start, end, read } of items) {
        const text = await textOf(ledger.database, stored[edition - 1]!.text);
        expect(text.slice(start, end)).toBe((read as { quote: string }).quote);
      }
      const here = items.filter((fact) => fact.edition === stored.length).map(({ start }) => start);
      const said = [...texts.at(-1)!.matchAll(/\d+(?=万吨)/g)].map(({ index }) => index);
      expect(here.toSorted((one, other) => one - other)).toEqual(said);
    }),
    { numRuns: 25 },
  );
  expect((await verify(ledger.database)).breaks).toEqual([]);
});
