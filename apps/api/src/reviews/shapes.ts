import { z } from 'zod';
import {
  Code,
  Comparator,
  Decimals,
  Definition,
  Direction,
  Id,
  Measure,
  Period,
  Prices,
  Reason,
  text,
  words,
  Year,
} from '../nouns/fields.js';
import { TargetKind } from '../targets/shapes.js';

const Figure = z.strictObject({ value: z.number(), decimals: Decimals });

const Match = z.strictObject({
  how: z.enum(['same', 'alias', 'new']),
  code: Code.nullable(),
  name: words(200),
  unit: words(40),
  definitions: z.array(text(40)).max(20).readonly().default([]),
});

const inUnit = { unit: words(40), definition: Definition.optional(), prices: Prices.optional() };

const TargetDraft = z.strictObject({
  kind: TargetKind,
  span: z.strictObject({ from: Year, to: Year }),
  base: z.null().default(null),
  comparator: Comparator,
  value: Figure.nullable(),
  upper: Figure.optional(),
  ...inUnit,
  direction: Direction,
  binding: z.boolean(),
  soft: z.boolean().optional(),
  measure: Measure.optional(),
  form: TargetKind.exclude(['assigned']).optional(),
  tolerance: z.number().optional(),
});
const YearTargetDraft = Figure.extend({
  period: Period,
  unit: words(40),
  measure: Measure.optional(),
  comparator: Comparator.optional(),
  soft: z.boolean().optional(),
});
const BaselineDraft = Figure.extend({
  year: Year,
  unit: words(40),
  definition: Definition.optional(),
  estimated: z.boolean().optional(),
});
const ObservationDraft = Figure.extend({
  period: Period,
  measure: Measure.optional(),
  status: z.enum(['estimate', 'preliminary', 'actual', 'final']),
  ...inUnit,
});

/** What a person says that a fact becomes. */
const EntryProposal = z
  .discriminatedUnion('becomes', [
    z.strictObject({
      becomes: z.literal('target'),
      match: Match,
      draft: TargetDraft,
      against: Match.optional().meta({ description: 'Of a relative target: the indicator that it is held against' }),
    }),
    z.strictObject({ becomes: z.literal('year-target'), match: Match, draft: YearTargetDraft }),
    z.strictObject({ becomes: z.literal('baseline'), match: Match, draft: BaselineDraft }),
    z.strictObject({ becomes: z.literal('observation'), match: Match, draft: ObservationDraft }),
  ])
  .meta({ id: 'EntryProposal' });

const aimed = { id: Id, version: z.int().min(1) };
const placed = {
  ...aimed,
  plan: Id.optional().meta({ description: 'The plan of a target or a base; else that of the document' }),
  target: Id.optional().meta({ description: 'The target that a year belongs to; else the one that fits' }),
  replace: z.boolean().optional().meta({ description: 'Stand in the place of another value that was accepted' }),
};

const FactDecision = z
  .discriminatedUnion('do', [
    z.strictObject({ do: z.literal('accept'), ...placed }),
    z.strictObject({ do: z.literal('correct'), ...placed, proposal: EntryProposal }),
    z.strictObject({ do: z.literal('reject'), ...aimed }),
    z.strictObject({ do: z.literal('reopen'), ...aimed }),
  ])
  .meta({ id: 'FactDecision' });

function rowDecision<Changes extends z.ZodType>(changes: Changes, id: string) {
  return z
    .discriminatedUnion('do', [
      z.strictObject({ do: z.literal('accept'), ...aimed }),
      z.strictObject({ do: z.literal('correct'), ...aimed, changes }),
      z.strictObject({ do: z.literal('reject'), ...aimed }),
      z.strictObject({ do: z.literal('reopen'), ...aimed }),
    ])
    .meta({ id });
}

const Due = text(40).nullable();
const Units = z.array(Id).max(100).readonly();

const TaskChanges = z
  .strictObject({
    text: words(5000),
    kind: z.enum(['task', 'policy', 'reform']),
    leadUnits: Units,
    supportUnits: Units,
    due: Due,
    parent: Id.nullable(),
    plan: Id.nullable(),
  })
  .partial();
const ProjectChanges = z
  .strictObject({
    name: words(500),
    code: text(60).nullable(),
    kind: words(60),
    stage: text(60).nullable(),
    due: Due,
    leadUnit: Id.nullable(),
    plan: Id.nullable(),
  })
  .partial();

const MOST = 5_000;

export const ReviewBody = z.strictObject({
  facts: z.array(FactDecision).max(MOST).default([]),
  tasks: z.array(rowDecision(TaskChanges, 'TaskDecision')).max(MOST).default([]),
  projects: z.array(rowDecision(ProjectChanges, 'ProjectDecision')).max(MOST).default([]),
  reason: Reason.optional(),
});

export const ReviewShape = z
  .object({
    event: z.int().nullable().meta({ description: 'Null where all of it was so already' }),
    decided: z
      .array(
        z.object({
          noun: z.enum(['fact', 'task', 'project']),
          id: Id,
          version: z.int(),
          state: z.string(),
          entry: Id.nullable().optional(),
          indicator: Id.nullable().optional(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'Review' });
