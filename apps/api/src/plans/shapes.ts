import { z } from 'zod';
import { Code, Day, Decimals, Definition, Id, Named, Region, RegionName, text, words, Year } from '../nouns/fields.js';
import { shown } from '../nouns/shown.js';

export const PlanKind = z.enum(['development', 'special', 'regional', 'spatial', 'annual', 'work-report']);
export const PlanStatus = z.enum([
  'draft',
  'aligning',
  'reviewed',
  'approved',
  'published',
  'in-force',
  'amended',
  'ended',
  'archived',
]);

export const PlanBody = z.strictObject({
  code: Code,
  name: words(300),
  region: Region,
  level: z.enum(['national', 'province', 'city', 'county', 'township']),
  kind: PlanKind,
  baseYear: Year.nullable(),
  fromYear: Year,
  toYear: Year,
  horizonYear: Year.nullable(),
  approver: text(200).nullable(),
  documentNumber: text(100).nullable(),
  approvedOn: Day.nullable(),
  publishedOn: Day.nullable(),
  status: PlanStatus,
  upper: z.array(Id).max(20).readonly().meta({ description: 'The plans that it has to follow' }),
  supersedes: Id.nullable(),
  isPublic: z.boolean(),
});

export const PlanShape = z.object({ ...Named, ...shown(PlanBody.shape), regionName: RegionName }).meta({ id: 'Plan' });

/** The legal act that a version rests on. */
export const PassingBody = z.strictObject({
  act: words(300).nullable(),
  document: Id.nullable(),
  adoptedOn: Day.nullable(),
});

export const PlanVersionShape = z
  .object({ ...Named, plan: Id, number: z.int(), ...shown(PassingBody.shape), reason: z.string().nullable() })
  .meta({ id: 'PlanVersion' });

export const BaselineBody = z.strictObject({
  indicator: Id,
  year: Year,
  value: z.number(),
  decimals: Decimals,
  definition: Definition.nullable().default(null),
  isEstimated: z.boolean().default(false),
  footnote: text(500).nullable().default(null),
});

export const BaselineShape = z
  .object({ ...Named, plan: Id, ...shown(BaselineBody.shape), fact: Id.nullable() })
  .meta({ id: 'Baseline' });
