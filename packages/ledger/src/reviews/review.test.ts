import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshLedger } from '../../testing/ledgers.js';
import { CLERK, grant, indicatorOf, made, planOf, refusalOf } from '../../testing/offices.js';
import { base, level, type Proposed, proposed, result, same, step, unheardOf } from '../../testing/proposed.js';
import { verify } from '../chain/verify.js';
import { listEvents } from '../events/list.js';
import type { Ledger } from '../ledger.js';
import type { Row } from '../nouns/row.js';
import { refillObservation } from '../observations/fill.js';
import { stepObservation } from '../observations/steps.js';
import type { EntryProposal, FactDecision } from './decision.js';
import { type Reviewed, reviewFacts } from './review.js';

let ledger: Ledger;
let code: string;
let indicator: string;
let plan: string;
beforeAll(async () => {
  ledger = await freshLedger();
});
afterAll(async () => {
  expect((await verify(ledger.database)).breaks).toEqual([]);
  await ledger.close();
});

let count = 0;
/** An indicator and a plan that no other test knows. */
async function afresh(): Promise<void> {
  count += 1;
  code = `review-${count}`;
  indicator = await indicatorOf(ledger, { code, name: `复核指标${count}` });
  plan = await planOf(ledger, { status: 'in-force' });
}

/** What a document says of one name, one fact for each. */
function document(...proposals: readonly (EntryProposal | null)[]): Promise<Proposed> {
  return proposed(
    ledger,
    plan,
    proposals.map((proposal) => ({ name: `云岭复核${count}`, proposal })),
  );
}

function accepted({ facts, version }: Proposed, some: Partial<FactDecision> = {}): readonly FactDecision[] {
  return facts.map((id) => ({ do: 'accept', id, version, ...some }) as FactDecision);
}

const why = { author: CLERK };
const because = { author: CLERK, reason: '核对原文' };
const decide = (decisions: readonly FactDecision[], reason = why): Promise<Reviewed> =>
  reviewFacts(ledger, decisions, reason);

function hindrancesOf(reviewed: Reviewed): readonly string[] {
  return reviewed.ok ? [] : reviewed.hindrances.map((one) => one.code);
}

async function rows<N extends 'target' | 'yearTarget' | 'baseline' | 'observation'>(
  noun: N,
): Promise<readonly Row<N>[]> {
  const all = sql<Row<N> & { indicator?: string }>`select * from ${sql.table(noun)} where to_event is null`;
  const found = (await all.execute(ledger.database)).rows;
  return noun === 'yearTarget' ? found : found.filter((row) => row.indicator === indicator);
}

async function factOf(id: string): Promise<Row<'fact'>> {
  const row = await ledger.database
    .selectFrom('fact')
    .selectAll()
    .where('id', '=', id)
    .where('toEvent', 'is', null)
    .executeTakeFirst();
  return row!;
}

describe('what was accepted', () => {
  it('becomes a target, its base, its years and its values, in one event, each naming its fact', async () => {
    await afresh();
    const known = same(code);
    const read = await document(
      step(known, '2023', 2400),
      level(known, 3000),
      base(known, 2000),
      result(known, '2021', 2200),
    );
    const reviewed = await decide(accepted(read));
    const { items } = await listEvents(ledger.database, {}, { limit: 1 });
    expect(items).toMatchObject([{ seq: reviewed.ok && reviewed.event, kind: 'review.made', document: read.document }]);

    const [target] = await rows('target');
    expect(target).toMatchObject({ plan, planVersion: 1, value: 3000, decimals: 0, position: 10, fact: read.facts[1] });
    const year = (await rows('yearTarget')).find((row) => row.target === target!.id);
    expect(year).toMatchObject({ period: '2023', value: 2400, document: read.document, fact: read.facts[0] });
    expect(await rows('baseline')).toMatchObject([{ plan, year: 2020, value: 2000, fact: read.facts[2] }]);
    expect(await rows('observation')).toMatchObject([
      { series: 'document', state: 'accepted', value: 2200, filledBy: null, decidedBy: 'clerk', fact: read.facts[3] },
    ]);
    expect(await factOf(read.facts[1]!)).toMatchObject({ state: 'accepted', indicator, entry: target!.id });
  });

  it('of a year belongs to the nearer target of its plan, or to the one that a person names', async () => {
    await afresh();
    const far = level(same(code), 6000, { span: { from: 2021, to: 2035 } });
    const read = await document(
      far,
      level(same(code), 3000),
      step(same(code), '2023', 2400),
      step(same(code), '2024', 2700),
    );
    const [one, other, third, fourth] = accepted(read);
    await decide([one!, other!, third!]);
    const targets = await rows('target');
    const ofYear = async (period: string): Promise<number | undefined> => {
      const years = (await rows('yearTarget')).filter((row) => row.period === period);
      return targets.find(({ id }) => years.some(({ target }) => target === id))?.value ?? undefined;
    };
    expect(await ofYear('2023')).toBe(3000);
    const named = targets.find(({ value }) => value === 6000)!.id;
    await decide([{ ...fourth!, target: named } as FactDecision]);
    expect(await ofYear('2024')).toBe(6000);
    const rival = await proposed(ledger, await planOf(ledger), [{ name: '云岭', proposal: level(same(code), 3100) }]);
    await decide(accepted(rival));
    const elsewhere = await proposed(ledger, null, [{ name: '云岭', proposal: step(same(code), '2025', 1) }]);
    expect(hindrancesOf(await decide(accepted(elsewhere)))).toEqual(['several-targets']);
  });

  it('is the same when it is sent again', async () => {
    await afresh();
    const decisions = accepted(await document(level(same(code), 3000)));
    const first = await decide(decisions);
    const again = await decide(decisions);
    expect([first.ok && first.event, again.ok && again.event]).toEqual([expect.any(Number), null]);
    expect(await rows('target')).toHaveLength(1);
  });

  it('is one entry where two facts say the same, the one rounder than the other', async () => {
    await afresh();
    const read = await document(result(same(code), '2021', 2200.4), result(same(code), '2021', 2200));
    expect((await decide(accepted(read))).ok).toBe(true);
    expect(await rows('observation')).toMatchObject([{ value: 2200.4, fact: read.facts[0] }]);
    const [first, second] = [await factOf(read.facts[0]!), await factOf(read.facts[1]!)];
    expect(second.entry).toBe(first.entry);
    await decide([{ do: 'reopen', id: second.id, version: second.fromEvent }], because);
    expect(await rows('observation')).toMatchObject([{ state: 'accepted', fact: first.id }]);
    await decide([{ do: 'reopen', id: first.id, version: first.fromEvent }], because);
    expect(await rows('observation')).toMatchObject([{ state: 'withdrawn' }]);
  });

  it('is brought to the unit of the indicator to the last digit, or hinders', async () => {
    await afresh();
    const read = await document(result(same(code), '2021', 1.5, '万亿元'));
    expect((await decide(accepted(read))).ok).toBe(true);
    expect(await rows('observation')).toMatchObject([{ value: 15_000, decimals: 0 }]);
    const odd = await document(result(same(code), '2022', 1.5, '万人'));
    expect(hindrancesOf(await decide(accepted(odd)))).toEqual(['unit-unfit']);
    const vast = await document(result(same(code), '2022', 1e300), level(same(code), 1e17));
    expect(hindrancesOf(await decide(accepted(vast)))).toEqual(['number-unfit', 'number-unfit']);
  });
});

describe('indicators', () => {
  it('are made once for all facts of one name, with the code of the catalogue or one made from the name', async () => {
    await afresh();
    const strange = unheardOf('云岭 幸福 指数(试行)');
    const listed = unheardOf('森林覆盖率', '%', 'forest-cover');
    const read = await document(result(strange, '2021', 80), result(strange, '2022', 81), result(listed, '2021', 50.1));
    expect((await decide(accepted(read))).ok).toBe(true);
    const [one, other, third] = await Promise.all(read.facts.map(factOf));
    expect(one!.indicator).toBe(other!.indicator);
    const codes = await ledger.database
      .selectFrom('indicator')
      .select(['code', 'aliases'])
      .where('id', 'in', [one!.indicator!, third!.indicator!])
      .execute();
    expect(codes.map((row) => row.code).sort()).toEqual(['forest-cover', '云岭-幸福-指数-试行']);
  });

  it('get another name where the proposal knows them by one', async () => {
    await afresh();
    const read = await document(result({ ...same(code), how: 'alias' }, '2021', 80));
    expect((await decide(accepted(read))).ok).toBe(true);
    const row = await ledger.database
      .selectFrom('indicator')
      .select('aliases')
      .where('id', '=', indicator)
      .where('toEvent', 'is', null)
      .executeTakeFirst();
    expect(row!.aliases).toEqual([`云岭复核${count}`]);
  });

  it('that a proposal knows and the ledger does not hinder', async () => {
    await afresh();
    expect(hindrancesOf(await decide(accepted(await document(level(same('gone'), 1)))))).toEqual(['no-indicator']);
  });
});

describe('what hinders one holds up all, and is told of all', () => {
  it('a year of no target, a fact without a proposal, a version that was passed, a fact that is not there', async () => {
    await afresh();
    const read = await document(step(same(code), '2023', 1), null, level(same(code), 3000));
    const [first, second, third] = accepted(read);
    const nowhere = { ...third!, id: '01890000-0000-7000-8000-000000000000' };
    const reviewed = await decide([
      first!,
      { ...second!, do: 'accept' } as FactDecision,
      { ...third!, version: 1 },
      nowhere,
    ]);
    expect([...hindrancesOf(reviewed)].sort()).toEqual(['no-target', 'not-found', 'not-in-this-state', 'stale']);
    expect(await rows('target')).toEqual([]);
  });

  it('another value that was accepted, shown with both, until a person lets one replace it', async () => {
    await afresh();
    await decide(accepted(await document(result(same(code), '2021', 2200))));
    const read = await document(result(same(code), '2021', 2300));
    const conflict = await decide(accepted(read));
    expect(conflict).toMatchObject({
      ok: false,
      hindrances: [{ code: 'conflict', params: { there: { value: 2200 }, proposed: { value: 2300 } } }],
    });
    expect(hindrancesOf(await decide(accepted(read, { replace: true } as never)))).toEqual(['reason-needed']);
    expect((await decide(accepted(read, { replace: true } as never), because)).ok).toBe(true);
    expect(await rows('observation')).toMatchObject([{ value: 2300, fact: read.facts[0] }]);

    const { fromEvent } = await factOf(read.facts[0]!);
    expect((await decide([{ do: 'reopen', id: read.facts[0]!, version: fromEvent }], because)).ok).toBe(true);
    expect(await rows('observation')).toMatchObject([{ value: 2200, state: 'accepted' }]);
  });

  it('two facts of one review that contradict each other', async () => {
    await afresh();
    const read = await document(result(same(code), '2021', 2200), result(same(code), '2021', 2300));
    expect(hindrancesOf(await decide(accepted(read)))).toEqual(['conflict']);
    expect(await rows('observation')).toEqual([]);
  });
});

describe('a person', () => {
  it('rejects for a reason, and takes it back', async () => {
    await afresh();
    const read = await document(level(same(code), 3000));
    const [id] = read.facts as [string];
    expect(hindrancesOf(await decide([{ do: 'reject', id, version: read.version }]))).toEqual(['reason-needed']);
    expect((await decide([{ do: 'reject', id, version: read.version }], because)).ok).toBe(true);
    const rejected = await factOf(id);
    expect(rejected.state).toBe('rejected');
    expect((await decide([{ do: 'reopen', id, version: rejected.fromEvent }], because)).ok).toBe(true);
    expect((await factOf(id)).state).toBe('proposed');
  });

  it('who corrects a value leaves it to another to accept, and to accept it after taking it back is no way round', async () => {
    await afresh();
    const read = await document(result(same(code), '2021', 2200));
    const [id] = read.facts as [string];
    const proposal = result(same(code), '2021', 2205);
    expect((await decide([{ do: 'correct', id, version: read.version, proposal }], because)).ok).toBe(true);
    expect(await rows('observation')).toMatchObject([
      { value: 2205, state: 'submitted', filledBy: 'clerk', decidedBy: null },
    ]);

    await decide([{ do: 'reopen', id, version: (await factOf(id)).fromEvent }], because);
    expect(await rows('observation')).toMatchObject([{ state: 'withdrawn' }]);
    expect((await decide([{ do: 'accept', id, version: (await factOf(id)).fromEvent }])).ok).toBe(true);
    const [value] = (await rows('observation')).filter((row) => row.state !== 'withdrawn');
    expect(value).toMatchObject({ value: 2205, state: 'submitted', filledBy: 'clerk' });

    const aim = { id: value!.id, expected: value!.fromEvent, grants: [grant('planning')] };
    const other = { ...aim, author: { ...CLERK, account: 'other' } };
    expect(refusalOf(await stepObservation(ledger, 'accept', { ...aim, author: CLERK }))).toBe('own-value');
    expect(refusalOf(await stepObservation(ledger, 'withdraw', other))).toBe('from-a-fact');
    const { version } = made(await stepObservation(ledger, 'return', { ...other, reason: '与原文不符' }));
    const given = { value: 2206, decimals: 0 };
    const again = made(await refillObservation(ledger, { ...aim, expected: version, author: CLERK }, { given }));
    made(await stepObservation(ledger, 'accept', { ...other, expected: again.version }));
    const [last] = (await rows('observation')).filter((row) => row.state !== 'withdrawn');
    expect(last).toMatchObject({ value: 2206, state: 'accepted', filledBy: 'clerk', decidedBy: 'other' });
  });

  it('who wrote a value does not accept it after another has only moved it elsewhere', async () => {
    await afresh();
    const read = await document(result(same(code), '2021', 2200));
    const [id] = read.facts as [string];
    await decide([{ do: 'correct', id, version: read.version, proposal: result(same(code), '2021', 2205) }], because);
    const moved = {
      do: 'correct',
      id,
      version: (await factOf(id)).fromEvent,
      proposal: result(same(code), '2022', 2205),
    } as const;
    const other = { ...CLERK, account: 'other' };
    expect((await reviewFacts(ledger, [moved], { author: other, reason: '年份有误' })).ok).toBe(true);
    const [value] = (await rows('observation')).filter((row) => row.state !== 'withdrawn');
    expect(value).toMatchObject({ period: '2022', state: 'submitted', filledBy: 'other' });
    const aim = { id: value!.id, expected: value!.fromEvent, grants: [grant('planning')] };
    expect(refusalOf(await stepObservation(ledger, 'accept', { ...aim, author: CLERK }))).toBe('own-value');
  });

  it('makes an entry of what the reader took for nothing, and gives it to another indicator later', async () => {
    await afresh();
    const read = await document(null);
    const [id] = read.facts as [string];
    expect((await decide([{ do: 'correct', id, version: read.version, proposal: base(same(code), 2000) }])).ok).toBe(
      true,
    );
    expect(await rows('baseline')).toMatchObject([{ value: 2000, isWithdrawn: false }]);
    const other = await indicatorOf(ledger);
    const { code: otherCode } = (await ledger.database
      .selectFrom('indicator')
      .select('code')
      .where('id', '=', other)
      .executeTakeFirst())!;
    const again = {
      do: 'correct',
      id,
      version: (await factOf(id)).fromEvent,
      proposal: base(same(otherCode), 2000),
    } as const;
    expect(hindrancesOf(await decide([again]))).toEqual(['reason-needed']);
    expect((await decide([again], because)).ok).toBe(true);
    expect(await rows('baseline')).toMatchObject([{ isWithdrawn: true }]);
    expect((await factOf(id)).indicator).toBe(other);
  });

  it('does not take back a target that years have been set for', async () => {
    await afresh();
    const read = await document(level(same(code), 3000), step(same(code), '2023', 2400));
    await decide(accepted(read));
    const { fromEvent: version } = await factOf(read.facts[0]!);
    expect(hindrancesOf(await decide([{ do: 'reopen', id: read.facts[0]!, version }], because))).toEqual([
      'has-year-targets',
    ]);
    const both = read.facts.map((id) => ({ do: 'reopen', id, version }) as const);
    expect((await decide([both[1]!, both[0]!], because)).ok).toBe(true);
    expect(await rows('target')).toMatchObject([{ isWithdrawn: true }]);
  });
});

it('decides on 2,000 facts in one event, in under two seconds', async () => {
  await afresh();
  const said = Array.from({ length: 2_000 }, (_, at) => ({
    name: `云岭批量${at % 400}`,
    proposal: result(unheardOf(`云岭批量${at % 400}`), String(2001 + Math.floor(at / 400)), at + 1),
  }));
  const read = await proposed(ledger, plan, said);
  const began = performance.now();
  const reviewed = await decide(accepted(read));
  const took = performance.now() - began;
  expect(reviewed.ok && reviewed.decided.length).toBe(2_000);
  expect(took).toBeLessThan(2_000);
}, 30_000);
