import { tellOverview } from '@outturn/ledger';
import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';
import { isProblem, problem } from '../http/problem.js';
import { JudgedBy, judgeBy } from '../judgements/asked.js';
import { NamedShape } from '../judgements/shapes.js';
import { tell } from '../judgements/tell.js';
import { ByCode, EnglishName, Id } from '../nouns/fields.js';
import { PlanOfShape, SummaryShape } from '../scoreboards/shapes.js';

export const OverviewShape = z
  .object({
    plan: PlanOfShape,
    on: z.string(),
    method: z.string(),
    timeShare: z.number().meta({ description: 'Share of the years of the plan that is over' }),
    summary: SummaryShape,
    waiting: z
      .object({
        facts: z.int(),
        tasks: z.int(),
        projects: z.int(),
        documents: z.array(z.object({ id: Id, title: z.string(), waiting: z.int() })),
      })
      .nullable()
      .meta({ description: 'What was read and nobody has decided on; for offices' }),
    findings: z.int().nullable().meta({ description: 'Findings that nobody has answered; for offices' }),
    due: z.object({
      count: z.int(),
      items: z
        .array(
          z.object({
            what: z.enum(['task', 'value']),
            id: z.string().meta({ description: 'Of a task; for a value the code of its indicator' }),
            name: z.string(),
            englishName: EnglishName,
            unit: NamedShape.nullable(),
            due: z.string(),
            isLate: z.boolean(),
          }),
        )
        .meta({ description: 'Tasks due within 90 days, figures missing of the last year that is over; at most five' }),
    }),
    last: z.array(
      z.object({
        what: z.enum(['document', 'value']),
        id: Id,
        name: z.string().meta({ description: 'Of the document, or of the first of the indicators' }),
        englishName: EnglishName,
        code: z.string().nullable().meta({ description: 'Of that indicator' }),
        count: z.int().meta({ description: 'Values that came in at once' }),
        at: z.string(),
      }),
    ),
  })
  .meta({ id: 'Overview' });

export default endpoint({
  id: 'showPlanOverview',
  method: 'GET',
  path: '/api/plans/:code/overview',
  tag: 'plans',
  summary: { zh: '规划概况', en: 'How a plan stands, what is due and what came in last' },
  access: 'public',
  input: { params: ByCode, asOf: true, query: z.object(JudgedBy) },
  output: OverviewShape,
  errors: ['not-found', 'unprocessable'],
  handler: async (context) => {
    const { input, view, ledger } = context;
    const by = await judgeBy(input.query, context);
    if (isProblem(by)) return by;
    const told = await tellOverview(ledger.database, view, { ...by, plan: input.params.code });
    return told === null ? problem('not-found') : tell(told, context);
  },
});
