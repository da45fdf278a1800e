import { z } from 'zod';
import {
  BaseShape,
  Class,
  Course,
  Forecast,
  Kind,
  Latest,
  LeftOutShape,
  NamedShape,
  Pace,
  Series,
  Status,
  WordsShape,
} from '../judgements/shapes.js';
import { Comparator, Decimals, Id, Measure } from '../nouns/fields.js';

const number = z.number().nullable();
const text = z.string().nullable();

export const PlanOfShape = z.object({
  id: Id,
  version: z.int(),
  code: z.string(),
  name: z.string(),
  region: z.string(),
  level: z.string(),
  kind: z.string(),
  baseYear: z.int().nullable(),
  fromYear: z.int(),
  toYear: z.int(),
  status: z.string(),
  isPublic: z.boolean(),
});

const Source = z.object({
  observation: Id,
  series: Series,
  document: NamedShape.nullable(),
  start: z.int().nullable(),
  end: z.int().nullable(),
});

export const ScoreboardItemShape = z
  .object({
    target: Id,
    version: z.int(),
    indicator: z.object({ id: Id, code: z.string(), name: z.string() }),
    unit: z.string(),
    kind: Kind,
    isBinding: z.boolean(),
    wording: z.string().meta({ description: 'As the plan writes it' }),
    span: z.object({ from: z.int(), to: z.int() }),
    base: BaseShape.nullable(),
    comparator: Comparator,
    value: number,
    upper: number,
    decimals: Decimals.nullable(),
    yearTargets: z.array(
      z.object({
        period: z.string(),
        value: z.number(),
        decimals: Decimals,
        comparator: Comparator.nullable(),
        measure: Measure.nullable(),
      }),
    ),
    values: z
      .array(
        z.object({
          id: Id,
          period: z.string(),
          measure: Measure,
          value: z.number(),
          decimals: Decimals,
          definition: text,
          status: Status,
          series: Series,
        }),
      )
      .meta({ description: 'Figures of whole years, and the latest' }),
    latest: Latest.extend({ source: Source.nullable() }).nullable(),
    completion: number,
    expected: number,
    ratio: number,
    timeShare: z.number(),
    margin: number,
    course: Course.nullable(),
    pace: Pace.nullable(),
    class: Class,
    forecast: Forecast.nullable(),
    words: WordsShape,
    leadUnit: NamedShape.nullable(),
    updatedAt: text,
    leftOut: LeftOutShape,
  })
  .meta({ id: 'ScoreboardItem' });

const Tally = z.object({
  total: z.int(),
  classes: z.array(z.object({ class: Class, count: z.int(), share: z.number() })),
  sumOfShares: z.number(),
});

export const ScoreboardShape = z
  .object({
    plan: PlanOfShape,
    on: z.string().meta({ description: 'The date that is judged on' }),
    method: z.string().meta({ description: 'Version of the thresholds' }),
    items: z.array(ScoreboardItemShape),
    summary: z
      .object({ all: Tally, binding: Tally, expected: Tally })
      .meta({ description: 'Counts by class; there is no score over all' }),
  })
  .meta({ id: 'Scoreboard' });
