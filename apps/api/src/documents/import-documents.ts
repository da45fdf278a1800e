import { readFile } from 'node:fs/promises';
import { newId, submitImport } from '@outturn/ledger';
import { z } from 'zod';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { Day, given, Id, Reason, text, words } from '../nouns/fields.js';
import { refused } from '../nouns/refused.js';
import { oneAtATime } from './one-at-a-time.js';
import { DOCUMENT_KINDS } from './shapes.js';

const MOST_FILES = 200;

const SubmittedShape = z
  .object({
    batch: z.uuid(),
    jobs: z.array(z.object({ job: z.uuid(), name: z.string() })).readonly(),
  })
  .meta({ id: 'Submitted', description: 'The jobs that will import the files.' });

const AboutShape = z.object({
  region: words(100).optional().meta({ description: 'Code or name; without it, what the text says' }),
  plan: Id.optional(),
  title: words(300).optional(),
  kind: z.enum(DOCUMENT_KINDS).optional(),
  year: z.coerce.number().int().min(1900).max(2200).optional().meta({ description: 'The year that it looks back on' }),
  publishedOn: Day.optional(),
  source: text(1000).optional(),
  isPublic: z.stringbool().optional(),
  corrects: z.uuid().optional().meta({ description: 'The document that the file is a corrected edition of' }),
  reason: Reason.optional(),
});

export default endpoint({
  id: 'importDocuments',
  method: 'POST',
  path: '/api/documents',
  tag: 'documents',
  summary: { zh: '导入文件', en: 'Imports files' },
  access: 'import-documents',
  input: {
    upload: { maxFiles: MOST_FILES },
    query: AboutShape.extend({
      batch: z
        .uuid()
        .optional()
        .meta({ description: 'Joins the files to those of an earlier request; any new id will do' }),
    }),
  },
  status: 202,
  output: SubmittedShape,
  errors: [...REFUSALS],
  handler: async ({ input, author, ledger }) => {
    const { batch: asked, ...about } = input.query;
    const { files } = input;
    if (files.length === 0) return refused({ code: 'no-file', params: {} });
    if (about.corrects !== undefined && files.length > 1) return refused({ code: 'one-correction', params: {} });
    // A file that comes alone goes before those of batches.
    const batch = asked ?? (files.length > 1 ? newId() : undefined);
    const jobs: { readonly job: string; readonly name: string; readonly batch: string }[] = [];
    for (const { path, name } of files) {
      const said = { ...given(about), name };
      const submitted = await oneAtATime(async () => submitImport(ledger, await readFile(path), said, author(), batch));
      if (!submitted.ok) return refused(submitted.refusal);
      jobs.push({ ...submitted.result, name });
    }
    const { batch: id } = jobs[0]!;
    return answer({ batch: id, jobs }, { location: `/api/batches/${id}` });
  },
});
