import { z } from 'zod';
import {
  Day,
  Decimals,
  Definition,
  Id,
  Measure,
  Named,
  Period,
  Prices,
  Reason,
  Region,
  text,
  words,
} from '../nouns/fields.js';
import { momentShape } from '../nouns/moment-shape.js';
import { shown } from '../nouns/shown.js';

export const Series = z.enum(['statistics', 'department', 'document']);
export const ObservationState = z.enum([
  'draft',
  'submitted',
  'passed',
  'returned',
  'accepted',
  'confirmed',
  'locked',
  'withdrawn',
]);
const Status = z.enum(['estimate', 'preliminary', 'actual', 'final']);

const Given = z
  .strictObject({
    value: z.number(),
    decimals: Decimals,
    in: words(40).optional().meta({ description: 'Its unit, where it is not that of the indicator' }),
  })
  .meta({ id: 'GivenNumber' });

const beside = {
  status: Status,
  prices: Prices.nullable(),
  note: text(2000).nullable(),
  quote: text(2000).nullable(),
  document: Id.nullable(),
  releasedOn: Day.nullable(),
};

export const FillingBody = z.strictObject({
  region: Region,
  indicator: Id,
  period: Period,
  measure: Measure.default('level'),
  definition: Definition.nullable().default(null),
  unit: Id.nullable().default(null).meta({ description: 'The department that the value is of' }),
  series: Series.exclude(['document']),
  given: Given,
  status: beside.status.default('actual'),
  prices: beside.prices.default(null),
  note: beside.note.default(null),
  quote: beside.quote.default(null),
  document: beside.document.default(null),
  releasedOn: beside.releasedOn.default(null),
});

export const RefillingBody = z
  .strictObject({ given: Given, ...beside })
  .partial()
  .extend({ reason: Reason.optional() });

/** Why a value takes a step. */
export const StepBody = z.strictObject({ reason: Reason.optional() });

export const ObservationShape = z
  .object({
    ...Named,
    region: z.string(),
    indicator: Id,
    period: z.string(),
    measure: Measure,
    value: z.number(),
    decimals: Decimals,
    definition: z.string().nullable(),
    unit: Id.nullable(),
    series: Series,
    state: ObservationState,
    ...shown(beside),
    fact: Id.nullable(),
    filledBy: z.string().nullable(),
    decidedBy: z.string().nullable(),
  })
  .meta({ id: 'Observation' });
export const ObservationMoment = momentShape(ObservationShape, 'ObservationMoment');
