import { z } from 'zod';

export const ReleaseShape = z
  .object({
    number: z.int(),
    title: z.string(),
    note: z.string().nullable(),
    seen: z.int().meta({ description: 'The last event that belongs to it' }),
    head: z.string().meta({ description: 'The hash of that event' }),
    version: z.int(),
    releasedAt: z.string(),
  })
  .meta({ id: 'Release' });
