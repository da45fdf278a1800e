import { z } from 'zod';
import { Comparator, Decimals, Direction, EnglishName, Id, Measure, Prices } from '../nouns/fields.js';
import { PlanOfShape, ScoreboardItemShape } from '../scoreboards/shapes.js';
import { Derivation, Kind, NamedShape, Series, Status, WordsShape } from './shapes.js';

const number = z.number().nullable();
const text = z.string().nullable();

const Indicator = z.object({
  id: Id,
  version: z.int(),
  code: z.string(),
  name: z.string(),
  englishName: EnglishName,
  shortName: text,
  aliases: z.array(z.string()),
  field: text,
  unit: z.string(),
  direction: Direction,
  prices: Prices.nullable(),
  formula: text,
  frequency: text,
  isPublic: z.boolean(),
  sourceUnit: text,
  leadUnit: text,
});

const Definition = z.object({
  id: Id,
  version: z.int(),
  indicator: Id,
  code: z.string(),
  text: z.string(),
  since: z.string(),
  reason: text,
  factor: number,
  shift: number,
  convertsFrom: text,
});

const Observation = z.object({
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
  state: z.string(),
  document: Id.nullable(),
  quote: text,
  releasedOn: text,
  enteredAt: z.string(),
  source: z
    .object({ document: NamedShape, start: z.int().nullable(), end: z.int().nullable() })
    .nullable()
    .meta({ description: 'Where it stands, in UTF-16 units of the text of the document' }),
});

const Correction = z.object({
  observation: Id,
  period: z.string(),
  measure: Measure,
  at: z.string(),
  reason: text,
  from: z.object({ value: z.number(), decimals: Decimals }),
  to: z.object({ value: z.number(), decimals: Decimals }),
});

const TargetVersion = z.object({
  id: Id,
  version: z.int(),
  planVersion: z.int(),
  kind: Kind,
  fromYear: z.int(),
  toYear: z.int(),
  comparator: Comparator,
  value: number,
  upper: number,
  decimals: Decimals.nullable(),
  unit: z.string(),
  definition: text,
  isBinding: z.boolean(),
  isSoft: z.boolean(),
  wording: z.string(),
  isWithdrawn: z.boolean(),
  plan: z.string(),
  planName: z.string(),
  act: text.meta({ description: 'The legal act that it rests on' }),
  adoptedOn: text,
  enteredAt: z.string(),
  reason: text,
  until: z.int().nullable().meta({ description: 'The event that it held until; null while it holds' }),
});

const Passage = z.object({
  fact: Id,
  document: Id,
  title: z.string(),
  period: z.string(),
  start: z.int(),
  end: z.int(),
  text,
  sentence: z.object({ start: z.int(), end: z.int() }).nullable().meta({ description: 'Where `text` stands' }),
});

export const IndicatorPageShape = z
  .object({
    indicator: Indicator,
    definitions: z.array(Definition),
    observations: z.array(Observation),
    corrections: z.array(Correction).meta({ description: 'Figures that counted and were set right' }),
    targets: z.array(TargetVersion).meta({ description: 'Every version of its targets' }),
    passages: z.array(Passage).meta({ description: 'What documents say of it' }),
    region: z.string(),
    regionName: z.string(),
    on: z.string(),
    method: z.string(),
    judgements: z.array(
      ScoreboardItemShape.extend({ plan: PlanOfShape, words: WordsShape.extend({ derivation: Derivation }) }),
    ),
  })
  .meta({ id: 'IndicatorPage' });
