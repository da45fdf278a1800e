import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  DEFAULT_THRESHOLDS,
  INSTITUTE_THRESHOLDS,
  type KindId,
  type Milestone,
  sayJudgement,
  type Target,
  type Thresholds,
} from '@outturn/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectJudged } from '../../../engine/testing/expect-judged.js';
import type { Expected } from '../../../engine/testing/kind-cases.js';
import {
  baseline,
  definition,
  enter,
  indicator,
  observation,
  plan,
  printed,
  target,
  yearTarget,
} from '../../testing/entered.js';
import { freshLedger } from '../../testing/ledgers.js';
import { type Ledger, NOW, newId, type Put } from '../index.js';
import { judge } from './judge.js';

// The worked examples of the twelve kinds, entered as rows and judged through the ledger.

const KINDS = join(import.meta.dirname, '../../../engine/src/evaluation/kinds');

interface Dated {
  readonly period?: string;
  readonly value: string;
  readonly measure?: 'level' | 'change' | 'mean-change' | 'since-base' | 'since-january';
  readonly status?: 'estimate' | 'preliminary' | 'actual' | 'final';
  readonly definition?: string;
  readonly prices?: 'current' | 'constant';
  readonly comparator?: Target['comparator'];
  readonly revision?: number;
}
interface Base {
  readonly year: number;
  readonly value: string;
  readonly definition?: string;
  readonly estimated?: boolean;
}
interface Series {
  readonly base?: Base | null;
  readonly levels?: Readonly<Record<string, string>>;
  readonly changes?: Readonly<Record<string, string>>;
  readonly observations?: readonly Dated[];
}
interface Case extends Series {
  readonly note?: string;
  readonly target: Partial<Omit<Target, 'base' | 'value' | 'upper' | 'yearTargets'>> & {
    readonly base?: Base | null;
    readonly value?: string | null;
    readonly upper?: string;
    readonly yearTargets?: readonly (Dated & { readonly period: string })[];
  };
  readonly other?: Series;
  readonly milestones?: readonly Milestone[];
  readonly conversions?: readonly {
    from: string;
    factor: number;
    shift: number;
    base?: string;
  }[];
  readonly asOf: string;
  readonly thresholds?: Partial<Thresholds> | 'institute';
  readonly expect: Expected;
}
/** A ledger holds one figure of a period, a series and a definition; what is told of two of them has no rows here. */
const cases = readdirSync(KINDS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readFileSync(join(KINDS, name, `${name}.corpus.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, at) => ({ id: newId(), kind: name as KindId, at, given: JSON.parse(line) as Case })),
  )
  .filter(({ given }) => !hasRivals(given) && (given.other === undefined || !hasRivals(given.other)));

let ledger: Ledger;

beforeAll(async () => {
  ledger = await freshLedger();
  await enter(ledger, async (draft) => {
    const rows = cases.map(rowsOf);
    const all = <Name extends keyof ReturnType<typeof rowsOf>>(name: Name) =>
      rows.flatMap((one) => one[name] as never[]) as ReturnType<typeof rowsOf>[Name];
    await draft.put('plan', all('plans'));
    await draft.put('indicator', all('indicators'));
    await draft.put('definition', all('definitions'));
    await draft.put('baseline', all('baselines'));
    await draft.put('target', all('targets'));
    await draft.put('yearTarget', all('yearTargets'));
    await draft.put('observation', all('observations'));
  });
});
afterAll(() => ledger.close());

test('nearly all examples can be entered, and every kind has some', () => {
  expect(cases.length).toBeGreaterThan(140);
  expect(new Set(cases.map(({ kind }) => kind)).size).toBe(12);
});

test.each(cases.map((one) => [one.kind, one.given.note ?? `case ${one.at + 1}`, one] as const))(
  '%s: %s',
  async (_kind, _note, { id, given }) => {
    const options = { on: given.asOf, thresholds: limitsOf(given) };
    const [judged] = await judge(ledger.database, NOW, { targets: [id] }, options);
    expectJudged(judged!.judgement, given.expect);
    for (const locale of ['zh', 'en'] as const) {
      expect(sayJudgement(judged!.judgement, locale).verdict).not.toMatch(/[{}]|undefined|null|NaN/);
    }
  },
);

function hasRivals({ levels = {}, changes = {}, observations = [] }: Series): boolean {
  const keys = [
    ...Object.keys(levels).map((period) => `${period} level `),
    ...Object.keys(changes).map((period) => `${period} change `),
    ...observations.map(({ period, measure, definition }) => `${period} ${measure ?? 'level'} ${definition ?? ''}`),
  ];
  return new Set(keys).size < keys.length;
}

function limitsOf({ thresholds }: Case): Thresholds {
  return thresholds === 'institute' ? INSTITUTE_THRESHOLDS : { ...DEFAULT_THRESHOLDS, ...thresholds };
}

function rowsOf({ id, kind, at, given }: (typeof cases)[number]) {
  const { target: promised, other, milestones = null, conversions = [], ...own } = given;
  const code = `${kind}-${at}`;
  const span = promised.span ?? { from: 2021, to: 2025 };
  const one = plan({ code, fromYear: span.from, toYear: span.to });
  const measured = indicator({ code, unit: promised.unit ?? '', direction: promised.direction ?? 'none' });
  const beside = other === undefined ? null : indicator({ code: `${code}-other` });
  const known = promised.definition ?? promised.base?.definition;
  return {
    plans: [one],
    indicators: [measured, ...(beside === null ? [] : [beside])],
    definitions: conversionRows(measured.id, known, conversions),
    baselines: [
      ...baselineRows(one.id, measured.id, promised.base),
      ...(beside === null ? [] : baselineRows(one.id, beside.id, other!.base)),
      ...conversions.flatMap(({ from, base }) =>
        base === undefined
          ? []
          : [baseline({ plan: one.id, indicator: measured.id, definition: from, ...printed(base) })],
      ),
    ],
    targets: [targetRow(id, kind, one.id, measured.id, beside?.id ?? null, promised, milestones)],
    yearTargets: (promised.yearTargets ?? []).map(({ value, period, comparator, measure }) =>
      yearTarget({ target: id, period, comparator: comparator ?? null, measure: measure ?? null, ...printed(value) }),
    ),
    observations: [...figureRows(measured.id, own), ...(beside === null ? [] : figureRows(beside.id, other!))],
  };
}

/** The first as it is written down, any others the other way round, so that both ways are tried. */
function conversionRows(
  indicator: string,
  known: string | undefined,
  conversions: NonNullable<Case['conversions']>,
): Put<'definition'>[] {
  return conversions.map(({ from, factor, shift }, at) =>
    at === 0 && factor !== 15
      ? definition({ indicator, code: known!, convertsFrom: from, factor: `${factor}`, shift: `${shift}` })
      : definition({
          indicator,
          code: from,
          convertsFrom: known!,
          factor: `${1 / factor}`,
          shift: `${-shift / factor}`,
        }),
  );
}

function baselineRows(plan: string, indicator: string, base: Base | null | undefined): Put<'baseline'>[] {
  if (base === undefined || base === null) return [];
  const { year, definition = null, estimated: isEstimated = false } = base;
  return [baseline({ plan, indicator, year, definition, isEstimated, ...printed(base.value) })];
}

function targetRow(
  id: string,
  kind: KindId,
  plan: string,
  indicator: string,
  against: string | null,
  promised: Case['target'],
  milestones: readonly Milestone[] | null,
): Put<'target'> {
  const { value = null, upper, span = { from: 2021, to: 2025 }, base: _, yearTargets: __, ...rest } = promised;
  const { unit = '', binding = false, soft = false, direction = 'none', tolerance, ...plain } = rest;
  return target({
    id,
    kind,
    plan,
    indicator,
    against,
    fromYear: span.from,
    toYear: span.to,
    value,
    upper: upper ?? null,
    decimals: value === null ? null : printed(value).decimals,
    unit,
    direction,
    isBinding: binding,
    isSoft: soft,
    milestones,
    tolerance: tolerance === undefined ? null : `${tolerance}`,
    ...plain,
  });
}

function figureRows(indicator: string, { levels = {}, changes = {}, observations = [] }: Series): Put<'observation'>[] {
  const all: readonly Dated[] = [
    ...Object.entries(levels).map(([period, value]) => ({ period, value })),
    ...Object.entries(changes).map(([period, value]) => ({ period, value, measure: 'change' as const })),
    ...observations,
  ];
  return all.map(({ period = '', value, revision: _, comparator: __, ...rest }) =>
    observation({ indicator, period, ...printed(value), ...rest }),
  );
}
