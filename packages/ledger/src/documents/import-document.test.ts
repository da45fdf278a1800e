import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { drawn } from '../../../import/testing/drawn.js';
import { encryptedPackage } from '../../../import/testing/ole.js';
import { samples } from '../../../import/testing/samples.js';
import { freshLedger } from '../../testing/ledgers.js';
import { CLERK, indicatorOf, made, planOf, refusalOf } from '../../testing/offices.js';
import {
  type About,
  changeDocument,
  checkCase,
  type ImportResult,
  importDocument,
  type Ledger,
  mapOf,
  NOW,
  readDocument,
  review,
  textOf,
  verify,
} from '../index.js';

const SENTENCES = [
  '2023年，地区生产总值682.4亿元，增长6.1%。',
  '粮食总产量88.5万吨。',
  '2024年，地区生产总值增长6%左右。',
  '新建云岭大道工程，完成投资3亿元。',
  '加快推进云岭新区污水处理厂建设。',
];

function report(...sentences: readonly string[]): Buffer {
  return Buffer.from(`云岭市2024年政府工作报告\n\n一、2023年工作回顾\n\n${sentences.join('\n')}\n`);
}

let ledger: Ledger;
beforeEach(async () => {
  ledger = await freshLedger();
  return () => ledger.close();
});

async function bring(bytes: Uint8Array, about: Partial<About> = {}): Promise<ImportResult> {
  return made(await importDocument(ledger, bytes, { name: 'report.txt', ...about }, CLERK));
}

async function count(noun: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(noun)}`.execute(
    ledger.database,
  );
  return rows[0]!.count;
}

describe('a document', { timeout: 30_000 }, () => {
  test('comes in with all that was read out of it, in one event', async () => {
    const gdp = await indicatorOf(ledger, { code: 'gdp', name: '地区生产总值' });
    const result = await bring(report(...SENTENCES));
    if (result.outcome !== 'imported') throw new Error(result.outcome);
    const document = (await readDocument(ledger.database, NOW, result.document))!;
    expect(document).toMatchObject({
      region: '云岭市',
      kind: 'work-report',
      year: 2023,
      edition: 1,
      format: 'text',
      length: report(...SENTENCES).toString().length,
    });
    expect(await textOf(ledger.database, document.text)).toBe(report(...SENTENCES).toString());
    const facts = await ledger.database.selectFrom('fact').selectAll().orderBy('start').orderBy('end').execute();
    expect(facts.length).toBe(result.counts.facts);
    expect(facts[0]).toMatchObject({ name: '地区生产总值', period: '2023', state: 'proposed', indicator: gdp });
    expect(facts[0]!.proposal).toMatchObject({ becomes: 'observation', match: { how: 'same', code: 'gdp' } });
    expect(await count('task')).toBe(result.counts.tasks);
    expect(await count('project')).toBe(result.counts.projects);
    expect(await count('section')).toBe(1);
    const events = await ledger.database
      .selectFrom('event')
      .selectAll()
      .where('document', '=', result.document)
      .execute();
    expect(events.map(({ kind, account }) => [kind, account])).toEqual([['document.imported', 'clerk']]);
    expect((await verify(ledger.database)).breaks).toEqual([]);
  });

  test('that is here already changes nothing', async () => {
    const { document } = await bring(report(...SENTENCES));
    const before = await verify(ledger.database);
    expect(await bring(report(...SENTENCES), { name: 'copy.txt' })).toEqual({ outcome: 'unchanged', document });
    expect(await bring(Buffer.concat([Buffer.from('\ufeff'), report(...SENTENCES)]))).toEqual({
      outcome: 'same-text',
      document,
    });
    expect(await verify(ledger.database)).toEqual(before);
  });

  test('is there once, however many bring it at the same time', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => bring(report(...SENTENCES))));
    expect(all.map(({ outcome }) => outcome).toSorted()).toEqual(['imported', ...Array(5).fill('unchanged')]);
    expect(new Set(all.map(({ document }) => document)).size).toBe(1);
    expect(await count('document')).toBe(1);
  });

  test('of another plan or region is another one', async () => {
    const plan = await planOf(ledger);
    const ids = [await bring(report(...SENTENCES), { plan }), await bring(report(...SENTENCES), { region: '990100' })];
    expect(ids.map(({ outcome }) => outcome)).toEqual(['imported', 'imported']);
    expect(new Set(ids.map(({ document }) => document)).size).toBe(2);
  });

  test('that looks like a corrected edition is said to', async () => {
    const { document } = await bring(report(...SENTENCES));
    expect(await bring(report(...SENTENCES.slice(1)))).toMatchObject({ outcome: 'imported', looksLike: [document] });
    expect(await bring(report('2022年工作。'), { region: '云岭市', year: 2011, name: 'other.txt' })).toMatchObject({
      looksLike: [],
    });
  });

  test('of a region that the vocabulary knows is kept under its code', async () => {
    const text = Buffer.from('塔城地区2024年政府工作报告\n\n2023年，粮食总产量88.5万吨。');
    const { document } = await bring(text);
    expect(await readDocument(ledger.database, NOW, document)).toMatchObject({ region: '654200' });
  });
});

test('files of every format come in with the places of their texts', { timeout: 30_000 }, async () => {
  const files = samples();
  expect(Object.keys(files).length).toBeGreaterThan(5);
  for (const [name, bytes] of Object.entries(files)) {
    const { document } = await bring(bytes, { name, region: `990100 ${name}` });
    const { text, map, format } = (await readDocument(ledger.database, NOW, document))!;
    expect(await textOf(ledger.database, text), name).toContain('粮食');
    const { places } = await mapOf(ledger.database, map);
    expect(places.length > 0, name).toBe(format !== 'text');
  }
  expect((await verify(ledger.database)).breaks).toEqual([]);
});

describe('a file that cannot be taken', () => {
  test.each([
    ['of no region', Buffer.from('粮食总产量88.5万吨，比上年增长2.1%。'), {}, 'region-needed'],
    [
      'for a plan that is not there',
      report(...SENTENCES),
      { plan: '01a20340-63c7-7ece-8e4a-dd87293b3637' },
      'not-found',
    ],
    [
      'for a document that is not there',
      report(...SENTENCES),
      { corrects: '01a20340-63c7-7ece-8e4a-dd87293b3637' },
      'not-found',
    ],
    ['that is empty', Buffer.alloc(0), {}, 'unreadable-file'],
    [
      'that is no document',
      Buffer.from(Array.from({ length: 600 }, (_, at) => (at * 7919) % 256)),
      {},
      'unreadable-file',
    ],
    ['behind a password', encryptedPackage(), {}, 'unreadable-file'],
    ['of pictures alone', drawn(['', '']), {}, 'unreadable-file'],
    ['that is longer than any', report('粮食增产。'.repeat(210_000)), {}, 'unreadable-file'],
  ])('%s', async (_, bytes, about, code) => {
    const before = await count('content');
    expect(refusalOf(await importDocument(ledger, bytes, { name: 'a.txt', ...about }, CLERK))).toBe(code);
    expect([await count('document'), await count('event'), (await count('content')) - before]).toEqual([0, 0, 0]);
  });
});

test.each([
  ['a path', '../../etc/passwd', 'passwd'],
  ['a path of Windows', 'C:\\plans\\规划.txt', '规划.txt'],
  ['unseen signs', '\u202etxt.exe\u0000\ud800', 'txt.exe\ufffd'],
  ['SQL', "'); drop table document; --", "'); drop table document; --"],
  ['too long', '长'.repeat(5000), '长'.repeat(200)],
  ['nothing', '', '-'],
])('a name is made plain: %s', async (_, name, kept) => {
  const { document } = await bring(report(...SENTENCES), { name, title: '标题\u0000\ud800', source: '\u0000' });
  expect(await readDocument(ledger.database, NOW, document)).toMatchObject({
    name: kept,
    title: '标题\ufffd\ufffd',
    source: '\ufffd',
  });
});

test('a document that goes to a plan takes its tasks and projects along', async () => {
  const [plan, other] = [await planOf(ledger), await planOf(ledger)];
  const { document } = await bring(report(...SENTENCES));
  const { version } = (await readDocument(ledger.database, NOW, document))!;
  const changed = await changeDocument(ledger, { id: document, expected: version, author: CLERK }, { plan });
  expect(changed).toMatchObject({ ok: true });
  const plans = async (noun: 'task' | 'project') =>
    (await ledger.database.selectFrom(noun).select('plan').where('toEvent', 'is', null).execute()).map(
      (row) => row.plan,
    );
  expect(new Set([...(await plans('task')), ...(await plans('project'))])).toEqual(new Set([plan]));
  await bring(report(...SENTENCES, '2023年，棉花总产量1.2万吨。'), { corrects: document, plan: other });
  expect(await readDocument(ledger.database, NOW, document)).toMatchObject({ plan, edition: 2 });
  expect((await verify(ledger.database)).breaks).toEqual([]);
});

describe('targets that a plan gives in words', { timeout: 30_000 }, () => {
  const PLAN = `云岭市国民经济和社会发展第十四个五年规划纲要

第一章 发展基础

2020年，居民人均可支配收入2.8万元，地区生产总值682.4亿元。

第二章 “十四五”时期主要目标

——经济。地区生产总值年均增长保持在合理区间、各年度视情提出。
——民生。居民人均可支配收入增长与经济增长基本同步，城镇新增就业累计达到5万人。
——生态。单位地区生产总值能耗降低完成省下达指标。
`;
  const worded = async () =>
    (
      await ledger.database.selectFrom('fact').selectAll().where('toEvent', 'is', null).orderBy('start').execute()
    ).filter(({ read }) => (read as { readonly rule: string }).rule === 'words');
  const accept = (facts: readonly { readonly id: string; readonly fromEvent: number }[]) =>
    review(
      ledger,
      { facts: facts.map(({ id, fromEvent }) => ({ do: 'accept', id, version: fromEvent })) },
      { author: CLERK },
    );

  test('are proposed with their sentences, and become targets when a person accepts them', async () => {
    const plan = await planOf(ledger);
    await bring(Buffer.from(PLAN), { name: 'plan.txt', plan });
    const said = await worded();
    expect(
      said.map(({ name, state, proposal }) => [name, state, (proposal as { certainty: string }).certainty]),
    ).toEqual([
      ['地区生产总值', 'proposed', 'likely'],
      ['居民人均可支配收入', 'proposed', 'likely'],
      ['单位地区生产总值能耗', 'proposed', 'likely'],
    ]);
    // Nothing to keep pace with yet.
    const refused = await accept([said[1]!]);
    expect(refused).toMatchObject({ ok: false, hindrances: [{ code: 'no-indicator', params: { code: 'gdp' } }] });
    expect((await accept(said)).ok).toBe(true);
    const targets = await ledger.database.selectFrom('target').selectAll().orderBy('position').execute();
    const product = await ledger.database
      .selectFrom('indicator')
      .select('id')
      .where('code', '=', 'gdp')
      .executeTakeFirst();
    expect(targets).toMatchObject([
      { kind: 'year-by-year', value: null, measure: 'change', against: null },
      { kind: 'relative', value: null, comparator: '=', against: product!.id },
      { kind: 'assigned', value: null, form: 'cumulative-change', fact: said[2]!.id },
    ]);
    expect(targets[1]!.wording).toContain('居民人均可支配收入增长与经济增长基本同步');
    expect((await verify(ledger.database)).breaks).toEqual([]);
  });

  test('are found again in a corrected edition', async () => {
    const plan = await planOf(ledger);
    const { document } = await bring(Buffer.from(PLAN), { name: 'plan.txt', plan });
    const before = await worded();
    await accept(before);
    const corrected = PLAN.replace('——民生。居民', '——民生。粮食产量达到20万吨，居民').replace(
      '完成省下达指标',
      '完成国家下达指标',
    );
    await bring(Buffer.from(corrected), { name: 'plan-2.txt', corrects: document });
    const after = new Map((await worded()).map((fact) => [fact.id, fact]));
    expect(before.map(({ id }) => [after.get(id)!.anchor, after.get(id)!.state])).toEqual([
      ['same', 'accepted'],
      ['moved', 'accepted'],
      // Other words are another promise: a person says whether it is one.
      ['lost', 'accepted'],
    ]);
    const instead = after.get(after.get(before[2]!.id)!.instead!)!;
    expect(instead).toMatchObject({ state: 'proposed', read: { quote: '完成国家下达指标' } });
    for (const { start, end, read, edition } of after.values())
      if (edition === 2) expect(corrected.slice(start, end)).toBe((read as { readonly quote: string }).quote);
  });
});

describe('what stands between documents', () => {
  const [plan, first, second] = ['plan-2021-2025', 'work-report-2023', 'work-report-2024'].map((name) =>
    readFileSync(new URL(`../../../../examples/${name}.txt`, import.meta.url)),
  ) as [Buffer, Buffer, Buffer];

  test('is found when their case is checked, and gone when one of them is corrected', { timeout: 60_000 }, async () => {
    await bring(plan, { name: 'plan.txt' });
    await bring(first, { name: 'first.txt' });
    const { document } = await bring(second, { name: 'second.txt' });
    const between = async () =>
      ledger.database
        .selectFrom('finding')
        .selectAll()
        .where('toEvent', 'is', null)
        .where(sql<number>`cardinality(documents)`, '>', 1)
        .execute();
    expect(await between()).toEqual([]);
    const found = made(await checkCase(ledger, { region: '云岚市', plan: null }, CLERK));
    expect(found).toBeGreaterThan(3);
    const before = new Set((await between()).map(({ id }) => id));
    expect(before.size).toBe(found);
    const again = await checkCase(ledger, { region: '云岚市', plan: null }, CLERK);
    expect(again).toMatchObject({ ok: true, event: null });
    await bring(Buffer.from('云岚市2024年政府工作报告\n\n2023年，各项工作有序推进。'), { corrects: document });
    await checkCase(ledger, { region: '云岚市', plan: null }, CLERK);
    const left = (await between()).filter(({ id }) => before.has(id));
    expect(left.length).toBe(found);
    expect(left.every(({ isGone, documents }) => isGone === documents.includes(document))).toBe(true);
    expect((await verify(ledger.database)).breaks).toEqual([]);
  });
});
