import { z } from 'zod';
import { Id, Named, Whole } from '../nouns/fields.js';

export const FactState = z.enum(['proposed', 'accepted', 'corrected', 'rejected', 'no-entry', 'gone']);
export const Anchor = z.enum(['same', 'moved', 'lost']);

export const FactShape = z
  .object({
    ...Named,
    region: z.string(),
    document: Id,
    edition: z.int(),
    start: z.int(),
    end: z.int(),
    name: z.string(),
    period: z.string(),
    role: z.enum(['actual', 'estimate', 'target']),
    read: Whole.meta({ description: 'As the reader read it' }),
    proposal: Whole.nullable().meta({ description: 'What it would become, or has become' }),
    state: FactState,
    indicator: Id.nullable(),
    entry: Id.nullable(),
    anchor: Anchor.nullable(),
    instead: Id.nullable(),
  })
  .meta({ id: 'Fact' });
