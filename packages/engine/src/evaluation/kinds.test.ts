import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sayJudgement, sayRemark } from '../report/say-judgement.js';
import { evaluate } from './evaluate.js';
import type { Conversion, Evidence, Milestone, Observation } from './evidence.js';
import { recompute } from './formulas.js';
import type { Judgement } from './judgement.js';
import { kinds } from './kinds/index.js';
import type { Base, Figure, KindId, Target, YearTarget } from './target.js';
import { DEFAULT_THRESHOLDS, INSTITUTE_THRESHOLDS, type Thresholds } from './thresholds.js';

const FEWEST_JUDGED = 4;
const FEWEST_DECLINED = 2;
const HERE = join(import.meta.dirname, 'kinds');
const folders = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** A figure as it is printed: '12.50' has two decimals. */
type Printed = string;
type Written<Thing extends Figure> = Omit<Thing, 'value' | 'decimals'> & { readonly value: Printed };

interface WrittenTarget extends Partial<Omit<Target, 'base' | 'value' | 'upper' | 'yearTargets'>> {
  readonly base?: Written<Base>;
  readonly value?: Printed;
  readonly upper?: Printed;
  readonly yearTargets?: readonly Written<YearTarget>[];
}

interface WrittenSeries {
  readonly base?: Written<Base>;
  /** By period. */
  readonly levels?: Readonly<Record<string, Printed>>;
  readonly changes?: Readonly<Record<string, Printed>>;
  readonly observations?: readonly (Partial<Observation> & { readonly value: Printed })[];
}

interface WrittenCase extends WrittenSeries {
  readonly target: WrittenTarget;
  readonly other?: WrittenSeries;
  readonly milestones?: readonly Milestone[];
  readonly conversions?: readonly (Omit<Conversion, 'base' | 'target'> & { base?: Printed; target?: Printed })[];
  readonly asOf: string;
  readonly thresholds?: Partial<Thresholds> | 'institute';
  readonly expect: Expected;
  readonly note?: string;
}

/** Numbers are compared to the digits that they are written with; `%` is a share. Flags have to be all there and no others. */
interface Expected {
  readonly state?: string;
  readonly word?: string;
  readonly reason?: string;
  readonly forecast?: string;
  readonly flags?: readonly string[];
  readonly numbers?: Readonly<Record<string, Printed>>;
  readonly steps?: Readonly<Record<string, Printed>>;
  readonly kept?: Readonly<Record<string, Printed>>;
  readonly alongside?: Readonly<Record<string, Expected>>;
}

test('every folder holds a kind of its name, and there are twelve', () => {
  expect(kinds.map(({ id }) => id).toSorted()).toEqual(folders.toSorted());
  expect(kinds.map(({ code }) => Number(code.slice(1))).toSorted((one, other) => one - other)).toEqual(
    Array.from({ length: 12 }, (_, at) => at + 1),
  );
});

describe.each(folders)('%s', (id) => {
  const cases = casesOf(id);

  test.each(cases.map((given, at) => [given.note ?? `case ${at + 1}`, given] as const))('%s', (_, given) => {
    const judgement = judge(id, given);
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

function casesOf(id: string): WrittenCase[] {
  return readFileSync(join(HERE, id, `${id}.corpus.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

function judge(
  id: string,
  { target, other, milestones, conversions = [], asOf, thresholds, ...own }: WrittenCase,
): Judgement {
  const evidence: Evidence = {
    observations: seriesOf(own),
    ...(other ? { other: { base: other.base ? printed(other.base) : null, observations: seriesOf(other) } } : {}),
    ...(milestones ? { milestones } : {}),
    conversions: conversions.map(({ base, target: restated, ...rest }) => ({
      ...rest,
      ...(base ? { base: figure(base) } : {}),
      ...(restated ? { target: figure(restated) } : {}),
    })),
  };
  const limits = thresholds === 'institute' ? INSTITUTE_THRESHOLDS : { ...DEFAULT_THRESHOLDS, ...thresholds };
  return evaluate(targetOf(id as KindId, target), evidence, asOf, limits);
}

function targetOf(kind: KindId, { base, value, upper, yearTargets, ...rest }: WrittenTarget): Target {
  return {
    kind,
    span: { from: 2021, to: 2025 },
    comparator: '=',
    unit: '',
    direction: 'none',
    binding: false,
    ...rest,
    base: base ? printed(base) : null,
    value: value ? figure(value) : null,
    ...(upper === undefined ? {} : { upper: figure(upper) }),
    ...(yearTargets ? { yearTargets: yearTargets.map(printed<YearTarget>) } : {}),
  };
}

function seriesOf({ levels = {}, changes = {}, observations = [] }: WrittenSeries): Observation[] {
  return [
    ...Object.entries(levels).map(([period, value]) => ({ period, value })),
    ...Object.entries(changes).map(([period, value]) => ({ period, value, measure: 'change' as const })),
    ...observations,
  ].map((one) => ({ period: '', status: 'actual', ...one, ...figure(one.value) }));
}

function printed<Thing extends Figure>(written: Written<Thing>): Thing {
  return { ...written, ...figure(written.value) } as unknown as Thing;
}

function figure(text: Printed): Figure {
  return { value: Number(text), decimals: text.split('.')[1]?.length ?? 0 };
}

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
