import { type Ledger, migrate, NOW, openLedger, search, verify } from '@outturn/ledger';
import { expect, test } from 'vitest';
import { freshDatabase } from '../../packages/ledger/testing/databases.js';
import { generate } from './generate.js';

async function generated(seed: number): Promise<Ledger> {
  const { connection } = await freshDatabase();
  await migrate(connection);
  const ledger = openLedger(connection);
  await generate(ledger, { entries: 3_000, seed });
  return ledger;
}

const textsOf = async ({ pool }: Ledger): Promise<readonly string[]> =>
  (await pool.query('select text from passage order by document, start')).rows.map(({ text }) => text);

test('a ledger of made-up regions verifies, has so many entries, and words to find', async () => {
  const ledger = await generated(1);
  const { breaks, rows } = await verify(ledger.database);
  expect(breaks).toEqual([]);
  expect(rows).toBeGreaterThanOrEqual(3_000);
  const { hits } = await search(ledger.database, NOW, { text: '粮食产量', limit: 20 });
  expect(hits).toHaveLength(20);
  expect(hits.flatMap(({ things }) => things.map(({ kind }) => kind))).toContain('fact');
  for (const { text, textStart, matches } of hits)
    expect(matches.map(({ start, end }) => text.slice(start - textStart, end - textStart))).toContain('粮食产量');
  await ledger.close();
});

test('the same seed makes the same texts, another one others', async () => {
  const ledgers = await Promise.all([generated(2), generated(2), generated(3)]);
  const [one, same, other] = await Promise.all(ledgers.map(textsOf));
  expect(same).toEqual(one);
  expect(other).not.toEqual(one);
  await Promise.all(ledgers.map((ledger) => ledger.close()));
});
