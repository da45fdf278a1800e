import { z } from 'zod';
import { Day, Id, Named, Whole, words } from '../nouns/fields.js';
import { shown } from '../nouns/shown.js';

export const Severity = z.enum(['error', 'question', 'note']);

export const FindingShape = z
  .object({
    ...Named,
    region: z.string(),
    check: z.string(),
    severity: Severity,
    fingerprint: z.string(),
    found: Whole.meta({ description: 'The whole of the finding' }),
    documents: z.array(Id).readonly(),
    documentTitles: z.array(z.string()).readonly(),
    waiver: z
      .object({
        ...Named,
        reason: z.string(),
        post: Id.nullable(),
        until: z.string().nullable(),
        at: z.string(),
      })
      .nullable()
      .meta({ description: 'The decision by which it stands; null while it is open' }),
  })
  .meta({ id: 'Finding' });

export const WaiverBody = z.strictObject({
  fingerprint: words(200),
  reason: words(1000),
  post: Id.nullable().default(null),
  until: Day.nullable().default(null),
});

export const WaiverShape = z
  .object({ ...Named, ...shown(WaiverBody.shape), isRevoked: z.boolean() })
  .meta({ id: 'Waiver' });
