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
    hash: z.string(),
  })
  .meta({ id: 'Event', description: 'One change; its hash stands on that of the one before it' });
