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
  Word,
  WordsShape,
} from '../judgements/shapes.js';
import { Comparator, Decimals, EnglishName, Id, Measure } from '../nouns/fields.js';

const number = z.number().nullable();
const text = z.string().nullable();

export const PlanOfShape = z.object({
  id: Id,
  version: z.int(),
  code: z.string(),
  name: z.string(),
  region: z.string(),
  regionName: z.string(),
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
    indicator: z.object({
      id: Id,
      code: z.string(),
      name: z.string(),
      englishName: EnglishName,
      unit: z.string().meta({ description: 'Of its figures; the target may be in another' }),
    }),
    unit: z.string(),
    kind: Kind,
    isBinding: z.boolean(),
    group: text.meta({ description: 'The part of the box that its row is of: 经济发展, 民生福祉' }),
    box: text.meta({ description: 'The title of the box (专栏) that it stands in; null in running text' }),
    row: z
      .object({ header: z.array(z.string()), cells: z.array(z.string()) })
      .nullable()
      .meta({ description: 'Its row of the box under the heads of the columns' }),
    section: z.array(z.string()).meta({ description: 'The headings that it stands under, from the top' }),
    position: z.int().meta({ description: 'Its place in the order of the plan' }),
    source: z
      .object({
        fact: Id,
        document: NamedShape,
        start: z.int(),
        end: z.int(),
        inWording: z.int().nullable().meta({
          description:
            'Where its figure begins in the wording; null where the wording is not the sentence it was read in',
        }),
      })
      .nullable()
      .meta({ description: 'Where the target stands in the document of its plan' }),
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
          state: z.string(),
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
    signed: z
      .object({ word: Word.nullable(), on: z.string(), at: z.string(), post: text })
      .nullable()
      .meta({ description: 'The last signature, for offices' }),
  })
  .meta({ id: 'ScoreboardItem' });

const Tally = z.object({
  total: z.int(),
  classes: z.array(z.object({ class: Class, count: z.int(), share: z.number() })),
  sumOfShares: z.number(),
});

export const SummaryShape = z
  .object({ all: Tally, binding: Tally, expected: Tally })
  .meta({ description: 'Counts by class; there is no score over all' });

export const ScoreboardShape = z
  .object({
    plan: PlanOfShape,
    on: z.string().meta({ description: 'The date that is judged on' }),
    method: z.string().meta({ description: 'Version of the thresholds' }),
    items: z.array(ScoreboardItemShape),
    summary: SummaryShape,
  })
  .meta({ id: 'Scoreboard' });
