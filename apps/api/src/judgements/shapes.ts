import { z } from 'zod';
import { Comparator, Decimals, Direction, EnglishName, Id, Measure, Prices, Region } from '../nouns/fields.js';

export const Kind = z.enum([
  'end-level',
  'mean-growth',
  'cumulative-sum',
  'cumulative-change',
  'each-year',
  'floor',
  'relative',
  'year-by-year',
  'assigned',
  'milestone',
  'rank',
  'multiple',
]);
export const Word = z.enum(['early', 'ahead', 'on-schedule', 'slightly-late', 'late', 'met', 'missed']);
const DECLINED = ['not-comparable', 'not-issued', 'not-due', 'no-data', 'qualitative'] as const;
export const Class = z.enum([...Word.options, ...DECLINED]);
export const Forecast = z.enum(['likely', 'effort', 'unlikely']);
export const Status = z.enum(['estimate', 'preliminary', 'actual', 'final']);
export const Series = z.enum(['statistics', 'department', 'document']);

const number = z.number().nullable();
const text = z.string().nullable();

const Remark = z.object({ code: z.string(), params: z.record(z.string(), z.unknown()) });
const Step = z.object({
  code: z.string(),
  given: z.record(z.string(), z.number()),
  list: z.array(z.number()),
  of: z.enum(['value', 'share', 'percent', 'points', 'times', 'ratio']),
  result: z.number(),
});
export const Latest = z.object({ period: z.string(), value: z.number(), status: Status });
export const Course = z.object({
  scale: z.enum(['linear', 'geometric']),
  base: z.number(),
  target: z.number(),
  actual: z.number(),
  expected: z.number(),
});
export const Pace = z.object({ past: z.number(), needed: number });
const Kept = z.object({ period: z.string(), value: z.number(), least: number, most: number, margin: z.number() });

const Plain = z.object({
  kind: Kind,
  asOf: z.string().meta({ description: 'The date that is judged on' }),
  method: z.string().meta({ description: 'Version of the thresholds' }),
  state: z.enum(['judged', ...DECLINED]),
  reason: Remark.nullable(),
  word: Word.nullable(),
  completion: number,
  completionRange: z.object({ low: z.number(), high: z.number() }).nullable(),
  expected: number,
  ratio: number,
  timeShare: z.number(),
  course: Course.nullable(),
  latest: Latest.nullable(),
  pace: Pace.nullable(),
  forecast: Forecast.nullable(),
  margin: number,
  kept: z.array(Kept),
  flags: z.array(Remark),
  derivation: z.array(Step),
});

const JudgementShape = Plain.extend({
  alongside: z
    .array(z.object({ definition: z.string(), judgement: Plain.extend({ alongside: z.array(z.unknown()) }) }))
    .meta({ description: 'The same under other definitions' }),
}).meta({ id: 'Judgement' });

export const WordsShape = z.object({
  kind: z.string(),
  word: z.string().meta({ description: 'Its word, or why it has none' }),
  verdict: z.string(),
  forecast: text,
  remarks: z.array(z.string()),
  reason: text,
});

export const Derivation = z.array(z.string()).meta({ description: 'The sums in words and numbers, one after another' });

export const LeftOutShape = z.array(z.object({ reason: z.string(), count: z.int() }));
const RestsOn = z.array(z.object({ noun: z.string(), id: Id, version: z.int() }));
export const BaseShape = z.looseObject({ year: z.int(), value: z.number(), decimals: Decimals });
export const NamedShape = z.object({ id: Id, name: z.string() });

const SignatureShape = z
  .object({
    id: Id,
    version: z.int(),
    target: Id,
    on: z.string(),
    seen: z.int().meta({ description: 'The last event that was taken into account' }),
    result: z.object({
      judgement: JudgementShape,
      restsOn: RestsOn,
      leftOut: LeftOutShape,
      thresholds: z.record(z.string(), z.unknown()),
    }),
    word: Word.nullable(),
    opinion: text,
    signedBy: z.string(),
    signedAt: z.string(),
    isReplaced: z.boolean(),
  })
  .meta({ id: 'Signature' });

export const TargetJudgementShape = z
  .object({
    target: z.looseObject({ id: Id, version: z.int(), region: Region, wording: z.string() }),
    indicator: z.object({
      id: Id,
      version: z.int(),
      code: z.string(),
      name: z.string(),
      englishName: EnglishName,
      unit: z.string(),
      direction: Direction,
    }),
    judgement: JudgementShape,
    words: WordsShape.extend({ derivation: Derivation }),
    observations: z.array(
      z.looseObject({
        id: Id,
        version: z.int(),
        period: z.string(),
        measure: Measure,
        value: z.number(),
        decimals: Decimals,
        definition: text,
        prices: Prices.nullable(),
        status: Status,
        series: Series,
      }),
    ),
    yearTargets: z.array(
      z.looseObject({
        id: Id,
        period: z.string(),
        value: z.number(),
        decimals: Decimals,
        comparator: Comparator.nullable(),
      }),
    ),
    base: BaseShape.nullable(),
    leadUnit: NamedShape.nullable(),
    updatedAt: text,
    restsOn: RestsOn,
    leftOut: LeftOutShape,
    signatures: z.array(SignatureShape),
  })
  .meta({ id: 'TargetJudgement' });
