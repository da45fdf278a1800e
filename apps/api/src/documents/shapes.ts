import { z } from 'zod';
import { RegionName } from '../nouns/fields.js';

/** What comes over the wire, named in OpenAPI. */

export const DocumentId = z.object({ id: z.uuid() });

export const DOCUMENT_KINDS = [
  'plan',
  'annual-plan',
  'work-report',
  'communique',
  'budget-report',
  'feature',
  'figures',
] as const;

const Hash = z.string().meta({ description: 'SHA-256, in hexadecimal' });

export const DocumentShape = z
  .object({
    id: z.uuid(),
    version: z.int(),
    region: z.string(),
    regionName: RegionName,
    plan: z.uuid().nullable(),
    name: z.string().meta({ description: 'What the file is called' }),
    title: z.string(),
    kind: z.string(),
    year: z.int().nullable(),
    edition: z.int().meta({ description: '1 for the first; a corrected version is the next' }),
    format: z.string(),
    bytes: Hash,
    text: Hash,
    length: z.int().meta({ description: 'UTF-16 units of the text' }),
    publishedOn: z.string().nullable(),
    source: z.string().nullable(),
    reader: z.string().meta({ description: 'The version of the reader that read it' }),
    isPublic: z.boolean(),
  })
  .meta({ id: 'Document' });

export const DocumentListed = DocumentShape.extend({
  waiting: z
    .object({
      facts: z.int(),
      sure: z.int().meta({ description: 'Facts that the reader is sure of' }),
      tasks: z.int(),
      projects: z.int(),
      anchors: z.int().meta({ description: 'What a corrected edition has moved or lost' }),
    })
    .nullable()
    .meta({ description: 'What nobody has decided on; for the house' }),
}).meta({ id: 'DocumentListed' });

export const SectionShape = z
  .object({
    id: z.uuid(),
    position: z.int(),
    title: z.string(),
    depth: z.int(),
    path: z.array(z.string()).readonly(),
    start: z.int(),
    end: z.int(),
  })
  .meta({ id: 'Section', description: 'A chapter; its place is a half-open range of UTF-16 units of the text.' });

export const TextShape = z
  .object({
    edition: z.int(),
    text: z.string(),
    places: z
      .array(
        z.object({
          start: z.int(),
          end: z.int(),
          page: z.int().optional(),
          paragraph: z.int().optional(),
          sheet: z.string().optional(),
          cell: z.string().optional(),
          element: z.string().optional(),
        }),
      )
      .readonly()
      .meta({ description: 'Where the pieces of the text stand in the file' }),
    notes: z
      .array(z.looseObject({ code: z.string() }))
      .readonly()
      .meta({ description: 'What is to be known of the file' }),
  })
  .meta({ id: 'DocumentText' });

/** Which edition; without it, the one that holds in the state. */
export const EditionQuery = z.object({ edition: z.coerce.number().int().min(1).max(1_000_000).optional() });
