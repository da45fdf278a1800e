import { JOB_STATES } from '@outturn/ledger';
import { z } from 'zod';

export const JobId = z.object({ id: z.uuid() });

const Counts = z.object({
  sections: z.int(),
  facts: z.int(),
  entries: z.int().meta({ description: 'Facts that would become entries' }),
  tasks: z.int(),
  projects: z.int(),
  findings: z.int(),
});

const Result = z
  .discriminatedUnion('outcome', [
    z.object({
      outcome: z.literal('imported'),
      document: z.uuid(),
      counts: Counts,
      looksLike: z.array(z.uuid()).readonly().meta({ description: 'Documents that it may be a corrected edition of' }),
    }),
    z.object({
      outcome: z.literal('corrected'),
      document: z.uuid(),
      edition: z.int(),
      counts: Counts,
      anchored: z.object({ same: z.int(), moved: z.int(), lost: z.int(), added: z.int() }),
    }),
    z.object({ outcome: z.enum(['unchanged', 'same-text']), document: z.uuid() }),
    z.object({
      outcome: z.literal('refused'),
      refusal: z.object({
        code: z.string(),
        params: z.record(z.string(), z.union([z.string(), z.number()])),
        said: z.string().meta({ description: 'Why, in the language that was asked for' }),
      }),
    }),
    z.object({ outcome: z.enum(['failed', 'cancelled']) }),
  ])
  .meta({ id: 'ImportResult', description: 'What became of a file' });

export const JobShape = z
  .object({
    id: z.uuid(),
    batch: z.uuid(),
    name: z.string(),
    account: z.string().nullable(),
    state: z.enum(JOB_STATES),
    at: z.string(),
    endedAt: z.string().nullable(),
    result: Result.nullable(),
  })
  .meta({ id: 'ImportJob', description: 'A file that was handed in to be imported' });

export const BatchShape = z
  .object({ id: z.uuid(), files: z.int(), states: z.record(z.enum(JOB_STATES), z.int()) })
  .meta({ id: 'Batch', description: 'Files that were handed in together, counted by how far they are' });
