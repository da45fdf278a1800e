import { z } from 'zod';
import { Comparator, Decimals, Direction, Id, Measure, Prices } from '../nouns/fields.js';
import { PlanOfShape, ScoreboardItemShape } from '../scoreboards/shapes.js';
import { Kind, Series, Status } from './shapes.js';

const number = z.number().nullable();
const text = z.string().nullable();

const Indicator = z.object({
  id: Id,
  version: z.int(),
  code: z.string(),
  name: z.string(),
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
});

export const IndicatorPageShape = z
  .object({
    indicator: Indicator,
    definitions: z.array(Definition),
    observations: z.array(Observation),
    targets: z.array(TargetVersion).meta({ description: 'Every version of its targets' }),
    passages: z.array(Passage).meta({ description: 'What documents say of it' }),
    region: z.string(),
    on: z.string(),
    method: z.string(),
    judgements: z.array(ScoreboardItemShape.extend({ plan: PlanOfShape })),
  })
  .meta({ id: 'IndicatorPage' });
