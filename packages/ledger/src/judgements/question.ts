import type { Base, Conversion, Evidence, Figure, Milestone, Target, YearMeasure } from '@outturn/engine';
import type { Noun } from '../schema/tables.js';
import { added, type Chosen, choose, figureOf, type LeftOut } from './figures.js';
import { isPeriod } from './periods.js';
import type {
  BaselineShown,
  DefinitionShown,
  FigureShown,
  IndicatorShown,
  SeriesShown,
  TargetShown,
  YearTargetShown,
} from './rows.js';

/** A row that a judgement rests on, in the version that it was seen in. */
export interface Rest {
  readonly noun: Noun;
  readonly id: string;
  readonly version: number;
}

/** The rows of one target. */
export interface Known {
  readonly target: TargetShown;
  readonly indicator: IndicatorShown;
  readonly definitions: readonly DefinitionShown[];
  readonly baselines: readonly BaselineShown[];
  readonly yearTargets: readonly YearTargetShown[];
  readonly series: SeriesShown;
  /** The same of the indicator that a relative target is held against. */
  readonly other: Pick<Known, 'definitions' | 'baselines' | 'series'> | null;
}

/** What the engine is asked, and what the question was made of. */
export interface Question {
  readonly target: Target;
  readonly evidence: Evidence;
  /** Why the rows cannot be held against each other, where the engine has no way to know. */
  readonly declined: { readonly code: 'units-differ'; readonly params: { target: string; indicator: string } } | null;
  readonly used: readonly FigureShown[];
  readonly restsOn: readonly Rest[];
  readonly leftOut: readonly LeftOut[];
}

/** From rows to the terms of the engine, for a date to judge on. */
export function questionOf(known: Known, on: string): Question {
  const { target, indicator, other } = known;
  const own = baseIn(known, target.definition);
  const definition = target.definition ?? own?.definition ?? null;
  const isForeign = isAmount(target) && target.unit !== indicator.unit;
  const chosen = isForeign ? foreign(known) : choose(known.series, definition, on);
  const others = other === null ? null : choose(other.series, null, on);
  const otherBase = other === null ? undefined : baseIn(other, null);
  const restated = known.baselines.filter((row) => row !== own);
  const steps = known.yearTargets.filter(({ period }) => isPeriod(period));
  const milestones = target.milestones?.filter(isReadable) ?? [];
  const unreadable = known.yearTargets.length - steps.length + (target.milestones?.length ?? 0) - milestones.length;
  return {
    target: targetOf(target, isForeign ? undefined : own, steps),
    evidence: {
      observations: chosen.used.map(figureOf),
      conversions: conversionsOf(known.definitions, restated, definition),
      milestones,
      ...(others === null ? {} : { other: { base: baseOf(otherBase), observations: others.used.map(figureOf) } }),
    },
    declined: isForeign ? { code: 'units-differ', params: { target: target.unit, indicator: indicator.unit } } : null,
    used: chosen.used,
    restsOn: [
      rest('target', target),
      rest('indicator', indicator),
      ...known.definitions.map((row) => rest('definition', row)),
      ...[...known.baselines, ...(otherBase === undefined ? [] : [otherBase])].map((row) => rest('baseline', row)),
      ...steps.map((row) => rest('yearTarget', row)),
      ...[...chosen.used, ...(others?.used ?? [])].map((row) => rest('observation', row)),
    ],
    leftOut: added([...chosen.left, ...(others?.left ?? []), { reason: 'period-unreadable', count: unreadable }]),
  };
}

function rest(noun: Noun, { id, version }: { readonly id: string; readonly version: number }): Rest {
  return { noun, id, version };
}

/** Whether a target is an amount in the unit of its indicator, not a rate or a share of milestones. */
function isAmount({ kind, form, measure }: TargetShown): boolean {
  const is = kind === 'assigned' ? (form ?? 'end-level') : kind;
  if (is === 'each-year' || is === 'year-by-year') return isLevel(measure);
  return is === 'end-level' || is === 'cumulative-sum' || is === 'floor' || is === 'rank';
}

function isLevel(measure: YearMeasure | null): boolean {
  return measure === null || measure === 'level' || measure === 'since-january';
}

function foreign({ series }: Known): Chosen {
  return { used: [], left: [{ reason: 'other-unit', count: series.figures.length }] };
}

function isReadable({ due, done }: Milestone): boolean {
  return [due, done].every((day) => day === null || isPeriod(day));
}

/** The base in a definition; where there is none in it, the one that names none, or else that of the oldest definition. */
function baseIn(
  { baselines, definitions }: Pick<Known, 'baselines' | 'definitions'>,
  definition: string | null,
): BaselineShown | undefined {
  const within = (code: string | null) => baselines.find((row) => row.definition === code);
  const oldest = definitions.find(({ code }) => within(code) !== undefined)?.code ?? null;
  return within(definition) ?? within(null) ?? within(oldest) ?? baselines.at(0);
}

function baseOf(row: BaselineShown | undefined): Base | null {
  if (row === undefined) return null;
  const { year, value, decimals, definition, isEstimated } = row;
  return { year, value, decimals, estimated: isEstimated, ...(definition === null ? {} : { definition }) };
}

function targetOf(row: TargetShown, base: BaselineShown | undefined, yearTargets: readonly YearTargetShown[]): Target {
  const { kind, fromYear, toYear, comparator, unit, direction, isBinding, isSoft } = row;
  return {
    kind,
    span: { from: fromYear, to: toYear },
    base: baseOf(base),
    comparator,
    value: figure(row.value, row.decimals),
    unit,
    direction,
    binding: isBinding,
    soft: isSoft,
    yearTargets: yearTargets.map(yearTargetOf),
    ...known('upper', figure(row.upper, row.decimals)),
    ...known('definition', row.definition),
    ...known('prices', row.prices),
    ...known('measure', row.measure),
    ...known('form', row.form),
    ...known('tolerance', row.tolerance),
  };
}

function yearTargetOf(row: YearTargetShown): NonNullable<Target['yearTargets']>[number] {
  const { period, value, decimals, comparator, measure } = row;
  return { period, value, decimals, ...known('comparator', comparator), ...known('measure', measure) };
}

function known<Name extends string, Value>(name: Name, value: Value | null): { readonly [_ in Name]?: Value } {
  return value === null ? {} : ({ [name]: value } as { readonly [_ in Name]: Value });
}

function figure(value: number | null, decimals: number | null): Figure | null {
  return value === null ? null : { value, decimals: decimals ?? String(value).split('.')[1]?.length ?? 0 };
}

/** How figures of other definitions are brought to that of the target: as written down, or the other way round. */
function conversionsOf(
  definitions: readonly DefinitionShown[],
  restated: readonly BaselineShown[],
  definition: string | null,
): readonly Conversion[] {
  if (definition === null) return [];
  return definitions.flatMap((row) => {
    const converted = row.code === definition ? straight(row) : backwards(row, definition);
    return converted === null ? [] : [{ ...converted, ...restatedIn(restated, converted.from) }];
  });
}

type Bare = Pick<Conversion, 'from' | 'factor' | 'shift'>;

function straight({ convertsFrom, factor, shift }: DefinitionShown): Bare | null {
  return convertsFrom === null ? null : { from: convertsFrom, factor: factor ?? 1, shift: shift ?? 0 };
}

function backwards({ code, convertsFrom, factor, shift }: DefinitionShown, definition: string): Bare | null {
  if (convertsFrom !== definition || factor === 0) return null;
  const [times, plus] = [factor ?? 1, shift ?? 0];
  return { from: code, factor: 1 / times, shift: plus === 0 ? 0 : -plus / times };
}

/** The base of the plan in another definition. */
function restatedIn(rows: readonly BaselineShown[], definition: string): Pick<Conversion, 'base'> {
  const row = rows.find((one) => one.definition === definition);
  return row === undefined ? {} : { base: { value: row.value, decimals: row.decimals } };
}
