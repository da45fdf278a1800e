import type { TargetContent } from '@outturn/ledger';
import { z } from 'zod';
import {
  Comparator,
  Day,
  Decimals,
  Definition,
  Direction,
  Id,
  Measure,
  Named,
  Period,
  Prices,
  text,
  words,
  Year,
} from '../nouns/fields.js';
import { momentShape } from '../nouns/moment-shape.js';
import { shown } from '../nouns/shown.js';

const KINDS = [
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
] as const satisfies readonly TargetContent['kind'][];

/** K1 to K12 of the kinds of target. */
export const TargetKind = z.enum(KINDS);

const Milestone = z
  .strictObject({ name: words(300), due: Day.nullable(), done: Day.nullable(), evidence: z.boolean() })
  .meta({ id: 'Milestone' });

export const TargetBody = z.strictObject({
  planVersion: z.int().min(1).meta({ description: 'The version of the plan whose act it rests on' }),
  indicator: Id,
  kind: TargetKind,
  fromYear: Year,
  toYear: Year,
  comparator: Comparator,
  value: z.number().nullable(),
  upper: z.number().nullable().default(null),
  decimals: Decimals.nullable(),
  unit: words(40),
  measure: Measure.nullable().default(null),
  form: z.enum(KINDS).exclude(['assigned']).nullable().default(null),
  tolerance: z.number().nullable().default(null),
  prices: Prices.nullable().default(null),
  definition: Definition.nullable().default(null),
  direction: Direction,
  isBinding: z.boolean(),
  isSoft: z.boolean().default(false),
  against: Id.nullable().default(null),
  issuedBy: Id.nullable().default(null),
  milestones: z.array(Milestone).max(200).readonly().nullable().default(null),
  wording: text(2000),
  leadUnit: Id.nullable().default(null),
  position: z.int().min(0).default(0),
});

export const TargetShape = z
  .object({
    ...Named,
    region: z.string(),
    plan: Id,
    ...shown(TargetBody.shape),
    fact: Id.nullable(),
    isWithdrawn: z.boolean(),
  })
  .meta({ id: 'Target' });

export const TargetMoment = momentShape(TargetShape, 'TargetMoment');

export const YearTargetBody = z.strictObject({
  target: Id,
  period: Period,
  value: z.number(),
  decimals: Decimals,
  comparator: Comparator.nullable().default(null),
  measure: Measure.nullable().default(null),
  method: z.enum(['manual', 'linear', 'geometric', 'weighted']).nullable().default(null),
  document: Id.nullable().default(null),
});

export const YearTargetShape = z
  .object({
    ...Named,
    region: z.string(),
    ...shown(YearTargetBody.shape),
    method: z.string().nullable(),
    fact: Id.nullable(),
  })
  .meta({ id: 'YearTarget' });
