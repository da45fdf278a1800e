import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshLedger } from '../../testing/ledgers.js';
import { indicatorOf, planOf } from '../../testing/offices.js';
import { base, level, proposed, result, same, step } from '../../testing/proposed.js';
import { verify } from '../chain/verify.js';
import type { Ledger } from '../ledger.js';
import type { Row } from '../nouns/row.js';
import type { EntryProposal, FactDecision } from './decision.js';
import { reviewFacts } from './review.js';

let ledger: Ledger;
beforeAll(async () => {
  ledger = await freshLedger();
});
afterAll(() => ledger.close());

const value = fc.integer({ min: 1, max: 3 });
const saying = fc.record({ which: fc.constantFrom('level', 'step', 'base', 'result'), value, other: fc.boolean() });
type Saying = typeof saying extends fc.Arbitrary<infer S> ? S : never;
const deciding = fc.record({
  at: fc.nat(5),
  do: fc.constantFrom('accept', 'accept', 'correct', 'reject', 'reopen'),
  saying,
  replace: fc.boolean(),
});
const walk = fc.record({
  facts: fc.array(saying, { minLength: 6, maxLength: 6 }),
  reviews: fc.array(fc.array(deciding, { minLength: 1, maxLength: 3 }), { minLength: 6, maxLength: 14 }),
});

function proposalOf({ which, value, other }: Saying, codes: readonly [string, string]): EntryProposal {
  const match = same(codes[other ? 1 : 0]);
  if (which === 'level') return level(match, value);
  if (which === 'step') return step(match, '2023', value);
  return which === 'base' ? base(match, value) : result(match, '2022', value);
}

async function factsOf(ids: readonly string[]): Promise<readonly Row<'fact'>[]> {
  const rows = await ledger.database
    .selectFrom('fact')
    .selectAll()
    .where('id', 'in', ids)
    .where('toEvent', 'is', null)
    .execute();
  return ids.map((id) => rows.find((row) => row.id === id)!);
}

interface Entry {
  readonly id: string;
  readonly fact: string | null;
  readonly value: number;
  readonly stands: boolean;
}

async function entriesOf(indicators: readonly string[]): Promise<readonly Entry[]> {
  const { rows } = await sql<Entry>`
    select id, fact, value, not is_withdrawn as stands from target where to_event is null and indicator = any(${indicators})
    union all select id, fact, value, not is_withdrawn from year_target where to_event is null
      and target in (select id from target where indicator = any(${indicators}))
    union all select id, fact, value, is_withdrawn is not true from baseline where to_event is null and indicator = any(${indicators})
    union all select id, fact, value, state <> 'withdrawn' from observation where to_event is null and indicator = any(${indicators})`.execute(
    ledger.database,
  );
  return rows;
}

it('leaves every fact that was taken over with an entry that stands, and every entry with a fact that was', async () => {
  const done = new Map<string, number>();
  const count = (what: string): void => void done.set(what, (done.get(what) ?? 0) + 1);
  let number = 0;
  await fc.assert(
    fc.asyncProperty(walk, async ({ facts, reviews }) => {
      number += 1;
      const codes = [`walk-${number}-a`, `walk-${number}-b`] as const;
      const indicators = [await indicatorOf(ledger, { code: codes[0] }), await indicatorOf(ledger, { code: codes[1] })];
      const plan = await planOf(ledger);
      const read = await proposed(
        ledger,
        plan,
        facts.map((one) => ({ name: '云岭', proposal: proposalOf(one, codes) })),
      );
      for (const decidings of reviews) {
        const now = await factsOf(read.facts);
        const decisions = decidings.map(({ at, do: what, saying, replace }) => {
          const { id, fromEvent: version } = now[at]!;
          return { do: what, id, version, replace, proposal: proposalOf(saying, codes) } as FactDecision;
        });
        const author = { account: 'walker', post: null, unit: null };
        const reviewed = await reviewFacts(ledger, decisions, { author, reason: '核对' });
        if (reviewed.ok) for (const decision of decisions) count(decision.do);
        else for (const { code } of reviewed.hindrances) count(code);

        const entries = new Map((await entriesOf(indicators)).map((entry) => [entry.id, entry]));
        const after = await factsOf(read.facts);
        for (const fact of after) {
          const isIn = fact.state === 'accepted' || fact.state === 'corrected';
          expect(fact.entry !== null).toBe(isIn);
          if (isIn) expect(entries.get(fact.entry!)?.stands).toBe(true);
        }
        for (const entry of entries.values()) {
          if (!entry.stands) continue;
          const source = after.find(({ id }) => id === entry.fact);
          expect(source?.entry).toBe(entry.id);
        }
      }
    }),
    { numRuns: 60, seed: 7, endOnFailure: true },
  );
  for (const what of ['accept', 'correct', 'reject', 'reopen', 'conflict', 'no-target', 'has-year-targets']) {
    expect(done.get(what) ?? 0, what).toBeGreaterThan(3);
  }
  expect((await verify(ledger.database)).breaks).toEqual([]);
}, 120_000);
