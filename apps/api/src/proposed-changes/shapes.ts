import { z } from 'zod';
import { Decimals, Id, Named, Period, Reason, text, words } from '../nouns/fields.js';
import { shown } from '../nouns/shown.js';

export const ProposedChangeState = z.enum(['open', 'recorded', 'declined', 'withdrawn']);

const ProposedChangeBody = z.strictObject({
  target: Id,
  period: Period.nullable()
    .default(null)
    .meta({ description: 'The year that the target is split into; null for the target itself' }),
  value: z.number().nullable().default(null).meta({ description: 'Null where it stays' }),
  upper: z.number().nullable().default(null),
  decimals: Decimals.nullable().default(null),
  wording: text(2000).nullable().default(null).meta({ description: 'Null where it stays' }),
  unit: Id.meta({ description: 'The lead unit in whose name it is proposed' }),
});

export const ProposingBody = ProposedChangeBody.extend({ reason: words(1000) });
export const DecliningBody = z.strictObject({ reason: words(1000) });
export const WithdrawingBody = z.strictObject({ reason: Reason.optional() });
export const RecordingBody = DecliningBody.extend({
  planVersion: z
    .int()
    .min(1)
    .nullable()
    .default(null)
    .meta({ description: 'The version of the plan whose act it rests on; null for a year' }),
});

export const ProposedChangeShape = z
  .object({
    ...Named,
    region: z.string(),
    ...shown(ProposedChangeBody.shape),
    targetVersion: z.int(),
    reason: z.string(),
    state: ProposedChangeState,
    proposedBy: z.string().nullable(),
    planVersion: z.int().nullable(),
    answer: z.string().nullable(),
  })
  .meta({ id: 'ProposedChange' });
