import { z } from 'zod';

/** What happened to a thing once. */
export function momentShape<Thing extends z.ZodType>(thing: Thing, id: string) {
  const event = z.object({
    seq: z.int(),
    at: z.string(),
    kind: z.string(),
    account: z.string().nullable(),
    post: z.string().nullable(),
    unit: z.string().nullable(),
    postName: z.string().nullable(),
    unitName: z.string().nullable(),
    reason: z.string().nullable(),
    document: z.string().nullable(),
  });
  return z.object({ event, thing }).meta({ id });
}
