import { ROLES } from '@outturn/ledger';
import { z } from 'zod';

export const EventShape = z
  .object({
    seq: z.int(),
    at: z.string(),
    kind: z.string(),
    account: z.string().nullable(),
    login: z.string().nullable().meta({ description: 'What the account signs in with; for administrators' }),
    post: z.string().nullable(),
    unit: z.string().nullable(),
    postName: z.string().nullable(),
    unitName: z.string().nullable(),
    reason: z.string().nullable(),
    document: z.string().nullable(),
    grant: z
      .object({ role: z.enum(ROLES), login: z.string().nullable(), unitName: z.string().nullable() })
      .nullable()
      .meta({ description: 'The role that was given or taken back, and whose it is; the name for administrators' }),
    hash: z.string(),
  })
  .meta({ id: 'Event', description: 'One change; its hash stands on that of the one before it' });
