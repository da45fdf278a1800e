import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { everyNoun, fillLedger } from '../../testing/full-ledger.js';
import { freshLedger } from '../../testing/ledgers.js';
import { newId } from '../ids.js';
import type { Ledger } from '../ledger.js';
import { NOUNS, type Noun } from '../schema/tables.js';
import { NOW, seen, viewOf } from '../view.js';
import { verify } from './verify.js';
import type { Author, Put } from './write.js';

const AUTHOR: Author = { account: 'lin', post: null, unit: null };
let ledger: Ledger;

beforeEach(async () => {
  ledger = await freshLedger();
});

afterEach(() => ledger.close());

describe('a change', () => {
  test('adds a version and closes the one before; both can be asked for', async () => {
    const unit = unitOf('统计局');
    await put('unit', unit);
    await put('unit', { ...unit, name: '统计和数据局' });
    expect(await namesIn(1)).toEqual(['统计局']);
    expect(await namesIn(2)).toEqual(['统计和数据局']);
    expect(await namesIn(null)).toEqual(['统计和数据局']);
  });

  test('that puts nothing in leaves no event, and one that is refused leaves nothing', async () => {
    expect(await ledger.write({ kind: 'unit.added', author: AUTHOR }, async () => 'looked')).toEqual({
      ok: true,
      event: null,
      result: 'looked',
    });
    const refused = await ledger.write({ kind: 'unit.added', author: AUTHOR }, async (draft) => {
      await draft.put('unit', [unitOf('统计局')]);
      draft.refuse('stale', { version: 3 });
    });
    expect(refused).toEqual({ ok: false, refusal: { code: 'stale', params: { version: 3 } } });
    expect(await namesIn(null)).toEqual([]);
    expect((await verify(ledger.database)).events).toBe(0);
  });

  test('that fails in the middle leaves nothing', async () => {
    const failing = ledger.write({ kind: 'unit.added', author: AUTHOR }, async (draft) => {
      await draft.put('unit', [unitOf('统计局')]);
      await sql`select 1 / 0`.execute(draft.tx);
    });
    await expect(failing).rejects.toThrow('division by zero');
    expect(await namesIn(null)).toEqual([]);
  });

  test('waits for another: thirty at a time leave no gap and no fork', async () => {
    const unit = unitOf('统计局');
    await put('unit', unit);
    await Promise.all(Array.from({ length: 30 }, (_, at) => put('unit', { ...unit, name: `统计局${at}` })));
    expect(await verify(ledger.database)).toMatchObject({ events: 31, rows: 31, breaks: [] });
    expect(await namesIn(null)).toHaveLength(1);
  });

  test('keeps decimals and text as they were given', async () => {
    await fillLedger(ledger);
    const { rows } = await sql<{ value: string }>`select value::text from target`.execute(ledger.database);
    expect(rows[0]!.value).toBe('3000.00');
    expect((await verify(ledger.database)).breaks).toEqual([]);
  });

  test('cannot be made in any other way', async () => {
    await fillLedger(ledger);
    const ways = [
      'update event set reason = null',
      'delete from event',
      `update plan set name = ''`,
      'update plan set to_event = null where to_event is not null',
      'delete from plan',
      `update content set bytes = ''`,
    ];
    for (const way of ways) await expect(ledger.pool.query(way)).rejects.toThrow('append-only');
  });
});

test('every noun has the columns that its type says', async () => {
  const { rows } = await sql<{ noun: string; columns: string[] }>`
    select table_name as noun, array_agg(column_name::text) as columns from information_schema.columns
    where table_schema = 'public' group by table_name`.execute(ledger.database);
  const columns = new Map(rows.map((row) => [row.noun, row.columns.toSorted()]));
  for (const [noun, row] of Object.entries(everyNoun('词'))) {
    const names = [...Object.keys(row), 'fromEvent', 'toEvent'].map(inColumns).toSorted();
    expect(columns.get(inColumns(noun)), noun).toEqual(names);
  }
});

describe('verify', () => {
  beforeEach(() => fillLedger(ledger));

  /** As somebody would who owns the database and takes the guards away. */
  async function forge(statement: string): Promise<void> {
    const table = /^(?:update|delete from) (\w+)/.exec(statement)![1]!;
    const guarded = (state: string) => `alter table ${table} ${state} trigger user`;
    const results = (await ledger.pool.query([guarded('disable'), statement, guarded('enable')].join(';'))) as unknown;
    const [, { rowCount }] = results as readonly { readonly rowCount: number }[];
    expect(rowCount, statement).toBeGreaterThan(0);
  }

  test('finds nothing where nothing was done, and the hash of the last event', async () => {
    const { head, breaks, events } = await verify(ledger.database);
    const last = await ledger.database.selectFrom('event').selectAll().orderBy('seq', 'desc').executeTakeFirstOrThrow();
    expect({ head, breaks, events }).toEqual({ head: last.hash, breaks: [], events: last.seq });
  });

  test.each(NOUNS)(
    'finds a row of %s that was taken out, and one that was given an event that is not there',
    async (noun) => {
      const table = inColumns(noun);
      await forge(
        `update ${table} set from_event = 900 where (id, from_event) = (select id, from_event from ${table} limit 1)`,
      );
      const codes = (await verify(ledger.database)).breaks.map(({ code }) => code);
      expect(codes).toContain('rows');
      expect(codes).toContain('no-event');
    },
  );

  test.each([
    [`update observation set value = value + 1 where from_event = 1`, 'rows'],
    [`update fact set read = jsonb_set(read, '{value}', '9') where from_event = 1`, 'rows'],
    [`update event set account = 'other' where seq = 2`, 'event'],
    [`update event set at = at + interval '1 millisecond' where seq = 2`, 'event'],
    [`delete from event where seq = 2`, 'gap'],
    [`update event set previous = repeat('0', 64) where seq = 3`, 'chain'],
    [`update plan set to_event = 3 where to_event = 2`, 'versions'],
    [`update content set bytes = 'other' where hash = (select hash from content limit 1)`, 'content'],
    [`update event set hash = repeat('0', 64) where seq = (select seen from release)`, 'release'],
  ])('finds what was forged: %s', async (statement, code) => {
    await forge(statement);
    expect((await verify(ledger.database)).breaks.map((one) => one.code)).toContain(code);
  });
});

describe('a day', () => {
  test('shows what had been written by its end in the zone of the installation', async () => {
    await put('unit', unitOf('统计局'));
    const { at } = await ledger.database.selectFrom('event').select('at').executeTakeFirstOrThrow();
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(at));
    const before = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(Date.parse(at) - 86_400_000);
    const zone = 'Asia/Shanghai';
    expect(await viewOf(ledger.database, { day: today, zone })).toEqual({ event: 1 });
    expect(await viewOf(ledger.database, { day: before, zone })).toEqual({ event: 0 });
    expect(await namesIn(0)).toEqual([]);
  });

  test('is one thing, a release or an event that is not there another', async () => {
    expect(await viewOf(ledger.database, { release: 4 })).toBeNull();
    expect(await viewOf(ledger.database, { event: 4 })).toBeNull();
  });
});

function unitOf(name: string): Put<'unit'> {
  return {
    id: newId(),
    code: newId(),
    name,
    region: '990100',
    kind: 'statistics',
    above: null,
    successorOf: [],
    until: null,
  };
}

async function put<N extends Noun>(noun: N, row: Put<N>): Promise<void> {
  await ledger.write({ kind: `${noun}.changed`, author: AUTHOR }, (draft) => draft.put(noun, [row]));
}

async function namesIn(event: number | null): Promise<readonly string[]> {
  const view = event === null ? NOW : { event };
  const rows = await ledger.database.selectFrom('unit').select('name').where(seen(view, 'unit')).execute();
  return rows.map(({ name }) => name);
}

function inColumns(noun: string): string {
  return noun.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
