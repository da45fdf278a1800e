import { expect } from 'vitest';
import type { Judgement } from '../src/index.js';
import { type Expected, figure, type Printed } from './kind-cases.js';

/** Holds a judgement against what a case of a corpus says of it. */
export function expectJudged(judgement: Judgement, expected: Expected): void {
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
