import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Expected, figure, judgeCase, kindCases, type Printed } from '../../testing/kind-cases.js';
import { sayJudgement, sayRemark } from '../report/say-judgement.js';
import { recompute } from './formulas.js';
import type { Judgement } from './judgement.js';
import { kinds } from './kinds/index.js';

const FEWEST_JUDGED = 4;
const FEWEST_DECLINED = 2;
const HERE = join(import.meta.dirname, 'kinds');
const folders = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test('every folder holds a kind of its name, and there are twelve', () => {
  expect(kinds.map(({ id }) => id).toSorted()).toEqual(folders.toSorted());
  expect(kinds.map(({ code }) => Number(code.slice(1))).toSorted((one, other) => one - other)).toEqual(
    Array.from({ length: 12 }, (_, at) => at + 1),
  );
});

describe.each(folders)('%s', (id) => {
  const cases = kindCases(HERE, id);

  test.each(cases.map((given, at) => [given.note ?? `case ${at + 1}`, given] as const))('%s', (_, given) => {
    const judgement = judgeCase(id, given);
    expectWhole(judgement);
    expectJudged(judgement, given.expect);
  });

  test('has its page in both languages, and enough cases, judged and declined', () => {
    const page = readFileSync(join(HERE, id, `${id}.md`), 'utf8');
    expect(page.match(/^# .+$/gm)).toHaveLength(2);
    const judged = cases.filter(({ expect: { state = 'judged' } }) => state === 'judged').length;
    expect(judged).toBeGreaterThanOrEqual(FEWEST_JUDGED);
    expect(cases.length - judged).toBeGreaterThanOrEqual(FEWEST_DECLINED);
  });
});

function expectJudged(judgement: Judgement, expected: Expected): void {
  const {
    state = 'judged',
    word,
    reason,
    forecast,
    flags = [],
    numbers = {},
    steps = {},
    kept,
    alongside = {},
  } = expected;
  expect(judgement.state, JSON.stringify(judgement.reason)).toBe(state);
  if (word !== undefined) expect(judgement.word).toBe(word);
  if (forecast !== undefined) expect(judgement.forecast).toBe(forecast);
  if (reason !== undefined) expect(judgement.reason?.code).toBe(reason);
  expect(judgement.flags.map(({ code }) => code).toSorted()).toEqual(flags.toSorted());
  const found = numbersOf(judgement);
  for (const [name, number] of Object.entries(numbers)) expectNumber(name, found[name], number);
  for (const [code, number] of Object.entries(steps)) {
    const results = judgement.derivation.filter((step) => step.code === code).map(({ result }) => result);
    expect(
      results.some((result) => fits(result, number)),
      `${code}: ${results}`,
    ).toBe(true);
  }
  if (kept !== undefined) {
    expect(judgement.kept.map(({ period }) => period)).toEqual(Object.keys(kept));
    for (const { period, margin } of judgement.kept) expectNumber(period, margin, kept[period]!);
  }
  expect(judgement.alongside.map(({ definition }) => definition)).toEqual(Object.keys(alongside));
  for (const other of judgement.alongside) expectJudged(other.judgement, alongside[other.definition]!);
}

function numbersOf(judgement: Judgement): Readonly<Record<string, number | null | undefined>> {
  const { completion, expected, ratio, timeShare, margin, pace, latest, course, completionRange } = judgement;
  return {
    completion,
    expected,
    ratio,
    timeShare,
    margin,
    past: pace?.past,
    needed: pace?.needed,
    latest: latest?.value,
    expectedValue: course?.expected,
    low: completionRange?.low,
    high: completionRange?.high,
  };
}

function expectNumber(name: string, found: number | null | undefined, wanted: Printed): void {
  expect(found !== null && found !== undefined && fits(found, wanted), `${name}: ${found} is not ${wanted}`).toBe(true);
}

function fits(found: number, wanted: Printed): boolean {
  const share = wanted.endsWith('%');
  const { value, decimals } = figure(share ? wanted.slice(0, -1) : wanted);
  return Math.abs((share ? found * 100 : found) - value) <= 0.5 * 10 ** -decimals + 1e-9;
}

/** Anyone can recompute it, and both languages have words for all of it. */
function expectWhole(judgement: Judgement): void {
  for (const step of judgement.derivation) expect(recompute(step)).toBe(step.result);
  expect(judgement.word === null).toBe(judgement.state !== 'judged');
  expect(judgement.reason === null).toBe(judgement.state === 'judged');
  for (const locale of ['zh', 'en'] as const) {
    const { verdict, derivation, remarks } = sayJudgement(judgement, locale);
    for (const words of [verdict, ...derivation, ...remarks]) {
      expect(words).not.toBe('');
      expect(words).not.toMatch(/[{}]|undefined|null|NaN|Infinity/);
    }
    const codes = [...judgement.flags, ...(judgement.reason ? [judgement.reason] : [])];
    for (const remark of codes) expect(sayRemark(remark, locale)).not.toContain(remark.code);
  }
}
