import { z } from 'zod';
import { Anchor } from '../facts/shapes.js';
import { Id, Named, Reason, text, Whole } from '../nouns/fields.js';

export const ReviewState = z.enum(['proposed', 'accepted', 'corrected', 'rejected', 'gone']);
export const Progress = z.enum(['open', 'on-schedule', 'ahead', 'behind', 'done', 'adjusted', 'failed']);

export const ReportBody = z.strictObject({ progress: Progress, note: text(5000).nullable().default(null) });
export const JudgementBody = z.strictObject({ progress: Progress, reason: Reason.optional() });

export const TaskShape = z
  .object({
    ...Named,
    region: z.string(),
    document: Id,
    plan: Id.nullable(),
    start: z.int(),
    end: z.int(),
    text: z.string(),
    read: Whole.meta({ description: 'As the reader read it' }),
    kind: z.enum(['task', 'policy', 'reform']),
    leadUnits: z.array(Id).readonly(),
    supportUnits: z.array(Id).readonly(),
    due: z.string().nullable(),
    parent: Id.nullable(),
    state: ReviewState,
    progress: Progress.meta({ description: '自评' }),
    reviewedProgress: Progress.nullable().meta({ description: '复核' }),
    note: z.string().nullable(),
    anchor: Anchor.nullable(),
  })
  .meta({ id: 'Task' });
