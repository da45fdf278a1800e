import { readFile } from 'node:fs/promises';
import { type Ledger, newId, type View } from '@outturn/ledger';
import { z } from 'zod';
import { answer, done, file, page } from '../src/http/answer.js';
import { endpoint } from '../src/http/endpoint.js';
import { fromRefusal, problem, REFUSALS } from '../src/http/problem.js';

/** Endpoints that use every part of the kit on a noun of the ledger. */

const Unit = z.object({ code: z.string(), name: z.string() }).meta({ id: 'TestUnit' });
const Code = z.object({ code: z.string().regex(/^[a-z0-9-]{1,20}$/) });

interface UnitRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly fromEvent: number;
}

const listUnits = endpoint({
  id: 'listUnits',
  method: 'GET',
  path: '/api/test/units',
  tag: 'test',
  summary: { zh: '单位', en: 'Units' },
  access: 'read',
  own: 'filtered',
  input: { asOf: true, page: Code, query: z.object({ kind: z.enum(['department', 'region']).optional() }) },
  output: Unit,
  etag: 'head',
  errors: [],
  handler: async ({ input, view, reach, ledger }) => {
    const { limit, after } = input.page;
    const all = await unitsOf(ledger, view);
    const rest = all.filter(({ id, code }) => (reach === 'all' || reach.has(id)) && code > (after?.code ?? ''));
    const items = rest.slice(0, limit);
    return page(items, rest.length > limit ? { code: items.at(-1)!.code } : undefined);
  },
});

const showUnit = endpoint({
  id: 'showUnit',
  method: 'GET',
  path: '/api/test/units/:code',
  tag: 'test',
  summary: { zh: '单位', en: 'A unit' },
  access: 'read-common',
  input: { params: Code, asOf: true },
  output: Unit,
  etag: 'version',
  errors: ['not-found'],
  handler: async ({ input, view, ledger }) => {
    const unit = (await unitsOf(ledger, view)).find(({ code }) => code === input.params.code);
    return unit === undefined ? problem('not-found') : answer(unit, { version: unit.fromEvent });
  },
});

const addUnit = endpoint({
  id: 'addUnit',
  method: 'POST',
  path: '/api/test/units',
  tag: 'test',
  summary: { zh: '新建单位', en: 'Adds a unit' },
  access: 'write-units',
  input: {
    body: z.strictObject({ ...Code.shape, name: z.string().min(1).max(100), parts: z.array(z.int()).optional() }),
  },
  status: 201,
  output: Unit,
  errors: [...REFUSALS],
  handler: async ({ input, author, ledger }) => {
    const { code, name } = input.body;
    const written = await ledger.write({ kind: 'unit.added', author: author() }, (draft) =>
      draft.put('unit', [
        { id: newId(), code, name, region: '990100', kind: 'department', above: null, successorOf: [], until: null },
      ]),
    );
    if (!written.ok) return fromRefusal(written.refusal);
    return answer(
      { code, name, secret: 'not in the output' },
      { location: `/api/test/units/${code}`, version: written.event! },
    );
  },
});

const reportUnit = endpoint({
  id: 'reportUnit',
  method: 'PUT',
  path: '/api/test/units/:code',
  tag: 'test',
  summary: { zh: '单位更名', en: 'Renames a unit' },
  access: 'report-tasks',
  own: async ({ input, ledger }) => (await unitIn(ledger, input.params.code))?.id ?? problem('not-found'),
  input: { params: Code, body: z.strictObject({ name: z.string() }), ifMatch: true },
  output: Unit,
  errors: ['not-found', ...REFUSALS],
  handler: async ({ input, expected, author, ledger }) => {
    const { id } = (await unitIn(ledger, input.params.code))!;
    const written = await ledger.write({ kind: 'unit.renamed', author: author(id) }, async (draft) => {
      const { fromEvent, toEvent: _, ...unit } = (await draft.current('unit', id)) ?? draft.refuse('not-found');
      if (fromEvent !== expected) draft.refuse('stale');
      await draft.put('unit', [{ ...unit, name: input.body.name }]);
    });
    if (!written.ok) return fromRefusal(written.refusal);
    return answer({ code: input.params.code, name: input.body.name }, { version: written.event! });
  },
});

const keepFiles = endpoint({
  id: 'keepFiles',
  method: 'POST',
  path: '/api/test/files',
  tag: 'test',
  summary: { zh: '文件', en: 'Files' },
  access: 'import-documents',
  input: { upload: { maxFiles: 2, maxBytes: 1_000_000 } },
  output: z.array(
    z.object({ name: z.string(), path: z.string(), bytes: z.int(), sha256: z.string(), start: z.string() }),
  ),
  errors: [],
  handler: async ({ input }) =>
    answer(
      await Promise.all(
        input.files.map(async (kept) => ({ ...kept, start: (await readFile(kept.path, 'utf8')).slice(0, 10) })),
      ),
    ),
});

const giveFile = endpoint({
  id: 'giveFile',
  method: 'GET',
  path: '/api/test/file',
  tag: 'test',
  summary: { zh: '文件', en: 'A file' },
  access: 'public',
  input: {},
  output: { media: 'text/csv; charset=utf-8' },
  errors: [],
  handler: async () => file('指标,值\r\n', '云岭市 "指标".csv'),
});

const breakDown = endpoint({
  id: 'breakDown',
  method: 'POST',
  path: '/api/test/faults/:kind',
  tag: 'test',
  summary: { zh: '故障', en: 'A fault' },
  access: 'self',
  input: { params: z.object({ kind: z.enum(['thrown', 'database', 'slow']) }) },
  status: 204,
  output: z.undefined(),
  errors: [],
  handler: async ({ input, ledger }) => {
    if (input.params.kind === 'thrown') throw new Error('the password is hunter2');
    if (input.params.kind === 'database') await ledger.pool.query(`select 'hunter2'::integer`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return done();
  },
});

export const TEST_ENDPOINTS = [listUnits, showUnit, addUnit, reportUnit, keepFiles, giveFile, breakDown];

/** Units of a state, by code. */
async function unitsOf({ pool }: Ledger, { event }: View): Promise<readonly UnitRow[]> {
  const { rows } = await pool.query<UnitRow>(
    `select id, code, name, from_event as "fromEvent" from unit
     where case when $1::bigint is null then to_event is null
       else from_event <= $1 and (to_event is null or to_event > $1) end
     order by code`,
    [event],
  );
  return rows;
}

async function unitIn(ledger: Ledger, code: string): Promise<UnitRow | undefined> {
  return (await unitsOf(ledger, { event: null })).find((unit) => unit.code === code);
}
