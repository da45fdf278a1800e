import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Base,
  type Conversion,
  DEFAULT_THRESHOLDS,
  type Evidence,
  evaluate,
  type Figure,
  INSTITUTE_THRESHOLDS,
  type Judgement,
  type KindId,
  type Milestone,
  type Observation,
  type Target,
  type Thresholds,
  type YearTarget,
} from '../src/index.js';

/** A figure as it is printed: '12.50' has two decimals. */
export type Printed = string;
export type Written<Thing extends Figure> = Omit<Thing, 'value' | 'decimals'> & { readonly value: Printed };

export interface WrittenTarget extends Partial<Omit<Target, 'base' | 'value' | 'upper' | 'yearTargets'>> {
  readonly base?: Written<Base>;
  readonly value?: Printed;
  readonly upper?: Printed;
  readonly yearTargets?: readonly Written<YearTarget>[];
}

export interface WrittenSeries {
  readonly base?: Written<Base>;
  /** By period. */
  readonly levels?: Readonly<Record<string, Printed>>;
  readonly changes?: Readonly<Record<string, Printed>>;
  readonly observations?: readonly (Partial<Observation> & { readonly value: Printed })[];
}

/** A line of the corpus of a kind. */
export interface WrittenCase extends WrittenSeries {
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
export interface Expected {
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

/** The cases of a kind, from its folder among the others in `folder`. */
export function kindCases(folder: string, id: string): WrittenCase[] {
  return readFileSync(join(folder, id, `${id}.corpus.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

export function judgeCase(
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

export function figure(text: Printed): Figure {
  return { value: Number(text), decimals: text.split('.')[1]?.length ?? 0 };
}
