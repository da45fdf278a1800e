import { z } from 'zod';

export const MetadataShape = z
  .object({
    '@context': z.literal('http://www.w3.org/ns/csvw'),
    url: z.string(),
    'dc:title': z.string(),
    'dc:language': z.enum(['zh', 'en']),
    'dc:source': z.array(z.string()),
    'dc:rights': z.string(),
    'dc:bibliographicCitation': z.string(),
    'dc:modified': z.string().nullable(),
    tableSchema: z.object({
      columns: z.array(z.object({ name: z.string(), titles: z.string(), datatype: z.string() })),
    }),
    state: z.object({ event: z.int(), at: z.string(), head: z.string(), release: z.int().nullable() }).nullable().meta({
      description: 'The state of the ledger: its last event, the hash of that, and the release where it is one',
    }),
    on: z.string(),
    method: z.string(),
    about: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'Metadata' });
