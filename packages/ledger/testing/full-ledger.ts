import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Author, Draft, Ledger, Noun, Put } from '../src/index.js';
import { newId } from '../src/index.js';
import { wordsOf } from '../src/search/words.js';

/** Words that a careless writer of files would stumble over. */
const AWKWARD = '“引号"、\\反斜线\\n\n换行\t制表,"to_event":1}],{"a":null} 𠮷😀 \u2028';

const AUTHOR: Author = { account: 'a-1', post: newId(), unit: newId() };

/** Fills a ledger with at least one row of every noun, most of them changed once or more. `word` is written into the texts. */
export async function fillLedger(ledger: Ledger, word: string = AWKWARD): Promise<void> {
  const rows = everyNoun(word);
  await ledger.write(
    { kind: 'document.imported', author: AUTHOR, reason: word, document: rows.document.id },
    async (draft) => {
      for (const bytes of [word, '', `${word}的正文`]) await draft.keep(Buffer.from(bytes));
      for (const noun of Object.keys(rows) as Noun[]) if (noun !== 'release') await put(draft, noun, rows[noun]);
      await putPassages(draft, rows.document, [word, '的正文']);
    },
  );
  await ledger.write({ kind: 'plan.changed', author: AUTHOR }, async (draft) => {
    await draft.put('plan', [{ ...rows.plan, status: 'amended', name: `${word}调整` }]);
    await draft.put('indicator', [
      { ...rows.indicator, aliases: [] },
      { ...rows.indicator, id: newId(), code: 'second' },
    ]);
  });
  await ledger.write({ kind: 'release.made', author: AUTHOR }, async (draft) => {
    const { seq, hash } = await draft.tx
      .selectFrom('event')
      .select(['seq', 'hash'])
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    await draft.put('release', [{ ...rows.release, seen: seq, head: hash }]);
  });
  await ledger.write({ kind: 'observation.changed', author: AUTHOR, reason: null }, async (draft) => {
    await draft.put('observation', [{ ...rows.observation, value: '-0.00000001', decimals: 8, state: 'locked' }]);
  });
}

/** The sentences of a text, the first of which is not there any more. */
async function putPassages(draft: Draft, { id, region }: Put<'document'>, sentences: readonly string[]): Promise<void> {
  let start = 0;
  for (const [index, text] of sentences.entries()) {
    const end = start + text.length;
    await sql`insert into passage (region, document, from_event, to_event, start, "end", text, kinds, words)
      values (${region}, ${id}, ${draft.seq}, ${index === 0 ? 3 : null}, ${start}, ${end}, ${text}, ${['fact']}, ${wordsOf(text)}::tsvector)
      on conflict do nothing`.execute(draft.tx);
    start = end;
  }
}

async function put<N extends Noun>(draft: Draft, noun: N, row: Put<N>): Promise<void> {
  await draft.put(noun, [row]);
}

type Rows = { readonly [N in Noun]: Required<Put<N>> };

/** A row of each noun with all of its columns. */
export function everyNoun(word: string): Rows {
  const [unit, plan, document, indicator, target] = [newId(), newId(), newId(), newId(), newId()];
  const region = '990100';
  const named = { id: newId(), region, document, start: 3, end: 20 };
  return {
    unit: {
      id: unit,
      code: 'fgw',
      name: word,
      region,
      kind: 'planning',
      above: null,
      successorOf: [newId()],
      until: '2030-12-31',
    },
    post: { id: newId(), code: 'p', name: word, unit },
    roleGrant: { id: newId(), account: word, role: 'planning', unit, post: null, isRevoked: false },
    plan: {
      id: plan,
      code: 'yunling-2021',
      name: word,
      region,
      level: 'city',
      kind: 'development',
      baseYear: 2020,
      fromYear: 2021,
      toYear: 2025,
      horizonYear: 2035,
      approver: null,
      documentNumber: word,
      approvedOn: '2021-02-28',
      publishedOn: null,
      status: 'in-force',
      upper: [newId(), newId()],
      supersedes: null,
      isPublic: true,
    },
    planVersion: { id: newId(), plan, number: 1, act: word, document, adoptedOn: '2021-02-28', reason: null },
    document: {
      id: document,
      region,
      plan,
      name: word,
      title: word,
      kind: 'plan',
      year: 2021,
      edition: 1,
      format: 'txt',
      bytes: hash(word),
      text: hash(`${word}的正文`),
      map: hash(''),
      length: 100,
      publishedOn: null,
      source: word,
      reader: '0.1.0',
      isPublic: true,
    },
    section: {
      id: newId(),
      document,
      edition: 1,
      position: 0,
      title: word,
      depth: 1,
      path: [word, '第二'],
      start: 0,
      end: 9,
    },
    indicator: {
      id: indicator,
      code: 'gdp',
      name: word,
      shortName: null,
      aliases: [word, '地区生产总值'],
      field: '经济发展',
      unit: '亿元',
      direction: 'up',
      prices: 'current',
      formula: word,
      sourceUnit: unit,
      leadUnit: null,
      frequency: 'quarter',
      isPublic: true,
    },
    definition: {
      id: newId(),
      indicator,
      code: '2024',
      text: word,
      since: '2024',
      reason: '普查修订',
      factor: '1.030',
      shift: '0.10',
      convertsFrom: null,
    },
    fact: {
      ...named,
      id: newId(),
      edition: 1,
      name: word,
      period: '2025',
      role: 'target',
      read: { quote: word, deep: [1, [null, { value: 3.5, unit: null }]] },
      proposal: { kind: 'target' },
      state: 'accepted',
      indicator,
      entry: target,
      anchor: 'moved',
      instead: null,
    },
    baseline: baselineOf(plan, indicator, word),
    target: {
      id: target,
      region,
      plan,
      planVersion: 1,
      indicator,
      kind: 'end-level',
      fromYear: 2021,
      toYear: 2025,
      comparator: '>=',
      value: '3000.00',
      upper: null,
      decimals: 2,
      unit: '亿元',
      measure: 'level',
      form: null,
      tolerance: '0.05',
      prices: null,
      definition: null,
      direction: 'up',
      isBinding: false,
      isSoft: true,
      against: null,
      issuedBy: null,
      milestones: [],
      wording: word,
      fact: null,
      leadUnit: unit,
      position: 1,
      isWithdrawn: false,
    },
    proposedChange: {
      id: newId(),
      region,
      target,
      targetVersion: 1,
      period: null,
      value: '1200.50',
      upper: null,
      decimals: 2,
      wording: word,
      reason: word,
      unit,
      state: 'declined',
      proposedBy: word,
      planVersion: null,
      answer: word,
    },
    yearTarget: {
      id: newId(),
      region,
      target,
      period: '2024',
      value: '2600',
      decimals: 0,
      comparator: '~',
      measure: null,
      method: word,
      document,
      fact: null,
      isWithdrawn: false,
    },
    observation: {
      id: newId(),
      region,
      indicator,
      period: '2024',
      measure: 'level',
      value: '12345678901234567890.123456789',
      decimals: 9,
      definition: null,
      prices: 'current',
      status: 'preliminary',
      series: 'statistics',
      state: 'accepted',
      unit,
      document,
      fact: null,
      quote: word,
      note: null,
      releasedOn: '2025-01-20',
      filledBy: word,
      decidedBy: 'b',
    },
    task: {
      ...named,
      id: newId(),
      edition: 1,
      plan,
      text: word,
      read: { units: [word] },
      kind: 'reform',
      leadUnits: [unit],
      supportUnits: [],
      due: '2024-12',
      parent: null,
      state: 'corrected',
      progress: 'on-schedule',
      reviewedProgress: 'behind',
      note: word,
      anchor: null,
    },
    project: {
      ...named,
      id: newId(),
      edition: 1,
      plan,
      code: null,
      name: word,
      read: {},
      kind: 'works',
      stage: null,
      due: null,
      leadUnit: null,
      state: 'proposed',
      note: null,
      anchor: 'lost',
    },
    finding: {
      id: newId(),
      region,
      check: 'sum',
      severity: 'error',
      fingerprint: word,
      found: { spans: [[1, 2]] },
      documents: [document],
      isGone: false,
    },
    waiver: { id: newId(), fingerprint: word, reason: word, post: null, until: '2026-01-01', isRevoked: true },
    thresholds: { id: newId(), code: 'usual', values: { done: 1.0, words: [word] } },
    judgement: {
      id: newId(),
      region,
      target,
      asOf: '2024',
      seen: 1,
      result: { state: 'judged', steps: [] },
      word: 'ahead',
      opinion: word,
      signedBy: 'c',
    },
    release: { id: newId(), number: 1, title: word, note: null, seen: 1, head: '' },
  };
}

function baselineOf(plan: string, indicator: string, word: string): Required<Put<'baseline'>> {
  return {
    id: newId(),
    plan,
    indicator,
    year: 2020,
    value: '2000.50',
    decimals: 2,
    definition: null,
    isEstimated: true,
    footnote: word,
    fact: null,
    isWithdrawn: false,
  };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
