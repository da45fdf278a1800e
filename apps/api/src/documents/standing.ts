import { z } from 'zod';

/** Where something stands, for who has not opened its document. */
export const Standing = {
  documentTitle: z.string(),
  sentence: z
    .object({ start: z.int(), end: z.int(), text: z.string() })
    .nullable()
    .meta({ description: 'The sentence that it begins in, in UTF-16 units of the text of the document' }),
  section: z.array(z.string()).readonly().meta({ description: 'The headings that it stands under, from the top' }),
} as const;
