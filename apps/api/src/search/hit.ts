import { z } from 'zod';

const place = { start: z.number().int(), end: z.number().int() };

/** A sentence that was found. */
export const Hit = z
  .object({
    document: z.object({
      id: z.uuid(),
      title: z.string(),
      kind: z.string(),
      year: z.number().int().nullable(),
      region: z.string(),
      plan: z.uuid().nullable(),
    }),
    ...place,
    text: z.string().meta({ description: 'The sentence; of a very long one, what stands around the first match.' }),
    textStart: z.number().int().meta({ description: 'Where `text` begins.' }),
    matches: z.array(z.object(place)).readonly(),
    things: z
      .array(
        z.object({
          kind: z.enum(['fact', 'task', 'project']),
          id: z.uuid(),
          name: z.string(),
          state: z.string(),
          ...place,
        }),
      )
      .readonly()
      .meta({ description: 'What was read out of the sentence.' }),
  })
  .meta({
    id: 'Hit',
    description:
      'A sentence that was found. All places are half-open ranges of UTF-16 units of the text of the document.',
  });
