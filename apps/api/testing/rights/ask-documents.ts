import { newId, type Put } from '@outturn/ledger';
import { enter, REGION } from '../../../../packages/ledger/testing/entered.js';
import { planOf } from '../../../../packages/ledger/testing/offices.js';
import { level, proposed, result, unheardOf } from '../../../../packages/ledger/testing/proposed.js';
import type { Asked, Asks } from './asked.js';
import { change, get, newCode, post } from './asked.js';
import { type Ground, jobOf, type Thing, type Whose } from './ground.js';

/** A fact that would become a target or a value of an indicator that is there. */
async function factOf(ground: Ground, becomes: 'target' | 'value'): Promise<Thing & { readonly document: string }> {
  const { ledger } = ground.test;
  const { code } = await ledger.database
    .selectFrom('indicator')
    .select('code')
    .where('id', '=', await ground.indicator('ours'))
    .executeTakeFirstOrThrow();
  const known = { ...unheardOf(code), how: 'same', code } as const;
  const proposal = becomes === 'target' ? level(known, 5) : result(known, '2024', 5);
  const { document, facts, version } = await proposed(ledger, await planOf(ledger), [{ name: code, proposal }]);
  return { id: facts[0]!, version, document };
}

/** A document with one fact of which nothing comes; only that of `public` is published. */
export async function paperOf(ground: Ground, whose: Whose): Promise<{ readonly id: string; readonly fact: string }> {
  const { ledger } = ground.test;
  const said = [{ name: newCode(), proposal: null }];
  const { document, facts } = await proposed(ledger, null, said, whose === 'public');
  return { id: document, fact: facts[0]! };
}

let years = 1900;

/** Gives a document a year that no other has. */
async function onlyOne({ test: { ledger } }: Ground, id: string): Promise<number> {
  years += 1;
  await enter(ledger, async (draft) => {
    const { fromEvent: _, toEvent: __, ...row } = (await draft.current('document', id))!;
    await draft.put('document', [{ ...row, year: years } as Put<'document'>]);
  });
  return years;
}

async function versionOf({ test }: Ground, id: string): Promise<Thing> {
  const row = test.ledger.database.selectFrom('document').select('fromEvent').where('id', '=', id);
  const { fromEvent: version } = await row.where('toEvent', 'is', null).executeTakeFirstOrThrow();
  return { id, version };
}

/** A fact that has become a target, or a task, and is not to be found in the corrected edition. */
async function lost(ground: Ground, noun: 'target' | 'task'): Promise<string> {
  const { ledger } = ground.test;
  if (noun === 'task') {
    const { document } = await proposed(ledger, null, []);
    await enter(ledger, (draft) => draft.put('task', [{ ...task(ground.unit.ours, document), anchor: 'lost' }]));
    return document;
  }
  const { id, version, document } = await factOf(ground, 'target');
  const url = '/api/reviews';
  const payload = { facts: [{ do: 'accept', id, version }] };
  await ground.test.send({ method: 'POST', url, payload, headers: ground.people.planning.bySession });
  await enter(ledger, async (draft) => {
    const { fromEvent: _, toEvent: __, ...row } = (await draft.current('fact', id))!;
    await draft.put('fact', [{ ...row, anchor: 'lost' } as Put<'fact'>]);
  });
  return document;
}

export function task(unit: string, document: string = newId()): Put<'task'> {
  const place = { region: REGION, document, edition: 1, plan: null, start: 0, end: 5 };
  const told = {
    text: '推进河道治理',
    read: {},
    kind: 'task',
    due: null,
    parent: null,
    note: null,
    anchor: null,
  } as const;
  const units = { leadUnits: [unit], supportUnits: [] };
  return { id: newId(), ...place, ...told, ...units, state: 'accepted', progress: 'open', reviewedProgress: null };
}

export function project(unit: string, document: string = newId()): Put<'project'> {
  const place = { region: REGION, document, edition: 1, plan: null, code: null, start: 0, end: 5 };
  const told = { name: '云岭水库', read: {}, kind: 'works', stage: null, due: null, note: null, anchor: null };
  return { id: newId(), ...place, ...told, leadUnit: unit, state: 'accepted' };
}

function upload(): Asked {
  const head = 'content-disposition: form-data; name="file"; filename="a.txt"\r\ncontent-type: text/plain';
  const payload = `--limit\r\n${head}\r\n\r\n云岭市${newCode()}\r\n--limit--\r\n`;
  const headers = { 'content-type': 'multipart/form-data; boundary=limit' };
  return { method: 'POST', url: '/api/documents', headers, payload };
}

const anchors = (document: string, of: string): Asked =>
  post(`/api/documents/${document}/anchors`, { decision: 'confirm', of, withdraw: true, reason: '核实' });

export const DOCUMENTS: Asks = {
  searchSentences: ({ documents }, whose) => {
    const id = documents[whose];
    return get(`/api/search?text=%E7%B2%AE%E9%A3%9F&document=${id}`, id);
  },
  listDocuments: async (ground, whose) => {
    const { id } = await paperOf(ground, whose);
    const year = await onlyOne(ground, id);
    return get(`/api/documents?year=${year}`, id);
  },
  showDocument: async (ground, whose) => get(`/api/documents/${(await paperOf(ground, whose)).id}`),
  showDocumentText: ({ documents }, whose) => get(`/api/documents/${documents[whose]}/text`),
  showDocumentFile: ({ documents }, whose) => get(`/api/documents/${documents[whose]}/file`),
  showDocumentReview: ({ documents }, whose) => get(`/api/documents/${documents[whose]}/review`),
  listSections: ({ documents }, whose) => get(`/api/documents/${documents[whose]}/sections`),
  listEditions: ({ documents }, whose) => get(`/api/documents/${documents[whose]}/editions`),
  importDocuments: upload,
  changeDocument: async (ground) => {
    const at = await versionOf(ground, ground.document);
    return change('PATCH', `/api/documents/${at.id}`, at, { title: `云岭市报告${newCode()}` });
  },
  listJobs: () => get('/api/jobs'),
  showJob: async (ground) => get(`/api/jobs/${(await jobOf(ground)).job}`),
  showBatch: async (ground) => get(`/api/batches/${(await jobOf(ground)).batch}`),
  cancelJob: async (ground) => ({ method: 'DELETE', url: `/api/jobs/${(await jobOf(ground)).job}` }),
  listFacts: async (ground, whose) => {
    const { id, fact } = await paperOf(ground, whose);
    return get(`/api/facts?document=${id}`, fact);
  },
  showFact: async (ground, whose) => get(`/api/facts/${(await paperOf(ground, whose)).fact}`),
  'addReview:target': async (ground) => {
    const { id, version } = await factOf(ground, 'target');
    return post('/api/reviews', { facts: [{ do: 'accept', id, version }] });
  },
  'addReview:value': async (ground) => {
    const { id, version } = await factOf(ground, 'value');
    return post('/api/reviews', { facts: [{ do: 'accept', id, version }] });
  },
  'addReview:task': async (ground) => {
    const row: Put<'task'> = { ...task(ground.unit.ours), state: 'proposed' };
    const version = await enter(ground.test.ledger, (draft) => draft.put('task', [row]));
    return post('/api/reviews', { tasks: [{ do: 'accept', id: row.id, version }] });
  },
  'decideAnchors:task': async (ground) => anchors(await lost(ground, 'task'), 'lost'),
  'decideAnchors:target': async (ground) => anchors(await lost(ground, 'target'), 'lost'),
};
