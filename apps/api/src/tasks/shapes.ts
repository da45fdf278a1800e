import { z } from 'zod';
import { Standing } from '../documents/standing.js';
import { Anchor } from '../facts/shapes.js';
import { Id, Named, Reason, text, Whole, words } from '../nouns/fields.js';
import { momentShape } from '../nouns/moment-shape.js';

export const ReviewState = z.enum(['proposed', 'accepted', 'corrected', 'rejected', 'gone']);
export const Progress = z.enum(['open', 'on-schedule', 'ahead', 'behind', 'done', 'adjusted', 'failed']);

export const TaskKind = z.enum(['task', 'policy', 'reform']);

export const ReportBody = z.strictObject({ progress: Progress, note: text(5000).nullable().default(null) });
export const JudgementBody = z.strictObject({ progress: Progress, reason: Reason.optional() });

const Content = z.object({
  ...Named,
  region: z.string(),
  document: Id,
  plan: Id.nullable(),
  start: z.int(),
  end: z.int(),
  text: z.string(),
  read: Whole.meta({ description: 'As the reader read it' }),
  kind: TaskKind,
  leadUnits: z.array(Id).readonly(),
  supportUnits: z.array(Id).readonly(),
  due: z.string().nullable(),
  parent: Id.nullable(),
  state: ReviewState,
  progress: Progress.meta({ description: '自评; open for who may not see what was not reviewed' }),
  reviewedProgress: Progress.nullable().meta({ description: '复核' }),
  note: z.string().nullable(),
  anchor: Anchor.nullable(),
});

export const TaskShape = Content.extend(Standing).meta({ id: 'Task' });
export const TaskMoment = momentShape(Content, 'TaskMoment');

export const TaskBody = z.strictObject({
  document: Id,
  start: z.int().min(0),
  end: z.int().min(1),
  text: words(5000)
    .nullable()
    .default(null)
    .meta({ description: 'Where it is to say something else than the marked words' }),
  kind: TaskKind.default('task'),
  leadUnits: z.array(Id).max(100).readonly().default([]),
  supportUnits: z.array(Id).max(100).readonly().default([]),
  due: text(40).nullable().default(null),
  plan: Id.nullable().default(null).meta({ description: 'Without it, that of the document' }),
  reason: Reason.optional(),
});
