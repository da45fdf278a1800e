import { z } from 'zod';
import { Standing } from '../documents/standing.js';
import { Anchor } from '../facts/shapes.js';
import { Id, Named, Whole } from '../nouns/fields.js';
import { momentShape } from '../nouns/moment-shape.js';
import { ReviewState } from '../tasks/shapes.js';

const Content = z.object({
  ...Named,
  region: z.string(),
  document: Id,
  plan: Id.nullable(),
  code: z.string().nullable().meta({ description: 'The national one (GB/T 40058-2021)' }),
  start: z.int(),
  end: z.int(),
  name: z.string(),
  read: Whole.meta({ description: 'As the reader read it' }),
  kind: z.string(),
  stage: z.string().nullable(),
  due: z.string().nullable(),
  leadUnit: Id.nullable(),
  state: ReviewState,
  note: z.string().nullable(),
  anchor: Anchor.nullable(),
});

export const ProjectShape = Content.extend(Standing).meta({ id: 'Project' });
export const ProjectMoment = momentShape(Content, 'ProjectMoment');
