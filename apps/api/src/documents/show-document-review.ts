import { readDocument, reviewOf } from '@outturn/ledger';
import { z } from 'zod';
import { FactShape } from '../facts/shapes.js';
import { answer } from '../http/answer.js';
import { circleFor } from '../http/circle.js';
import { endpoint } from '../http/endpoint.js';
import { problem } from '../http/problem.js';
import { ProjectShape } from '../projects/shapes.js';
import { TaskShape } from '../tasks/shapes.js';
import { DocumentId } from './shapes.js';

const decided = z
  .object({
    event: z.int(),
    at: z.string(),
    post: z.string().nullable(),
    unit: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .nullable()
  .meta({ description: 'Who decided on it last, and why; for the house' });

const Counts = z.record(z.string(), z.int());

const DocumentReviewShape = z
  .object({
    edition: z.int(),
    facts: z.array(FactShape.extend({ decided }).meta({ id: 'ReviewedFact' })).readonly(),
    tasks: z.array(TaskShape.extend({ decided }).meta({ id: 'ReviewedTask' })).readonly(),
    projects: z.array(ProjectShape.extend({ decided }).meta({ id: 'ReviewedProject' })).readonly(),
    counts: z.object({ facts: Counts, proposed: Counts, tasks: Counts, projects: Counts, anchors: Counts }).meta({
      description: 'By state; `proposed`: facts that wait, by how sure the reader is; `anchors`: by how they stand',
    }),
  })
  .meta({ id: 'DocumentReview' });

export default endpoint({
  id: 'showDocumentReview',
  method: 'GET',
  path: '/api/documents/:id/review',
  tag: 'documents',
  summary: {
    zh: '文件的全部识别结果与复核情况',
    en: 'All that was read in a document, and how it was decided on',
  },
  access: { beyondPublished: 'read-common' },
  input: { params: DocumentId, asOf: true },
  output: DocumentReviewShape,
  etag: 'head',
  errors: ['not-found'],
  handler: async ({ input, view, who, ledger }) => {
    const document = await readDocument(ledger.database, view, input.params.id);
    if (document === null) return problem('not-found');
    // Tasks and projects are not everybody's in the house.
    const circle = await circleFor('read', who, ledger);
    const review = await reviewOf(ledger.database, view, { ...view, circle }, document.id);
    return answer({ edition: document.edition, ...review });
  },
});
